#include "models/storage/mirrorreader.h"

#include "models/domain/consentregister.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirroroccupancies.h"
#include "models/storage/mirrorrows.h"
#include "models/storage/mirrorsnapshot.h"
#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace hauspost {

using namespace mirroroccupancies;

namespace {

/// Calls take for each row of a table, by id.
template <class Take>
Result<> forEachRow(Database &database, const char *columns, const QString &from, Take take)
{
    auto query = database.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(QLatin1String(columns), from));
    if (!query) {
        return Failure(query.error());
    }
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        take(*query);
    }
    return row.map([](bool) {});
}

/// Letters need the whole mirror, and codes that this desk can read.
Result<> checkLetterSource(Database &database, const CodeCipher *cipher)
{
    const auto complete = mirrorValue(database, QStringLiteral("complete"));
    const auto fingerprint = mirrorValue(database, QStringLiteral("fingerprint"));
    if (!complete || !fingerprint) {
        return Failure(complete ? fingerprint.error() : complete.error());
    }
    if (*complete != u"1") {
        return fail(ErrorCode::NotSyncedYet);
    }
    return cipher && *fingerprint != cipher->fingerprint() ? fail(ErrorCode::CodesUnreadable) : Result<>();
}

} // namespace

Result<std::unique_ptr<MirrorReader>> MirrorReader::open(const QString &mirrorFile, const CodeCipher *cipher)
{
    return openMirror(mirrorFile).map([&](const MirrorSnapshot &) {
        return std::unique_ptr<MirrorReader>(new MirrorReader(mirrorFile, cipher));
    });
}

Result<std::optional<Office>> MirrorReader::office()
{
    const auto snapshot = openMirror(m_file);
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

Result<OfficeRole> MirrorReader::role()
{
    const auto snapshot = openMirror(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    return mirrorValue(*snapshot->database, QStringLiteral("role")).map([](const QString &text) {
        return officeRoleFrom(text).value_or(OfficeRole::Clerk);
    });
}

Result<std::optional<QDateTime>> MirrorReader::lastSuccess()
{
    const auto snapshot = openMirror(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    return mirrorValue(*snapshot->database, QStringLiteral("lastSuccess")).map([](const QString &text) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        return time.isValid() ? std::optional(time) : std::nullopt;
    });
}

Result<std::vector<Property>> MirrorReader::propertyList()
{
    const auto snapshot = openMirror(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    auto query = snapshot->database->prepare(QStringLiteral("SELECT %1 FROM property p ORDER BY p.number, p.id")
                                                 .arg(QLatin1String(mirrorrows::propertyColumns)));
    if (!query) {
        return Failure(query.error());
    }
    std::vector<Property> properties;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        properties.push_back(mirrorrows::property(*query, 0));
    }
    return row.map([&properties](bool) { return std::move(properties); });
}

Result<std::vector<PropertySummary>> MirrorReader::properties(QDate today)
{
    const auto snapshot = openMirror(m_file);
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
    const auto snapshot = openMirror(m_file);
    return snapshot ? occupancies(*snapshot->database, currentTenancy(), property, today, nullptr)
                    : Failure(snapshot.error());
}

Result<std::vector<UnitFacts>> MirrorReader::unitFacts(const std::optional<PropertyId> &property, QDate today)
{
    const auto snapshot = openMirror(m_file);
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
    const auto snapshot = openMirror(m_file);
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

Result<> MirrorReader::forEverybody(const std::function<void(const Occupancy &)> &visit)
{
    const auto snapshot = openMirror(m_file);
    return snapshot ? forOccupancies(*snapshot->database, everyResident(), {}, {}, nullptr, visit)
                    : Failure(snapshot.error());
}

Result<MirrorRows> MirrorReader::rows()
{
    const auto snapshot = openMirror(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    Database &database = *snapshot->database;
    const auto complete = mirrorValue(database, QStringLiteral("complete"));
    if (!complete) {
        return Failure(complete.error());
    }
    if (*complete != u"1") {
        return fail(ErrorCode::NotSyncedYet);
    }
    MirrorRows all;
    return forEachRow(database, mirrorrows::propertyColumns, QStringLiteral("property p"),
                      [&all](const Statement &row) { all.properties.push_back(mirrorrows::property(row, 0)); })
        .and_then([&] {
            return forEachRow(database, mirrorrows::unitColumns, QStringLiteral("unit u"),
                              [&all](const Statement &row) { all.units.push_back(mirrorrows::unit(row, 0)); });
        })
        .and_then([&] {
            return forEachRow(
                database, mirrorrows::residentColumns, QStringLiteral("resident r"),
                [&all](const Statement &row) { all.residents.push_back(mirrorrows::resident(row, 0, nullptr)); });
        })
        .map([&all] { return std::move(all); });
}

Result<std::vector<Occupancy>> MirrorReader::letterCandidates(const std::optional<PropertyId> &property, QDate today)
{
    const auto snapshot = openMirror(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    Database &database = *snapshot->database;
    if (const auto usable = checkLetterSource(database, m_cipher); !usable) {
        return Failure(usable.error());
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

Result<std::vector<Occupancy>> MirrorReader::residents(const std::vector<ResidentId> &ids)
{
    const auto snapshot = openMirror(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    if (const auto usable = checkLetterSource(*snapshot->database, m_cipher); !usable) {
        return Failure(usable.error());
    }
    return these(*snapshot->database, ids, m_cipher);
}

Result<std::vector<Occupancy>> MirrorReader::withoutCodes(const std::vector<ResidentId> &ids)
{
    const auto snapshot = openMirror(m_file);
    return snapshot ? these(*snapshot->database, ids, nullptr) : Failure(snapshot.error());
}

Result<std::vector<Occupancy>> MirrorReader::withEmail(QDate today)
{
    const auto snapshot = openMirror(m_file);
    return snapshot ? occupancies(*snapshot->database, reachableTenancies(), std::nullopt, today, nullptr)
                    : Failure(snapshot.error());
}

Result<std::vector<Occupancy>> MirrorReader::consentRegister()
{
    std::vector<Occupancy> rows;
    return forEverybody([&rows](const Occupancy &row) {
               if (consentState(*row.resident)) {
                   rows.push_back(row);
               }
           })
        .map([&rows] { return std::move(rows); });
}

Result<std::vector<Occupancy>> MirrorReader::flats(const std::vector<UnitId> &units)
{
    const auto snapshot = openMirror(m_file);
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    QJsonArray wanted;
    for (const UnitId &unit : units) {
        wanted.append(unit.toString());
    }
    auto query = snapshot->database->prepare(
        QStringLiteral("SELECT %1, %2 FROM json_each(?) w CROSS JOIN unit u ON u.id = w.value "
                       "JOIN property p ON p.id = u.property_id")
            .arg(QLatin1String(mirrorrows::unitColumns), QLatin1String(mirrorrows::propertyColumns)));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    std::vector<Occupancy> result;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        result.push_back({mirrorrows::property(*query, mirrorrows::unitColumnCount), mirrorrows::unit(*query, 0), {}});
    }
    return row.map([&result](bool) { return std::move(result); });
}

Result<std::optional<Occupancy>> MirrorReader::flat(const UnitId &unit)
{
    return flats({unit}).map([](std::vector<Occupancy> found) {
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

} // namespace hauspost
