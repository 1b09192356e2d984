#include "models/storage/mirrorreader.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirrorrows.h"
#include "models/wire/changepage.h"
#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

#include <QtCore/QFile>
#include <QtCore/QHash>

namespace hauspost {

namespace {

/// Which tenancies of a unit u are meant, as r.
struct Tenancies
{
    QString join;
    QString order; ///< among those of one unit
    int days;      ///< how often the day is bound
};

/// At most one, in one place. A day of change belongs to both tenancies; the later one counts.
Tenancies currentTenancy()
{
    return {QStringLiteral(" LEFT JOIN resident r ON r.id = (SELECT c.id FROM resident c WHERE c.unit_id = u.id"
                           " AND (c.move_in IS NULL OR c.move_in <= ?) AND (c.move_out IS NULL OR c.move_out >= ?)"
                           " ORDER BY c.move_in DESC, c.id DESC LIMIT 1) "),
            QString(), 2};
}

Tenancies futureTenancies()
{
    return {QStringLiteral(" JOIN resident r ON r.unit_id = u.id AND r.kind = 'resident' AND r.move_in > ? "),
            QStringLiteral(", r.move_in, r.id"), 1};
}

/// One consistent state of the mirror for one call.
struct Snapshot
{
    std::unique_ptr<Database> database;
    std::unique_ptr<Transaction> transaction; // after the database: ends first
};

/// A mirror that is just being made has no tables yet.
Error notThereYet(const Error &error)
{
    return error.code == ErrorCode::DatabaseQuery ? Error{ErrorCode::NotSyncedYet, {}} : error;
}

/// "" where the key is missing.
Result<QString> valueOf(Database &database, const QString &key)
{
    auto query = database.prepare(QStringLiteral("SELECT value FROM meta WHERE key=?"));
    if (!query) {
        return Failure(notThereYet(query.error()));
    }
    return query->bind(key).next().map([&query](bool found) { return found ? query->text(0) : QString(); });
}

Result<Snapshot> open(const QString &file)
{
    if (!QFile::exists(file)) {
        return fail(ErrorCode::NotSyncedYet);
    }
    auto database = Database::open({file, DatabaseOptions::Durability::Normal, true});
    if (!database) {
        return Failure(database.error());
    }
    auto transaction = (*database)->beginRead();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto epoch = valueOf(**database, QStringLiteral("epoch"));
    const auto schema = valueOf(**database, QStringLiteral("schema"));
    if (!epoch || !schema) {
        return Failure(epoch ? schema.error() : epoch.error());
    }
    if (epoch->isEmpty() || *schema != QString::number(wire::mirrorSchema)) {
        return fail(ErrorCode::NotSyncedYet); // no page yet, or of another version of this program
    }
    return Snapshot{std::move(*database), std::make_unique<Transaction>(std::move(*transaction))};
}

Result<QHash<PropertyId, Property>> allProperties(Database &database)
{
    auto query =
        database.prepare(QStringLiteral("SELECT %1 FROM property p").arg(QLatin1String(mirrorrows::propertyColumns)));
    if (!query) {
        return Failure(query.error());
    }
    QHash<PropertyId, Property> properties;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        Property property = mirrorrows::property(*query, 0);
        properties.insert(property.id, property);
    }
    return row.map([&properties](bool) { return std::move(properties); });
}

/// Units with these tenancies, by property number and unit number. Properties come from a query of their own: joined,
/// their columns would be read once per unit. cipher null: without codes.
Result<std::vector<Occupancy>> occupancies(Database &database, const Tenancies &tenancies,
                                           const std::optional<PropertyId> &property, QDate today,
                                           const CodeCipher *cipher)
{
    const auto properties = allProperties(database);
    if (!properties) {
        return Failure(properties.error());
    }
    // The order of the joins is the order of the result, by the indexes (CROSS JOIN: not to be changed by SQLite).
    auto query = database.prepare(
        QStringLiteral("SELECT %1, %2 FROM property p CROSS JOIN unit u ON u.property_id = p.id %3 %4 "
                       "ORDER BY p.number, p.id, u.number, u.id%5")
            .arg(QLatin1String(mirrorrows::unitColumns), QLatin1String(mirrorrows::residentColumns), tenancies.join,
                 property ? QStringLiteral("WHERE p.id = ?") : QString(), tenancies.order));
    if (!query) {
        return Failure(query.error());
    }
    for (int i = 0; i < tenancies.days; ++i) {
        query->bind(std::optional(today));
    }
    if (property) {
        query->bind(property->toString());
    }
    std::vector<Occupancy> result;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        Occupancy &occupancy = result.emplace_back();
        occupancy.unit = mirrorrows::unit(*query, 0);
        occupancy.property = properties->value(occupancy.unit.propertyId);
        if (!query->isNull(mirrorrows::unitColumnCount)) {
            occupancy.resident = mirrorrows::resident(*query, mirrorrows::unitColumnCount, cipher);
        }
    }
    return row.map([&result](bool) { return std::move(result); });
}

} // namespace

Result<std::unique_ptr<MirrorReader>> MirrorReader::open(const QString &mirrorFile, const CodeCipher *cipher)
{
    return hauspost::open(mirrorFile).map([&](const Snapshot &) {
        return std::unique_ptr<MirrorReader>(new MirrorReader(mirrorFile, cipher));
    });
}

Result<std::optional<Office>> MirrorReader::office()
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    auto query = snapshot->database->prepare(QStringLiteral("SELECT data FROM office"));
    if (!query) {
        return Failure(query.error());
    }
    const auto row = query->next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return std::optional<Office>();
    }
    return wire::parseObject(query->text(0).toUtf8())
        .and_then([](const QJsonObject &d) { return wire::officeFrom(d, QStringLiteral("office")); })
        .map([](const Office &office) { return std::optional(office); });
}

Result<std::optional<QDateTime>> MirrorReader::lastSuccess()
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    return valueOf(*snapshot->database, QStringLiteral("lastSuccess")).map([](const QString &text) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        return time.isValid() ? std::optional(time) : std::nullopt;
    });
}

Result<std::vector<PropertySummary>> MirrorReader::properties(QDate today)
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    auto query = snapshot->database->prepare(
        QStringLiteral("SELECT ") + QLatin1String(mirrorrows::propertyColumns) +
        QStringLiteral(", count(u.id), total(u.uvi_required = 'yes'),"
                       " total(u.uvi_required = 'yes' AND r.kind = 'resident' AND r.access = 'confirmed'),"
                       " total(u.uvi_required = 'yes' AND r.kind = 'resident' AND r.access = 'pending'),"
                       " total(u.uvi_required = 'yes' AND r.kind = 'resident')"
                       " FROM property p LEFT JOIN unit u ON u.property_id = p.id") +
        currentTenancy().join + QStringLiteral("GROUP BY p.id ORDER BY p.number, p.id"));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(std::optional(today)).bind(std::optional(today));
    std::vector<PropertySummary> summaries;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        int column = mirrorrows::propertyColumnCount;
        const auto count = [&query, &column] { return static_cast<int>(query->integer(column++)); };
        PropertySummary summary;
        summary.property = mirrorrows::property(*query, 0);
        summary.units = count();
        summary.required = count();
        summary.confirmed = count();
        summary.pending = count();
        summary.without = count() - summary.confirmed - summary.pending;
        summaries.push_back(std::move(summary));
    }
    return row.map([&summaries](bool) { return std::move(summaries); });
}

Result<std::vector<Occupancy>> MirrorReader::units(const std::optional<PropertyId> &property, QDate today)
{
    const auto snapshot = hauspost::open(m_file);
    return snapshot ? occupancies(*snapshot->database, currentTenancy(), property, today, nullptr)
                    : Failure(snapshot.error());
}

Result<std::vector<UnitFacts>> MirrorReader::unitFacts(const std::optional<PropertyId> &property, QDate today)
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    auto current = occupancies(*snapshot->database, currentTenancy(), property, today, nullptr);
    if (!current) {
        return Failure(current.error());
    }
    auto future = occupancies(*snapshot->database, futureTenancies(), property, today, nullptr);
    if (!future) {
        return Failure(future.error());
    }
    // Both are in the order of units, and future tenancies of a unit in the order of days.
    std::vector<UnitFacts> facts;
    facts.reserve(current->size());
    auto next = future->begin();
    for (Occupancy &row : *current) {
        UnitFacts &unit = facts.emplace_back();
        unit.occupancy = std::move(row);
        if (next != future->end() && next->unit.id == unit.occupancy.unit.id) {
            unit.next = std::move(next->resident);
        }
        while (next != future->end() && next->unit.id == unit.occupancy.unit.id) {
            ++next;
        }
    }
    return facts;
}

Result<std::vector<Resident>> MirrorReader::tenancies(const UnitId &unit)
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    auto query = snapshot->database->prepare(QStringLiteral("SELECT %1 FROM resident r WHERE r.unit_id = ? "
                                                            "ORDER BY r.move_in IS NULL, r.move_in DESC, r.id")
                                                 .arg(QLatin1String(mirrorrows::residentColumns)));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(unit.toString());
    std::vector<Resident> result;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        result.push_back(mirrorrows::resident(*query, 0, nullptr));
    }
    return row.map([&result](bool) { return std::move(result); });
}

Result<std::vector<Occupancy>> MirrorReader::letterCandidates(const std::optional<PropertyId> &property, QDate today)
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    Database &database = *snapshot->database;
    const auto complete = valueOf(database, QStringLiteral("complete"));
    const auto fingerprint = valueOf(database, QStringLiteral("fingerprint"));
    if (!complete || !fingerprint) {
        return Failure(complete ? fingerprint.error() : complete.error());
    }
    if (*complete != u"1") {
        return fail(ErrorCode::NotSyncedYet);
    }
    if (m_cipher && *fingerprint != m_cipher->fingerprint()) {
        return fail(ErrorCode::CodesUnreadable);
    }
    auto current = occupancies(database, currentTenancy(), property, today, m_cipher);
    if (!current) {
        return current;
    }
    auto future = occupancies(database, futureTenancies(), property, today, m_cipher);
    if (!future) {
        return future;
    }
    // Both are in the order of units: each future tenancy goes behind its unit.
    std::vector<Occupancy> candidates;
    candidates.reserve(current->size() + future->size());
    auto next = future->begin();
    for (Occupancy &row : *current) {
        const UnitId unit = row.unit.id;
        candidates.push_back(std::move(row));
        for (; next != future->end() && next->unit.id == unit; ++next) {
            candidates.push_back(std::move(*next));
        }
    }
    return candidates;
}

} // namespace hauspost
