#include "app/portal/maintenance.h"

#include "app/portal/accesschange.h"
#include "app/portal/registrationcodes.h"
#include "app/portal/tenancyrule.h"
#include "models/sql/database.h"
#include "models/wire/names.h"

#include <vector>

namespace hauspost::portal {

namespace {

struct Step
{
    ResidentId resident;
    qint64 seq = 0;
    TenancyFacts facts;
    TenancyDecision decision;
};

TenancyFacts factsOf(const Statement &row)
{
    TenancyFacts facts;
    facts.kind = wire::occupancyKindFrom(row.text(2)).value_or(OccupancyKind::Vacancy);
    facts.access = wire::accessStatusFrom(row.text(3)).value_or(AccessStatus::Revoked);
    facts.accessBeforeEnd = wire::accessStatusFrom(row.text(4));
    facts.moveOut = row.date(5);
    facts.uviRequired = wire::uviRequirementFrom(row.text(6)).value_or(UviRequirement::Unknown);
    facts.codeValidUntil = row.date(7);
    facts.linkValidUntil = row.date(8);
    return facts;
}

const char selectFacts[] =
    "SELECT r.id, r.seq, r.kind, r.access, r.access_before_end, r.move_out, u.uvi_required, c.valid_until, "
    "(SELECT max(i.expires_on) FROM invitation i "
    "WHERE i.account_id = r.account_id AND i.resident_id = r.id AND i.used_at IS NULL) "
    "FROM resident r JOIN unit u ON u.account_id = r.account_id AND u.id = r.unit_id "
    "LEFT JOIN registration_code c ON c.account_id = r.account_id AND c.resident_id = r.id "
    "WHERE r.account_id = ? %1 ORDER BY r.seq";

/// The tenancies that are not where they should be; of one resident, or of all.
Result<std::vector<Step>> stepsOf(AccountTransaction &transaction, const std::optional<ResidentId> &only, QDate today)
{
    auto statement = transaction.database().prepare(
        QString::fromLatin1(selectFacts).arg(only ? QStringLiteral("AND r.id = ?") : QString()));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(transaction.account().toString());
    if (only) {
        statement->bind(only->toString());
    }
    std::vector<Step> steps;
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return steps;
        }
        Step step{ResidentId(statement->text(0)), statement->integer(1), factsOf(*statement), {}};
        step.decision = decideTenancy(step.facts, today);
        if (step.decision.access != step.facts.access || step.decision.code != CodeStep::Keep) {
            steps.push_back(std::move(step));
        }
    }
}

void count(MaintenanceCounts &counts, const Step &step)
{
    counts.codesIssued += step.decision.code == CodeStep::Issue ? 1 : 0;
    counts.codesRemoved += step.decision.code == CodeStep::Remove ? 1 : 0;
    if (step.decision.access == step.facts.access) {
        return;
    }
    if (step.decision.access == AccessStatus::Ended) {
        ++counts.accessesEnded;
    } else if (step.decision.access == AccessStatus::Expired) {
        ++counts.accessesExpired;
    } else {
        ++counts.accessesReopened;
    }
}

Result<int> codeDaysOf(AccountTransaction &transaction)
{
    auto statement = transaction.database().prepare(QStringLiteral("SELECT code_days FROM account WHERE id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(transaction.account().toString()).next();
    return row.map([&statement](bool) { return static_cast<int>(statement->integer(0)); });
}

/// No mail reaches who has moved out. Returns whether one was held back.
Result<bool> withdrawAtEnd(AccountTransaction &transaction, const Step &step, QDate today)
{
    const bool ends = step.decision.access == AccessStatus::Ended && step.facts.access != AccessStatus::Ended;
    return ends ? withdrawInvitations(transaction, step.resident, {}, today.startOfDay(Qt::UTC)) : Result<bool>(false);
}

/// A mail with a dead link says nothing of who is to be invited again.
bool forgetsMail(const Step &step)
{
    return step.facts.access == AccessStatus::Ended && step.decision.access != AccessStatus::Ended &&
           step.decision.access != AccessStatus::Confirmed;
}

Result<> writeSteps(AccountTransaction &transaction, const PortalKey &key, const std::vector<Step> &steps, QDate today)
{
    const auto codeDays = codeDaysOf(transaction);
    if (!codeDays) {
        return Failure(codeDays.error());
    }
    auto codes = RegistrationCodes::prepare(transaction, key);
    auto update =
        transaction.database().prepare(QStringLiteral("UPDATE resident SET seq = ?, access = ?, access_before_end = ?, "
                                                      "mail = CASE WHEN ? = 1 THEN 'none' ELSE mail END "
                                                      "WHERE account_id = ? AND id = ?"));
    if (!codes || !update) {
        return Failure(codes ? update.error() : codes.error());
    }
    for (const Step &step : steps) {
        const auto before = step.decision.accessBeforeEnd;
        const auto heldBack = withdrawAtEnd(transaction, step, today);
        if (!heldBack) {
            return Failure(heldBack.error());
        }
        // A row that this transaction has just written, such as one of an import, may be as it should be already.
        const bool isWritten = transaction.isOwn(step.seq) && step.decision.access == step.facts.access &&
                               before == step.facts.accessBeforeEnd && !*heldBack;
        auto done = isWritten
                        ? Result<>()
                        : update->bind(transaction.seqAfter(step.seq))
                              .bind(wire::toName(step.decision.access))
                              .bind(before ? QVariant(wire::toName(*before)) : QVariant(QMetaType::fromType<QString>()))
                              .bind(*heldBack || forgetsMail(step))
                              .bind(transaction.account().toString())
                              .bind(step.resident.toString())
                              .execute();
        if (done && step.facts.codeValidUntil && step.decision.code != CodeStep::Keep) {
            done = codes->remove(step.resident);
        }
        if (done && step.decision.code == CodeStep::Issue) {
            done = codes->issue(step.resident, today.addDays(*codeDays));
        }
        if (!done) {
            return done;
        }
    }
    return codes->flush();
}

Result<qint64> clearTombstones(AccountTransaction &transaction, QDate today)
{
    Database &database = transaction.database();
    auto horizon =
        database.prepare(QStringLiteral("UPDATE account SET horizon = coalesce((SELECT max(seq) FROM tombstone "
                                        "WHERE account_id = account.id AND deleted_on < ?), horizon) WHERE id = ?"));
    auto clear = database.prepare(QStringLiteral("DELETE FROM tombstone WHERE account_id = ? AND deleted_on < ?"));
    if (!horizon || !clear) {
        return Failure(horizon ? clear.error() : horizon.error());
    }
    const QString account = transaction.account().toString();
    const QString limit = today.addDays(-Maintenance::tombstoneDays).toString(Qt::ISODate);
    return horizon->bind(limit)
        .bind(account)
        .execute()
        .and_then([&] { return clear->bind(account).bind(limit).execute(); })
        .map([&] { return clear->rowsAffected(); });
}

/// A mail that is over is not needed for anything but looking it up; it holds an address.
Result<> clearMails(AccountTransaction &transaction, QDate today)
{
    auto clear = transaction.database().prepare(
        QStringLiteral("DELETE FROM mail_job WHERE account_id = ? AND state IN ('sent', 'failed') AND done_at < ?"));
    if (!clear) {
        return Failure(clear.error());
    }
    return clear->bind(transaction.account().toString())
        .bind(today.addDays(-Maintenance::mailDays).toString(Qt::ISODate))
        .execute();
}

} // namespace

Result<MaintenanceCounts> Maintenance::run(AccountTransaction &transaction, QDate today) const
{
    const auto steps = stepsOf(transaction, std::nullopt, today);
    if (!steps) {
        return Failure(steps.error());
    }
    if (const auto written = writeSteps(transaction, m_key, *steps, today); !written) {
        return Failure(written.error());
    }
    MaintenanceCounts counts;
    for (const Step &step : *steps) {
        count(counts, step);
    }
    if (const auto cleared = clearMails(transaction, today); !cleared) {
        return Failure(cleared.error());
    }
    return clearTombstones(transaction, today).map([&counts](qint64 cleared) {
        counts.tombstonesCleared = cleared;
        return counts;
    });
}

Result<> Maintenance::settle(AccountTransaction &transaction, const ResidentId &resident, QDate today) const
{
    return stepsOf(transaction, resident, today).and_then([&](const std::vector<Step> &steps) {
        return writeSteps(transaction, m_key, steps, today);
    });
}

} // namespace hauspost::portal
