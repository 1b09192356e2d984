#include "models/storage/mirrorreader.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirrormeta.h"
#include "models/storage/mirrorrows.h"
#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

#include <QtCore/QFileInfo>

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

/// The file is opened for each call (under 1 ms): a damaged mirror may be replaced at any time, on Windows too, and
/// no call ever reads a file that is no longer there.
Result<Snapshot> open(const QString &file)
{
    if (!QFileInfo(file).isFile()) {
        return QFileInfo(file).isDir()
                   ? Result<Snapshot>(fail(ErrorCode::DatabaseOpen, {file, QStringLiteral("folder")}))
                   : Result<Snapshot>(fail(ErrorCode::NotSyncedYet));
    }
    auto database = Database::open({file, DatabaseOptions::Durability::Normal, true});
    if (!database) {
        return Failure(database.error());
    }
    auto transaction = (*database)->beginRead();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto isThere = mirrormeta::isThere(**database);
    if (!isThere) {
        return Failure(isThere.error());
    }
    if (!*isThere) {
        return fail(ErrorCode::NotSyncedYet);
    }
    const auto shape = mirrormeta::value(**database, mirrormeta::shapeKey);
    const auto epoch = mirrormeta::value(**database, mirrormeta::epochKey);
    if (!shape || !epoch) {
        return Failure(shape ? epoch.error() : shape.error());
    }
    if (*shape != mirrormeta::shape() || epoch->isEmpty()) {
        return fail(ErrorCode::NotSyncedYet); // of another program version, or no page yet
    }
    return Snapshot{std::move(*database), std::make_unique<Transaction>(std::move(*transaction))};
}

enum class UnreadableCode { IsMissing, IsAnError };

Result<QHash<PropertyId, Property>> allProperties(Database &database)
{
    auto query = database.prepare(QStringLiteral("SELECT %1 FROM property p")
                                      .arg(mirrorrows::selectList(mirrorrows::property(), QStringLiteral("p"))));
    if (!query) {
        return Failure(query.error());
    }
    QHash<PropertyId, Property> properties;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        Property property = mirrorrows::propertyFrom(*query, 0);
        properties.insert(property.id, property);
    }
    return row.map([&properties](bool) { return std::move(properties); });
}

/// Units with these tenancies, by property number and unit number. Properties come from a query of their own: joined,
/// their columns would be read once per unit.
Result<std::vector<Occupancy>> occupancies(Database &database, const Tenancies &tenancies,
                                           const std::optional<PropertyId> &property, QDate today,
                                           const CodeCipher *cipher, UnreadableCode unreadable)
{
    const auto properties = allProperties(database);
    if (!properties) {
        return Failure(properties.error());
    }
    // The order of the joins is the order of the result, by the indexes (CROSS JOIN: not to be changed by SQLite).
    auto query =
        database.prepare(QStringLiteral("SELECT %1, %2 FROM property p CROSS JOIN unit u ON u.property_id = p.id %3 %4 "
                                        "ORDER BY p.number, p.id, u.number, u.id%5")
                             .arg(mirrorrows::selectList(mirrorrows::unit(), QStringLiteral("u")),
                                  mirrorrows::selectList(mirrorrows::resident(), QStringLiteral("r")), tenancies.join,
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
    const int residentColumn = mirrorrows::width(mirrorrows::unit());
    std::vector<Occupancy> result;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        Occupancy &occupancy = result.emplace_back();
        occupancy.unit = mirrorrows::unitFrom(*query, 0);
        occupancy.property = properties->value(occupancy.unit.propertyId);
        if (query->isNull(residentColumn)) {
            continue;
        }
        QByteArray encrypted;
        Resident &resident = occupancy.resident.emplace(mirrorrows::residentFrom(*query, residentColumn, encrypted));
        resident.unitId = occupancy.unit.id;
        resident.propertyId = occupancy.property.id;
        if (cipher && !encrypted.isEmpty()) {
            resident.code = cipher->decrypt(encrypted);
            if (!resident.code && unreadable == UnreadableCode::IsAnError) {
                return fail(ErrorCode::CodesUnreadable);
            }
        }
    }
    return row.map([&result](bool) { return std::move(result); });
}

} // namespace

MirrorReader::MirrorReader(QString file, const CodeCipher *cipher) : m_file(std::move(file)), m_cipher(cipher) {}

MirrorReader::~MirrorReader() = default;

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
    auto query = snapshot->database->prepare(QStringLiteral("SELECT d FROM office"));
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

Result<std::vector<PropertySummary>> MirrorReader::properties(QDate today)
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    auto query = snapshot->database->prepare(
        QStringLiteral("SELECT ") + mirrorrows::selectList(mirrorrows::property(), QStringLiteral("p")) +
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
        int column = mirrorrows::width(mirrorrows::property());
        const auto count = [&query, &column] { return static_cast<int>(query->integer(column++)); };
        PropertySummary summary;
        summary.property = mirrorrows::propertyFrom(*query, 0);
        summary.units = count();
        summary.required = count();
        summary.confirmed = count();
        summary.pending = count();
        summary.without = count() - summary.confirmed - summary.pending;
        summaries.push_back(std::move(summary));
    }
    return row.map([&summaries](bool) { return std::move(summaries); });
}

Result<std::vector<Occupancy>> MirrorReader::units(std::optional<PropertyId> property, QDate today)
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    return occupancies(*snapshot->database, currentTenancy(), property, today, m_cipher, UnreadableCode::IsMissing);
}

Result<std::vector<Occupancy>> MirrorReader::letterCandidates(std::optional<PropertyId> property, QDate today)
{
    const auto snapshot = hauspost::open(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    const auto complete = mirrormeta::value(*snapshot->database, mirrormeta::completeKey);
    if (!complete) {
        return Failure(complete.error());
    }
    if (*complete != u"1") {
        return fail(ErrorCode::NotSyncedYet); // half a mirror would leave people out without a word
    }
    auto current =
        occupancies(*snapshot->database, currentTenancy(), property, today, m_cipher, UnreadableCode::IsAnError);
    if (!current) {
        return current;
    }
    auto future =
        occupancies(*snapshot->database, futureTenancies(), property, today, m_cipher, UnreadableCode::IsAnError);
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
