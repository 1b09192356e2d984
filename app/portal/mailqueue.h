#pragma once

#include "app/portal/mailinvitation.h"
#include "app/portal/mailjobs.h"

#include <chrono>

namespace hauspost::portal {

/// Why a mail is not sent, where no mail server said it; kept as mail_job.problem.
namespace mailproblems {
constexpr char noLongerWanted[] = "no longer wanted"; ///< tenancy ended, link used or replaced
constexpr char addressUnusable[] = "address unusable";
constexpr char linkUnreadable[] = "link unreadable"; ///< encrypted with another key
constexpr char interrupted[] = "interrupted";        ///< the program ended after the final dot may have left
} // namespace mailproblems

/// A mail that was taken from the queue.
struct MailJob
{
    QString id;
    AccountId account;
    ResidentId resident; ///< may be empty
    MailKind kind = MailKind::Invitation;
    QString recipient;
    QString language; ///< "de", "en" or ""
    QByteArray token;
    int attempts = 0; ///< how often it was tried in vain
    QDateTime createdUtc;
    QString leaseOwner;
    std::optional<MailInvitation> invitation; ///< of invitations only
};

enum class DotPermission {
    Granted,
    NotWanted, ///< the invitation lost its sense while it was being sent
    LeaseLost  ///< somebody else has the mail
};

struct RecoveredMail
{
    int queued = 0;
    int unclear = 0;
    friend bool operator==(const RecoveredMail &, const RecoveredMail &) = default;
};

/// The outgoing mail as a state machine in the database:
///
///     queued -> sending -> dotted -> sent
///
/// A mail is sending under a lease, and becomes dotted in a commit of its own just before the final dot, after which
/// the other side may have it. So what is found sending after a crash was provably not sent and is queued again; what
/// is found dotted is unclear and never sent again by itself. Each function is one transaction; the state of an
/// invitation's mail is written into the resident's row in the same. Errors: those of the database.
class MailQueue
{
public:
    /// owner: distinguishes the processes that send from one database.
    MailQueue(Database &database, const PortalKey &key, const Clock &clock, QString owner,
              std::chrono::seconds lease = std::chrono::minutes(15));

    /// The next mail that is due and still wanted, now sending. nullopt: there is none.
    [[nodiscard]] Result<std::optional<MailJob>> take();

    /// Asks, just before the final dot, whether it may be sent, and notes that it may have been.
    [[nodiscard]] Result<DotPermission> markDotted(const MailJob &job);

    // What became of a mail that was taken. false: it is not ours any more, nothing was changed.
    [[nodiscard]] Result<bool> markSent(const MailJob &job);
    [[nodiscard]] Result<bool> markFailed(const MailJob &job, const QString &problem);
    [[nodiscard]] Result<bool> markUnclear(const MailJob &job, const QString &problem);
    /// After 1, 5, 15, 60 minutes, 4, 12 and 24 hours; then it failed.
    [[nodiscard]] Result<bool> retryLater(const MailJob &job, const QString &problem);

    enum class Recover {
        Expired, ///< whose lease ran out
        Own,     ///< also what this owner had begun in an earlier life
        All      ///< for who knows that nobody else is sending
    };
    [[nodiscard]] Result<RecoveredMail> recover(Recover which);

private:
    enum class End { Sent, Failed, Unclear };
    [[nodiscard]] Result<std::optional<MailJob>> claim();
    [[nodiscard]] Result<bool> isWanted(MailJob &job);
    [[nodiscard]] Result<bool> end(const MailJob &job, End how, const QString &problem);
    [[nodiscard]] Result<std::vector<MailJob>> dotted(Recover which);
    [[nodiscard]] QString leaseEnd() const;
    /// For "(? = 1 OR lease_owner = ? OR lease_until < ?)".
    void bindWhich(Statement &statement, Recover which) const;

    Database &m_database;
    const PortalKey &m_key;
    const Clock &m_clock;
    QString m_owner;
    std::chrono::seconds m_lease;
};

} // namespace hauspost::portal
