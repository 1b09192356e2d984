#pragma once

#include "models/storage/foreseen.h"
#include "models/tables/labels.h"
#include "views/latestanswer.h"
#include "views/outboxlisting.h"
#include "views/outgoing.h"
#include "views/questions.h"
#include "views/residentchoices.h"
#include "views/undosteps.h"

#include <QtCore/QObject>

namespace hauspost {

class NoticeStrip;
class OfficeData;
class Prompts;
class ResidentFile;

/// From a wish about a resident's access to what waits in the outbox: asks, queues, says what happened. Knows what
/// waits, for the pages and the status bar. GUI thread.
class OutgoingController final : public QObject
{
    Q_OBJECT

public:
    OutgoingController(OfficeData &office, Outgoing &outgoing, ResidentFile &file, Prompts &prompts, NoticeStrip &strip,
                       QObject *parent = nullptr);

    /// Reads the outbox again, on another thread; changed() where something is different.
    void reload();
    [[nodiscard]] bool isReading() const { return m_reading.isWaiting(); }
    /// As it was read last; the same holds for all that follows.
    [[nodiscard]] const std::vector<OutboxEntry> &entries() const { return m_picture->entries; }
    [[nodiscard]] int waiting() const { return m_picture->waiting; }
    [[nodiscard]] int needsDecision() const { return m_picture->needsDecision; }
    /// What the outbox cannot be read for; nullopt = it can.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] QDate today() const { return m_outgoing.today(); }
    /// The row as it will be when what waits is done.
    [[nodiscard]] Occupancy foreseen(const Occupancy &occupancy) const;
    /// The same tenancy as it will be, whoever lives in the unit then.
    [[nodiscard]] Occupancy foreseenTenancy(const Occupancy &occupancy) const;
    [[nodiscard]] OutgoingMark markOf(const ResidentId &resident) const;
    /// A sentence about one of them, for a tool tip. Any thread.
    [[nodiscard]] static QString waitingText(const OutboxEntry &entry);
    [[nodiscard]] ResidentChoices choices(const Occupancy &occupancy, LetterVerdict letter) const;
    /// The rows of the page "Postausgang"; many are made on another thread. before, columns: see OutboxListingParts.
    [[nodiscard]] QFuture<OutboxListing> listing(OutboxTable::Rows before, std::vector<int> columns) const;

    /// Whether who signed in may change anything, or only look.
    [[nodiscard]] bool mayChange() const;
    /// Whether he may erase personal data.
    [[nodiscard]] bool mayErase() const;

    /// Everything of the menu but the letter.
    void choose(ResidentChoice choice, const Occupancy &occupancy);
    void sendToSelection(const std::vector<Occupancy> &selection);
    void withdraw(const ActionId &id) { withdraw(std::vector{id}); }
    /// All of them or none: where one has left, the others stay too.
    void withdraw(const std::vector<ActionId> &ids);
    void clarify(const OutboxRow &row);

    /// For what is not about access: queues the actions as one step and says so, or says why not.
    void queue(const Result<std::vector<wire::Action>> &actions, const QString &success);
    /// These wait now, queued as one step: undo() takes them back. Known when the outbox was read again: reload() comes
    /// before.
    void remember(const std::vector<ActionId> &ids) { remember(NewStep{ids, {}, {}}); }
    /// Takes back what was queued in one step, and says so.
    void takeBack(const std::vector<ActionId> &ids);
    void showError(const Error &error);
    void showDone(const QString &text);

    /// The last step of this session, taken back; or queued again. Says what happened.
    void undo();
    void redo();
    /// What undo() and redo() would do, in words of the menu; empty = nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /// Who else uses an e-mail address.
    [[nodiscard]] AddressUsers othersThan(const ResidentId &resident) const;

Q_SIGNALS:
    void changed();
    /// Something new waits: a reason to talk to the portal. The one place that says when.
    void queued(hauspost::Departure departure);

private:
    /// What was queued and has not been seen in the outbox yet.
    struct NewStep
    {
        std::vector<ActionId> ids;
        QSet<ResidentId> invited; ///< instead of ids: the invitations to these
        QString success;          ///< to be told; empty: somebody else tells it
    };

    void take(Result<SharedOutgoing> read);
    void remember(NewStep step);
    void noteSteps();
    void tell(const QString &success, const UndoSteps::Step &step);
    [[nodiscard]] bool canBeUndone(const UndoSteps::Step &step) const;
    void sendEmail(const Occupancy &occupancy, bool isResend);
    void renewCode(const Occupancy &occupancy);
    void revoke(const Occupancy &occupancy);
    void changeEmail(const Occupancy &occupancy);
    void recordConsent(const Occupancy &occupancy);
    void withdrawAll(const Occupancy &occupancy);
    void discardElsewhere(const OutboxRow &row);
    void sendAnyway(const Clarification &clarification);
    /// What becomes of an action that was queued, or was not.
    void finish(const Result<ActionId> &result, const QString &success);
    void finishStep(const Result<bool> &result, const QString &success, const QString &tooLate);
    [[nodiscard]] std::vector<ActionId> invitationsTo(const QSet<ResidentId> &recipients) const;
    [[nodiscard]] std::vector<OutboxEntry> waitingFor(const ResidentId &resident) const;
    [[nodiscard]] std::vector<Occupancy> newcomers() const;

    OfficeData &m_office;
    Outgoing &m_outgoing;
    ResidentFile &m_file;
    Prompts &m_prompts;
    NoticeStrip &m_strip;
    LatestAnswer<Result<SharedOutgoing>> m_reading;
    bool m_readsAgain = false; ///< something changed while it was read
    SharedOutgoing m_picture = outgoingPicture({});
    std::vector<NewStep> m_newSteps;
    bool m_isTakingBack = false; ///< undo() or redo() has not ended yet
    UndoSteps m_steps;
    std::optional<Error> m_problem;
};

} // namespace hauspost
