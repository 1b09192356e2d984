#include "models/storage/deskerasure.h"

#include "models/base/logging.h"
#include "models/sql/database.h"
#include "models/sql/scrub.h"
#include "models/storage/privacylog.h"

namespace hauspost {

namespace {

struct ForgettingStep
{
    const char *sql;
    bool withTime = false; ///< before the resident
};

constexpr ForgettingStep forgetting[] = {
    // What has not left is not sent any more; what has left may be answered, and nobody cares.
    {"DELETE FROM outbox WHERE resident_id=? AND state='pending' AND attempts=0"},
    {"UPDATE outbox SET state='done', body=x'', report='', done_at=coalesce(done_at, ?) WHERE resident_id=?", true},
    {"UPDATE outbox SET resident_id='' WHERE resident_id=?"},
    {"DELETE FROM resident_note WHERE resident_id=?"},
    {"UPDATE letter_left_out SET resident_id='' WHERE resident_id=?"},
    // The name of a file with a single letter may be a person's.
    {"UPDATE letter_batch SET target='' WHERE letters=1 AND id IN (SELECT batch_id FROM letter WHERE resident_id=?)"},
    {"UPDATE letter SET resident_id='', invite_no=0, action_id='' WHERE resident_id=?"},
};

} // namespace

Result<DeskTraces> DeskErasure::traces(const ResidentId &resident)
{
    auto query = m_database->prepare(QStringLiteral("SELECT (SELECT count(*) FROM resident_note WHERE resident_id=?), "
                                                    "(SELECT count(*) FROM letter WHERE resident_id=?), "
                                                    "(SELECT count(*) FROM outbox WHERE resident_id=?), "
                                                    "(SELECT count(*) FROM letter_left_out WHERE resident_id=?)"));
    if (!query) {
        return Failure(query.error());
    }
    const QString id = resident.toString();
    return query->bind(id).bind(id).bind(id).bind(id).next().map([&query](bool) {
        return DeskTraces{static_cast<int>(query->integer(0)), static_cast<int>(query->integer(1)),
                          static_cast<int>(query->integer(2)), static_cast<int>(query->integer(3))};
    });
}

Result<bool> DeskErasure::wasAskedFor(const ResidentId &resident)
{
    auto query =
        m_database->prepare(QStringLiteral("SELECT 1 FROM outbox WHERE resident_id=? AND kind='resident.erase'"));
    if (!query) {
        return Failure(query.error());
    }
    const auto found = query->bind(resident.toString()).next();
    query->reset();
    return found;
}

Result<> DeskErasure::forgetOne(const ResidentId &resident)
{
    const auto held = traces(resident);
    const auto asked = wasAskedFor(resident);
    if (!held || !asked) {
        return Failure(held ? asked.error() : held.error());
    }
    if (held->total() == 0) {
        return {};
    }
    const QString now = m_clock->nowUtc().toString(Qt::ISODate);
    for (const ForgettingStep &step : forgetting) {
        auto statement = m_database->prepare(QString::fromLatin1(step.sql));
        if (!statement) {
            return Failure(statement.error());
        }
        if (step.withTime) {
            statement->bind(now);
        }
        if (const auto done = statement->bind(resident.toString()).execute(); !done) {
            return done;
        }
    }
    const int own = *asked ? 1 : 0; // the wish itself is nothing that was held
    return PrivacyLog(*m_database, *m_clock)
        .note(*asked ? PrivacyEvent::Erased : PrivacyEvent::Removed, resident, held->total() - own);
}

Result<> DeskErasure::forget(const std::vector<ResidentId> &residents)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    for (const ResidentId &resident : residents) {
        if (const auto done = forgetOne(resident); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<bool> DeskErasure::scrub()
{
    PrivacyLog log(*m_database, *m_clock);
    const auto needed = log.needsScrub();
    if (!needed || !*needed) {
        return needed;
    }
    return hauspost::scrub(*m_database).and_then([&log] { return log.noteScrubbed(); }).map([] { return true; });
}

} // namespace hauspost
