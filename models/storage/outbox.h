#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/wire/action.h"
#include "models/wire/actionresult.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <optional>
#include <vector>

namespace hauspost {

class Database;

enum class OutboxState {
    Pending,   ///< waits for the portal: "In Warteschlange"
    Inflight,  ///< was sent, no answer yet
    Acked,     ///< accepted; waits until the mirror shows it
    Attention, ///< conflict or rejected: "Klärung nötig", waits for the user
};

/// One action that is not finished yet.
struct OutboxEntry
{
    wire::Action action;
    OutboxState state = OutboxState::Pending;
    int attempts = 0;                 ///< > 0: may have reached the portal, cannot be cancelled any more
    QDateTime createdAt;              ///< UTC
    std::optional<QDateTime> triedAt; ///< UTC, last attempt
    QString problem;                  ///< Attention: word of wire::problems
    wire::ActionOutcome outcome = wire::ActionOutcome::Applied; ///< of Acked and Attention
    std::optional<wire::ImportReport> report;                   ///< of an import that was applied and left out rows
    bool isElsewhere = false; ///< made for another office than the one signed in to, or for one that nobody noted:
                              ///< never sent from here
    QString portal;           ///< address of the portal that it was made for; empty: not known

    /// Nothing happens to it unless the user decides.
    [[nodiscard]] bool needsDecision() const { return state == OutboxState::Attention || isElsewhere; }
};

/// How many wait for what. Notes about printed letters are not counted: nobody waits for them.
struct OutboxCounts
{
    int waiting = 0;   ///< Pending, Inflight and Acked
    int attention = 0; ///< Attention, whatever their kind, and those of another office
    friend bool operator==(const OutboxCounts &, const OutboxCounts &) = default;
};

/// What became of one action, also after it is done.
struct OutboxReceipt
{
    bool isAnswered = false; ///< the portal has said something
    wire::ActionOutcome outcome = wire::ActionOutcome::Applied;
    QString problem;
};

/// One action on its way: its id and the bytes that go out at every try.
struct OutboxParcel
{
    ActionId id;
    QByteArray body;
};

/// What waits for the portal (desk.db). Each action belongs to the office it was made for, and goes to no other. Data
/// and entry are one transaction; entries with attempts keep id and bytes for ever. Belongs to the thread of its
/// Database.
class Outbox
{
public:
    Outbox(Database &deskDatabase, const Clock &clock) : m_database(&deskDatabase), m_clock(&clock) {}

    /// All or none. Errors: ActionWaitsAlready (an open action of this kind for this resident), database errors.
    [[nodiscard]] Result<> add(const std::vector<wire::Action> &actions);
    /// The same of many, with how far it is. Errors also: Cancelled; nothing is queued then.
    [[nodiscard]] Result<> add(const std::vector<wire::Action> &actions, Progress &progress);

    /// Everything that is not done, oldest first.
    [[nodiscard]] Result<std::vector<OutboxEntry>> entries();

    /// Takes back what has not left. false: it has left already (attempts > 0), or is not there.
    [[nodiscard]] Result<bool> cancel(const ActionId &id);
    /// Takes back a step of many actions, all or none. false: one of them has left already, or is not there; nothing is
    /// changed then.
    [[nodiscard]] Result<bool> cancelAll(const std::vector<ActionId> &ids);

    /// The user has seen a conflict or a rejection, or does not want what is for another office any more, and lets it
    /// go. false: it needs no decision.
    [[nodiscard]] Result<bool> dismiss(const ActionId &id);

    /// Dismisses one entry and adds its successor in one transaction ("send anyway" after a conflict).
    /// Errors: ActionNotOpen, ActionWaitsAlready; nothing is changed then.
    [[nodiscard]] Result<> replace(const ActionId &id, const wire::Action &successor);

    [[nodiscard]] Result<OutboxCounts> counts();

    /// Whether something waits that was never tried: a reason to talk to the portal now.
    [[nodiscard]] Result<bool> hasFresh();

    /// nullopt: never queued here, cancelled, or done for longer than the record is kept.
    [[nodiscard]] Result<std::optional<OutboxReceipt>> receipt(const ActionId &id);

    /// From now on what is queued is for this office. account: as the portal says; not empty. portal: its address.
    [[nodiscard]] Result<> setOffice(const AccountId &account, const QString &portal);
    /// Empty before the first setOffice().
    [[nodiscard]] Result<AccountId> office();

    /// The portal's epoch as the mirror has it now; what is sent from now on is noted under it. Another one than that
    /// of an e-mail's last try: the portal was restored and may have forgotten that it sent it, so that only the user
    /// can decide; such e-mails become Attention. All other kinds may be sent twice. Returns how many.
    [[nodiscard]] Result<int> setEpoch(const QString &epoch);
    /// "" before the first setEpoch().
    [[nodiscard]] Result<QString> epoch();
    /// Whether an e-mail waits that may have reached the portal already: only for the same epoch is that harmless.
    [[nodiscard]] Result<bool> hasTriedEmail();

    /// The portal has removed these tenancies: nothing in desk.db names them any more (deskerasure.h).
    [[nodiscard]] Result<> forget(const std::vector<ResidentId> &residents);
    /// Clears unused parts of desk.db where something was forgotten since (DeskErasure::scrub()).
    [[nodiscard]] Result<bool> scrub();

    // For the push phase (pushphase.h): only one program at a time sends, the holder of the InstanceLock. Each is one
    // transaction of its own.

    /// Inflight becomes Pending again, with the same id and bytes: no clear answer came.
    [[nodiscard]] Result<> putBack();
    /// The same where nothing of the request left this computer: the attempt does not count, so that these can be taken
    /// back still.
    [[nodiscard]] Result<> putBackUnsent();
    /// The oldest Pending ones of the present office, no more than fit into one request, become Inflight, one attempt
    /// more, and are committed before they are returned.
    [[nodiscard]] Result<std::vector<OutboxParcel>> take(int most);
    /// The portal's answers: Inflight becomes Acked or Attention. An import with rows left out is Attention too.
    [[nodiscard]] Result<> settle(const std::vector<wire::ActionResult> &results);
    [[nodiscard]] Result<std::vector<ActionId>> acked();
    /// These Acked ones are in the mirror: done, the body blanked. Forgets what has been done for 90 days.
    [[nodiscard]] Result<> finish(const std::vector<ActionId> &ids);

private:
    [[nodiscard]] Result<> insert(const std::vector<wire::Action> &actions, Progress &progress);

    Database *m_database;
    const Clock *m_clock;
};

} // namespace hauspost
