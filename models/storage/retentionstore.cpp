#include "models/storage/retentionstore.h"

#include "models/sql/database.h"

#include <array>
#include <utility>

namespace hauspost {

namespace {

constexpr std::array names{std::pair{RetentionKind::Persons, u"persons"}, std::pair{RetentionKind::Notes, u"notes"},
                           std::pair{RetentionKind::Letters, u"letters"}};
static_assert(names.size() == static_cast<size_t>(RetentionKind::Count));

/// sql: batch, position, resident, day.
Result<std::vector<DatedRecipient>> readRecipients(Database &desk, const char *sql)
{
    auto query = desk.prepare(QString::fromLatin1(sql));
    if (!query) {
        return Failure(query.error());
    }
    std::vector<DatedRecipient> found;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        found.push_back({{static_cast<int>(query->integer(0)), static_cast<int>(query->integer(1))},
                         query->date(3).value_or(QDate()),
                         ResidentId(query->text(2))});
    }
    return row.map([&found](bool) { return std::move(found); });
}

template <class Items, class Bind>
Result<> forEach(Database &desk, const char *sql, const Items &items, Bind bind)
{
    auto statement = desk.prepare(QString::fromLatin1(sql));
    if (!statement) {
        return Failure(statement.error());
    }
    for (const auto &item : items) {
        bind(*statement, item);
        if (const auto done = statement->execute(); !done) {
            return done;
        }
    }
    return {};
}

void bindPlace(Statement &statement, const DatedRecipient &place)
{
    statement.bind(place.number.position).bind(place.number.batch);
}

} // namespace

Result<RetentionRules> RetentionStore::load()
{
    auto query = m_database->prepare(QStringLiteral("SELECT kind, months FROM retention_rule"));
    if (!query) {
        return Failure(query.error());
    }
    RetentionRules rules;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        for (const auto &[kind, name] : names) {
            if (query->text(0) == QStringView(name)) {
                rules.set(kind, static_cast<int>(query->integer(1)));
            }
        }
    }
    return row.map([&rules](bool) { return rules; });
}

Result<> RetentionStore::save(const RetentionRules &rules)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto write = m_database->prepare(QStringLiteral("INSERT INTO retention_rule(kind,months) VALUES(?,?) "
                                                    "ON CONFLICT(kind) DO UPDATE SET months=excluded.months"));
    if (!write) {
        return Failure(write.error());
    }
    for (const auto &[kind, name] : names) {
        const auto done = write->bind(QString::fromUtf16(name)).bind(rules.months(kind)).execute();
        if (!done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<QSet<ResidentId>> RetentionStore::noted()
{
    auto query = m_database->prepare(QStringLiteral("SELECT resident_id FROM resident_note"));
    if (!query) {
        return Failure(query.error());
    }
    QSet<ResidentId> found;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        found.insert(ResidentId(query->text(0)));
    }
    return row.map([&found](bool) { return std::move(found); });
}

Result<std::vector<DatedRecipient>> RetentionStore::recipients()
{
    return readRecipients(
        *m_database,
        "SELECT b.number, l.position, l.resident_id, max(coalesce(l.printed_on,''), coalesce(l.posted_on,''), "
        "coalesce(l.handed_on,''), coalesce(l.returned_on,''), coalesce(l.failed_on,''), date(b.created_at)) "
        "FROM letter l JOIN letter_batch b ON b.id = l.batch_id WHERE l.resident_id <> '' "
        "ORDER BY b.number, l.position");
}

Result<std::vector<DatedRecipient>> RetentionStore::leftOut()
{
    return readRecipients(*m_database, "SELECT b.number, l.position, l.resident_id, date(b.created_at) "
                                       "FROM letter_left_out l JOIN letter_batch b ON b.id = l.batch_id "
                                       "WHERE l.resident_id <> '' ORDER BY b.number, l.position");
}

Result<> RetentionStore::clearNotes(const std::vector<ResidentId> &residents)
{
    return forEach(*m_database, "DELETE FROM resident_note WHERE resident_id=?", residents,
                   [](Statement &statement, const ResidentId &resident) { statement.bind(resident.toString()); });
}

Result<> RetentionStore::clearRecipients(const std::vector<DatedRecipient> &letters)
{
    return forEach(*m_database,
                   "UPDATE letter SET resident_id='', invite_no=0, action_id='' WHERE position=? "
                   "AND batch_id=(SELECT id FROM letter_batch WHERE number=?)",
                   letters, bindPlace)
        .and_then([&] {
            // The name of a file with a single letter may be a person's.
            return forEach(
                *m_database, "UPDATE letter_batch SET target='' WHERE letters=1 AND number=?", letters,
                [](Statement &statement, const DatedRecipient &letter) { statement.bind(letter.number.batch); });
        });
}

Result<> RetentionStore::clearLeftOut(const std::vector<DatedRecipient> &places)
{
    return forEach(*m_database,
                   "UPDATE letter_left_out SET resident_id='' WHERE position=? "
                   "AND batch_id=(SELECT id FROM letter_batch WHERE number=?)",
                   places, bindPlace);
}

} // namespace hauspost
