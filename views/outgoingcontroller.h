#pragma once

#include "models/storage/foreseen.h"
#include "models/storage/overlay.h"
#include "models/tables/labels.h"
#include "models/tables/outboxtable.h"
#include "views/outgoing.h"
#include "views/questions.h"
#include "views/residentchoices.h"
#include "views/undosteps.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace hauspost {

class NoticeStrip;
class OfficeData;
class Prompts;

/// From a wish about a resident's access to what waits in the outbox: asks, queues, says what happened. Knows what
/// waits, for the pages and the status bar. GUI thread.
class OutgoingController final : public QObject
{
    Q_OBJECT

public:
    OutgoingController(OfficeData &office, Outgoing &outgoing, Prompts &prompts, NoticeStrip &strip,
                       QObject *parent = nullptr);

    /// Reads the outbox again; changed() where something is different.
    void reload();
    [[nodiscard]] const std::vector<OutboxEntry> &entries() const { return m_entries; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int needsDecision() const { return m_needsDecision; }
    /// What the outbox cannot be read for; nullopt = it can.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] QDate today() const { return m_outgoing.today(); }
    /// The row as it will be when what waits is done.
    [[nodiscard]] Occupancy foreseen(const Occupancy &occupancy) const;
    /// The same tenancy as it will be, whoever lives in the unit then.
    [[nodiscard]] Occupancy foreseenTenancy(const Occupancy &occupancy) const;
    [[nodiscard]] OutgoingMark markOf(const ResidentId &resident) const;
    /// A sentence about it, for a tool tip.
    [[nodiscard]] QString markText(const ResidentId &resident) const;
    [[nodiscard]] ResidentChoices choices(const Occupancy &occupancy, LetterVerdict letter) const;
    /// The rows of the page "Postausgang".
    [[nodiscard]] std::vector<OutboxRow> outboxRows() const;

    /// Whether who signed in may change anything, or only look.
    [[nodiscard]] bool mayChange() const;

    /// Everything of the menu but the letter.
    void choose(ResidentChoice choice, const Occupancy &occupancy);
    void sendToSelection(const std::vector<Occupancy> &selection);
    void withdraw(const ActionId &id) { withdraw(std::vector{id}); }
    /// All of them or none: where one has left, the others stay too.
    void withdraw(const std::vector<ActionId> &ids);
    void clarify(const OutboxRow &row);

    /// For what is not about access: queues the actions as one step and says so, or says why not.
    void queue(const Result<std::vector<wire::Action>> &actions, const QString &success);
    /// These wait now, queued as one step: undo() takes them back.
    void remember(const std::vector<ActionId> &ids);
    /// Takes back what was queued in one step, and says so.
    void takeBack(const std::vector<ActionId> &ids);
    void showError(const Error &error);

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
    /// Something new waits: a reason to talk to the portal now.
    void queued();

private:
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
    void rememberInvitations(const std::vector<Occupancy> &recipients);
    [[nodiscard]] std::vector<OutboxEntry> waitingFor(const ResidentId &resident) const;
    [[nodiscard]] QHash<ResidentId, Occupancy> occupanciesById() const;

    OfficeData &m_office;
    Outgoing &m_outgoing;
    Prompts &m_prompts;
    NoticeStrip &m_strip;
    std::vector<OutboxEntry> m_entries;
    QHash<ResidentId, std::vector<OutboxEntry>> m_openOf; ///< of m_entries
    std::vector<OutboxEntry> m_newcomers;                 ///< of m_entries: the move-ins
    UndoSteps m_steps;
    Overlay m_overlay;
    std::optional<Error> m_problem;
    int m_waiting = 0;
    int m_needsDecision = 0;
};

} // namespace hauspost
