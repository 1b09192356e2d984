#include "models/storage/retentionstore.h"

#include "models/sql/database.h"

#include <array>
#include <utility>

namespace hauspost {

namespace {

constexpr std::array names{std::pair{RetentionKind::Persons, u"persons"}, std::pair{RetentionKind::Notes, u"notes"},
                           std::pair{RetentionKind::Letters, u"letters"}};
static_assert(names.size() == static_cast<size_t>(RetentionKind::Count));

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

} // namespace hauspost
