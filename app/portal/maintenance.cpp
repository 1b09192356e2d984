#include "app/portal/maintenance.h"

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
    return facts;
}

/// The tenancies that are not where they should be.
Result<std::vector<Step>> stepsOf(AccountTransaction &transaction, QDate today)
{
    auto statement = transaction.database().prepare(QStringLiteral(
        "SELECT r.id, r.seq, r.kind, r.access, r.access_before_end, r.move_out, u.uvi_required, c.valid_until "
        "FROM resident r JOIN unit u ON u.account_id = r.account_id AND u.id = r.unit_id "
        "LEFT JOIN registration_code c ON c.account_id = r.account_id AND c.resident_id = r.id "
        "WHERE r.account_id = ? ORDER BY r.seq"));
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(transaction.account().toString());
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
    if (step.decision.access != step.facts.access) {
        ++(step.decision.access == AccessStatus::Ended ? counts.accessesEnded : counts.accessesReopened);
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

Result<> writeSteps(AccountTransaction &transaction, const PortalKey &key, const std::vector<Step> &steps, QDate today)
{
    const auto codeDays = codeDaysOf(transaction);
    if (!codeDays) {
        return Failure(codeDays.error());
    }
    auto codes = RegistrationCodes::prepare(transaction, key);
    auto update = transaction.database().prepare(QStringLiteral(
        "UPDATE resident SET seq = ?, access = ?, access_before_end = ? WHERE account_id = ? AND id = ?"));
    if (!codes || !update) {
        return Failure(codes ? update.error() : codes.error());
    }
    for (const Step &step : steps) {
        const auto before = step.decision.accessBeforeEnd;
        auto done = update->bind(transaction.isOwn(step.seq) ? step.seq : transaction.nextSeq())
                        .bind(wire::toName(step.decision.access))
                        .bind(before ? QVariant(wire::toName(*before)) : QVariant(QMetaType::fromType<QString>()))
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
    return {};
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

} // namespace

Result<MaintenanceCounts> Maintenance::run(AccountTransaction &transaction, QDate today) const
{
    const auto steps = stepsOf(transaction, today);
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
    return clearTombstones(transaction, today).map([&counts](qint64 cleared) {
        counts.tombstonesCleared = cleared;
        return counts;
    });
}

} // namespace hauspost::portal
