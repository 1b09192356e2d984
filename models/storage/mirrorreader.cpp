#include "models/storage/mirrorreader.h"

#include "models/sql/database.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirrorrows.h"
#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

#include <QtCore/QFile>

namespace hauspost {

namespace {

/// Who lives there on the day that is bound twice.
const QString livesThere =
    QStringLiteral("(r.move_in IS NULL OR r.move_in<=?) AND (r.move_out IS NULL OR r.move_out>=?)");
const QString livesThereOrWill = QStringLiteral("(r.move_out IS NULL OR r.move_out>=?)");

template <class Text>
QString columns(const Text &text)
{
    return QLatin1String(text);
}

} // namespace

MirrorReader::MirrorReader(std::unique_ptr<Database> database, const CodeCipher *cipher)
    : m_database(std::move(database)), m_cipher(cipher)
{
}

MirrorReader::~MirrorReader() = default;

Result<std::unique_ptr<MirrorReader>> MirrorReader::open(const QString &mirrorFile, const CodeCipher *cipher)
{
    if (!QFile::exists(mirrorFile)) {
        return fail(ErrorCode::NotSyncedYet);
    }
    DatabaseOptions options;
    options.file = mirrorFile;
    options.readOnly = true;
    auto database = Database::open(options);
    if (!database) {
        return Failure(database.error());
    }
    std::unique_ptr<MirrorReader> reader(new MirrorReader(std::move(*database), cipher));
    if (const auto office = reader->office(); !office || !*office) {
        return office ? fail(ErrorCode::NotSyncedYet) : Failure(office.error());
    }
    return reader;
}

Result<std::optional<Office>> MirrorReader::office()
{
    auto query = m_database->prepare(QStringLiteral("SELECT data FROM office"));
    if (!query) {
        // A mirror whose tables are not there yet: the first sync is just making it.
        return query.error().code == ErrorCode::DatabaseQuery ? fail(ErrorCode::NotSyncedYet) : Failure(query.error());
    }
    const auto row = query->next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return std::optional<Office>();
    }
    const auto json = wire::parseObject(query->text(0).toUtf8());
    if (!json) {
        return Failure(json.error());
    }
    return wire::officeFrom(*json, QStringLiteral("office")).map([](const Office &office) {
        return std::optional(office);
    });
}

Result<std::optional<QDateTime>> MirrorReader::lastSuccess()
{
    auto query = m_database->prepare(QStringLiteral("SELECT value FROM meta WHERE key='lastSuccess'"));
    if (!query) {
        return Failure(query.error());
    }
    return query->next().map([&query](bool found) {
        const QDateTime time = found ? QDateTime::fromString(query->text(0), Qt::ISODate) : QDateTime();
        return time.isValid() ? std::optional(time) : std::nullopt;
    });
}

Result<std::vector<PropertySummary>> MirrorReader::properties(QDate today)
{
    auto query = m_database->prepare(
        QStringLiteral("WITH home AS (SELECT r.unit_id, max(r.access='confirmed') AS confirmed, "
                       "max(r.access='pending') AS pending FROM resident r WHERE r.kind='resident' AND %1 "
                       "GROUP BY r.unit_id) "
                       "SELECT %2, count(u.id), coalesce(sum(u.uvi_required='yes'),0), "
                       "coalesce(sum(u.uvi_required='yes' AND h.confirmed),0), "
                       "coalesce(sum(u.uvi_required='yes' AND h.pending AND NOT h.confirmed),0), "
                       "coalesce(sum(u.uvi_required='yes' AND NOT h.pending AND NOT h.confirmed),0) "
                       "FROM property p LEFT JOIN unit u ON u.property_id=p.id LEFT JOIN home h ON h.unit_id=u.id "
                       "GROUP BY p.id ORDER BY p.number")
            .arg(livesThere, columns(mirrorrows::propertyColumns)));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(std::optional(today)).bind(std::optional(today));
    std::vector<PropertySummary> summaries;
    for (;;) {
        const auto row = query->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return summaries;
        }
        int column = mirrorrows::propertyColumnCount;
        PropertySummary summary;
        summary.property = mirrorrows::property(*query, 0);
        summary.units = static_cast<int>(query->integer(column++));
        summary.required = static_cast<int>(query->integer(column++));
        summary.confirmed = static_cast<int>(query->integer(column++));
        summary.pending = static_cast<int>(query->integer(column++));
        summary.without = static_cast<int>(query->integer(column));
        summaries.push_back(std::move(summary));
    }
}

Result<std::vector<Occupancy>> MirrorReader::occupancies(Rows rows, const std::optional<PropertyId> &property,
                                                         QDate today)
{
    // "ORDER BY kind": a resident goes before a vacancy recorded for the same days.
    auto query = m_database->prepare(
        QStringLiteral("SELECT %1,%2,%3 FROM property p JOIN unit u ON u.property_id=p.id "
                       "LEFT JOIN resident r ON r.unit_id=u.id AND %4 %5 "
                       "ORDER BY p.number,u.number,u.id,(coalesce(r.move_in,'')>?),r.kind,r.move_in DESC")
            .arg(columns(mirrorrows::propertyColumns), columns(mirrorrows::unitColumns),
                 columns(mirrorrows::residentColumns), rows == Rows::Current ? livesThere : livesThereOrWill,
                 property ? QStringLiteral("WHERE p.id=?") : QString()));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(std::optional(today));
    if (rows == Rows::Current) {
        query->bind(std::optional(today));
    }
    if (property) {
        query->bind(property->toString());
    }
    query->bind(std::optional(today));

    constexpr int firstUnitColumn = mirrorrows::propertyColumnCount;
    constexpr int firstResidentColumn = firstUnitColumn + mirrorrows::unitColumnCount;
    const CodeCipher *cipher = rows == Rows::Current ? nullptr : m_cipher;
    std::vector<Occupancy> result;
    for (;;) {
        const auto row = query->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return result;
        }
        Occupancy occupancy;
        const bool sameProperty = !result.empty() && result.back().property.id.toString() == query->text(0);
        occupancy.property = sameProperty ? result.back().property : mirrorrows::property(*query, 0);
        occupancy.unit = mirrorrows::unit(*query, firstUnitColumn);
        if (!query->isNull(firstResidentColumn)) {
            occupancy.resident = mirrorrows::resident(*query, firstResidentColumn, cipher);
        }
        const bool sameUnit = !result.empty() && result.back().unit.id == occupancy.unit.id;
        const bool isFuture = occupancy.resident && phaseOn(*occupancy.resident, today) == OccupancyPhase::Future;
        if (sameUnit && !isFuture) {
            continue; // the unit's current row is there already
        }
        result.push_back(std::move(occupancy));
    }
}

Result<std::vector<Occupancy>> MirrorReader::units(const std::optional<PropertyId> &property, QDate today)
{
    return occupancies(Rows::Current, property, today);
}

Result<bool> MirrorReader::codesAreReadable()
{
    auto query = m_database->prepare(QStringLiteral("SELECT value FROM meta WHERE key='fingerprint'"));
    if (!query) {
        return Failure(query.error());
    }
    return query->next().map(
        [&](bool found) { return found && (!m_cipher || query->text(0) == m_cipher->fingerprint()); });
}

Result<std::vector<Occupancy>> MirrorReader::letterCandidates(const std::optional<PropertyId> &property, QDate today)
{
    const auto readable = codesAreReadable();
    if (!readable) {
        return Failure(readable.error());
    }
    if (!*readable) {
        return fail(ErrorCode::CodesUnreadable);
    }
    return occupancies(Rows::CurrentAndFuture, property, today);
}

} // namespace hauspost
