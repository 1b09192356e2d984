#pragma once

#include "models/storage/overlay.h"
#include "models/tables/labels.h"
#include "models/tables/outboxtable.h"
#include "views/outgoing.h"
#include "views/questions.h"
#include "views/residentchoices.h"

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

    [[nodiscard]] OutgoingMark markOf(const ResidentId &resident) const;
    /// A sentence about it, for a tool tip.
    [[nodiscard]] QString markText(const ResidentId &resident) const;
    [[nodiscard]] ResidentChoices choices(const Occupancy &occupancy, LetterVerdict letter) const;
    /// The rows of the page "Postausgang".
    [[nodiscard]] std::vector<OutboxRow> outboxRows() const;

    /// Everything of the menu but the letter.
    void choose(ResidentChoice choice, const Occupancy &occupancy);
    void sendToSelection(const std::vector<Occupancy> &selection);
    void withdraw(const ActionId &id);
    void clarify(const OutboxRow &row);

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
    void sendAnyway(const Clarification &clarification);
    /// What becomes of an action that was queued, or was not.
    void finish(const Result<ActionId> &result, const QString &success);
    void finishStep(const Result<bool> &result, const QString &success, const QString &tooLate);
    void showError(const Error &error);
    [[nodiscard]] std::vector<OutboxEntry> waitingFor(const ResidentId &resident) const;
    [[nodiscard]] AddressUsers othersThan(const Occupancy &occupancy) const;
    [[nodiscard]] QHash<ResidentId, Occupancy> occupanciesById() const;

    OfficeData &m_office;
    Outgoing &m_outgoing;
    Prompts &m_prompts;
    NoticeStrip &m_strip;
    std::vector<OutboxEntry> m_entries;
    Overlay m_overlay;
    std::optional<Error> m_problem;
    int m_waiting = 0;
    int m_needsDecision = 0;
};

} // namespace hauspost
