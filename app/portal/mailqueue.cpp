#include "app/portal/mailqueue.h"

#include "app/portal/accesschange.h"
#include <array>

namespace hauspost::portal {

namespace {

constexpr std::array<qint64, 7> retryMinutes{1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60};

const QString jobColumns = QStringLiteral("account_id, id, resident_id, kind, recipient, language, box, attempts, "
                                          "created_at, lease_owner");

MailJob jobFrom(const Statement &row, const PortalKey &key)
{
    MailJob job;
    job.account = AccountId(row.text(0));
    job.id = row.text(1);
    job.resident = ResidentId(row.text(2));
    job.kind = mailKindFrom(row.text(3)).value_or(MailKind::Invitation);
    job.recipient = row.text(4);
    job.language = row.text(5);
    job.token = key.unsealToken(row.blob(6)).value_or(QByteArray());
    job.attempts = static_cast<int>(row.integer(7));
    job.createdUtc = QDateTime::fromString(row.text(8), Qt::ISODateWithMs);
    job.leaseOwner = row.text(9);
    return job;
}

/// A tenancy that ended gets no mail of any kind; a login without tenancy does.
Result<bool> livesThere(Database &database, const MailJob &job, QDate today)
{
    if (job.resident.isEmpty()) {
        return true;
    }
    auto statement = database.prepare(QStringLiteral(
        "SELECT 1 FROM resident WHERE account_id = ? AND id = ? AND (move_out IS NULL OR move_out >= ?)"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(job.account.toString()).bind(job.resident.toString()).bind(std::optional(today)).next();
}

} // namespace

MailQueue::MailQueue(Database &database, const PortalKey &key, const Clock &clock, QString owner,
                     std::chrono::seconds lease)
    : m_database(database), m_key(key), m_clock(clock), m_owner(std::move(owner)), m_lease(lease)
{
}

QString MailQueue::leaseEnd() const
{
    return mailTime(m_clock.nowUtc().addSecs(m_lease.count()));
}

Result<std::optional<MailJob>> MailQueue::take()
{
    for (;;) {
        auto job = claim();
        if (!job || !*job) {
            return job;
        }
        const auto wanted = isWanted(**job);
        if (!wanted) {
            return Failure(wanted.error());
        }
        if (*wanted && !(*job)->token.isEmpty()) {
            return job;
        }
        const char *problem = (*job)->token.isEmpty() ? mailproblems::linkUnreadable : mailproblems::noLongerWanted;
        if (const auto failed = markFailed(**job, QString::fromLatin1(problem)); !failed) {
            return Failure(failed.error());
        }
    }
}

Result<std::optional<MailJob>> MailQueue::claim()
{
    // Looking first keeps an idle portal from taking the write lock every second.
    const QString isDue = QStringLiteral("state = 'queued' AND next_try_at <= ?");
    auto due = m_database.prepare(QStringLiteral("SELECT 1 FROM mail_job WHERE %1 LIMIT 1").arg(isDue));
    if (!due) {
        return Failure(due.error());
    }
    const QString now = mailTime(m_clock.nowUtc());
    const auto found = due->bind(now).next();
    if (!found || !*found) {
        return found ? Result<std::optional<MailJob>>(std::nullopt) : Failure(found.error());
    }
    due->reset();
    // Workers of several processes do not wait for each other: each takes the oldest that nobody else is taking.
    auto take = m_database.prepare(
        QStringLiteral(
            "UPDATE mail_job SET state = 'sending', lease_owner = ?, lease_until = ? WHERE (account_id, id) = "
            "(SELECT account_id, id FROM mail_job WHERE %1 ORDER BY next_try_at, id LIMIT 1%2) "
            "AND state = 'queued' RETURNING %3")
            .arg(isDue, m_database.dialect().skipLocked(), jobColumns));
    if (!take) {
        return Failure(take.error());
    }
    const auto row = take->bind(m_owner).bind(leaseEnd()).bind(now).next();
    if (!row || !*row) {
        return row ? Result<std::optional<MailJob>>(std::nullopt) : Failure(row.error());
    }
    MailJob job = jobFrom(*take, m_key);
    // RETURNING holds the statement open until it has been read to its end.
    return take->next().map([&job](bool) { return std::optional(std::move(job)); });
}

Result<bool> MailQueue::isWanted(MailJob &job)
{
    const QDate today = m_clock.today();
    if (job.kind != MailKind::Invitation) {
        if (job.createdUtc.addSecs(qint64(linkHours(job.kind)) * 3600) <= m_clock.nowUtc()) {
            return false;
        }
        return livesThere(m_database, job, today);
    }
    const auto invitation = findInvitation(m_database, m_key, job.account, job.token, today);
    if (!invitation) {
        return Failure(invitation.error());
    }
    job.invitation = *invitation;
    return *invitation && (*invitation)->isWanted;
}

Result<DotPermission> MailQueue::markDotted(const MailJob &job)
{
    // The account's lock: nobody can end the tenancy between the look and the mark.
    auto transaction = AccountTransaction::begin(m_database, job.account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    MailJob current = job;
    const auto wanted = isWanted(current);
    if (!wanted) {
        return Failure(wanted.error());
    }
    if (!*wanted) {
        return DotPermission::NotWanted;
    }
    auto update = m_database.prepare(QStringLiteral("UPDATE mail_job SET state = 'dotted', lease_until = ? "
                                                    "WHERE account_id = ? AND id = ? AND state = 'sending' "
                                                    "AND lease_owner = ?"));
    if (!update) {
        return Failure(update.error());
    }
    const auto done = update->bind(leaseEnd()).bind(job.account.toString()).bind(job.id).bind(job.leaseOwner).execute();
    if (!done) {
        return Failure(done.error());
    }
    if (update->rowsAffected() != 1) {
        return DotPermission::LeaseLost;
    }
    return transaction->commit().map([] { return DotPermission::Granted; });
}

Result<bool> MailQueue::markSent(const MailJob &job)
{
    return end(job, End::Sent, {});
}

Result<bool> MailQueue::markFailed(const MailJob &job, const QString &problem)
{
    return end(job, End::Failed, problem);
}

Result<bool> MailQueue::markUnclear(const MailJob &job, const QString &problem)
{
    return end(job, End::Unclear, problem);
}

Result<bool> MailQueue::end(const MailJob &job, End how, const QString &problem)
{
    const struct
    {
        const char *state;
        MailDelivery delivery;
    } ends[] = {{"sent", MailDelivery::Sent}, {"failed", MailDelivery::Failed}, {"unclear", MailDelivery::Unclear}};
    const auto &now = ends[static_cast<int>(how)];
    auto transaction = AccountTransaction::begin(m_database, job.account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    // An unclear mail keeps its link: an administrator may decide to send it again.
    auto update = m_database.prepare(
        QStringLiteral("UPDATE mail_job SET box = CASE WHEN ? = 1 THEN box ELSE ? END, state = ?, problem = ?, "
                       "lease_owner = '', lease_until = NULL, done_at = ? "
                       "WHERE account_id = ? AND id = ? AND state IN ('sending', 'dotted') AND lease_owner = ?"));
    if (!update) {
        return Failure(update.error());
    }
    const auto done = update->bind(how == End::Unclear)
                          .bind(QByteArray(""))
                          .bind(QString::fromLatin1(now.state))
                          .bind(problem)
                          .bind(mailTime(m_clock.nowUtc()))
                          .bind(job.account.toString())
                          .bind(job.id)
                          .bind(job.leaseOwner)
                          .execute();
    if (!done) {
        return Failure(done.error());
    }
    if (update->rowsAffected() != 1) {
        return false;
    }
    if (job.invitation) {
        if (const auto told = markMail(*transaction, job.invitation->resident, job.invitation->inviteNo, now.delivery);
            !told) {
            return Failure(told.error());
        }
    }
    return transaction->commit().map([] { return true; });
}

Result<bool> MailQueue::retryLater(const MailJob &job, const QString &problem)
{
    if (job.attempts >= static_cast<int>(retryMinutes.size())) {
        return markFailed(job, problem);
    }
    auto update = m_database.prepare(QStringLiteral(
        "UPDATE mail_job SET state = 'queued', attempts = ?, next_try_at = ?, problem = ?, lease_owner = '', "
        "lease_until = NULL WHERE account_id = ? AND id = ? AND state IN ('sending', 'dotted') AND lease_owner = ?"));
    if (!update) {
        return Failure(update.error());
    }
    const qint64 seconds = retryMinutes[static_cast<size_t>(job.attempts)] * 60;
    return update->bind(job.attempts + 1)
        .bind(mailTime(m_clock.nowUtc().addSecs(seconds)))
        .bind(problem)
        .bind(job.account.toString())
        .bind(job.id)
        .bind(job.leaseOwner)
        .execute()
        .map([&update] { return update->rowsAffected() == 1; });
}

void MailQueue::bindWhich(Statement &statement, Recover which) const
{
    const QString nobody = QStringLiteral("-");
    statement.bind(which == Recover::All)
        .bind(which == Recover::Own ? m_owner : nobody)
        .bind(mailTime(m_clock.nowUtc()));
}

Result<std::vector<MailJob>> MailQueue::dotted(Recover which)
{
    auto statement = m_database.prepare(
        QStringLiteral("SELECT ") + jobColumns +
        QStringLiteral(" FROM mail_job WHERE state = 'dotted' AND (? = 1 OR lease_owner = ? OR lease_until < ?)"));
    if (!statement) {
        return Failure(statement.error());
    }
    bindWhich(*statement, which);
    std::vector<MailJob> jobs;
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return jobs;
        }
        jobs.push_back(jobFrom(*statement, m_key));
    }
}

Result<RecoveredMail> MailQueue::recover(Recover which)
{
    RecoveredMail recovered;
    auto jobs = dotted(which);
    if (!jobs) {
        return Failure(jobs.error());
    }
    for (MailJob &job : *jobs) {
        if (const auto wanted = isWanted(job); !wanted) { // for the invitation
            return Failure(wanted.error());
        }
        const auto unclear = markUnclear(job, QString::fromLatin1(mailproblems::interrupted));
        if (!unclear) {
            return Failure(unclear.error());
        }
        recovered.unclear += *unclear ? 1 : 0;
    }
    auto update =
        m_database.prepare(QStringLiteral("UPDATE mail_job SET state = 'queued', lease_owner = '', lease_until = NULL "
                                          "WHERE state = 'sending' AND (? = 1 OR lease_owner = ? OR lease_until < ?)"));
    if (!update) {
        return Failure(update.error());
    }
    bindWhich(*update, which);
    return update->execute().map([&] {
        recovered.queued = static_cast<int>(update->rowsAffected());
        return recovered;
    });
}

} // namespace hauspost::portal
