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

/// Which tenancy is the current one, in one place. A day of change belongs to both tenancies; the later one counts.
const QString currentTenancyJoin =
    QStringLiteral(" LEFT JOIN resident r ON r.id = (SELECT c.id FROM resident c WHERE c.unit_id = u.id"
                   " AND (c.move_in IS NULL OR c.move_in <= ?) AND (c.move_out IS NULL OR c.move_out >= ?)"
                   " ORDER BY c.move_in DESC, c.id DESC LIMIT 1) ");

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

/// Rows of property, unit, resident in this order, as the queries below select them.
Result<std::vector<Occupancy>> occupancies(Statement &query, const CodeCipher *cipher, UnreadableCode unreadable)
{
    const int unitColumn = mirrorrows::width(mirrorrows::property());
    const int residentColumn = unitColumn + mirrorrows::width(mirrorrows::unit());
    std::vector<Occupancy> result;
    auto row = query.next();
    for (; row && *row; row = query.next()) {
        Occupancy occupancy;
        // Rows come by property: its strings are shared, not read again.
        const bool isSameProperty = !result.empty() && result.back().property.id.toString() == query.text(0);
        occupancy.property = isSameProperty ? result.back().property : mirrorrows::propertyFrom(query, 0);
        occupancy.unit = mirrorrows::unitFrom(query, unitColumn);
        if (!query.isNull(residentColumn)) {
            QByteArray encrypted;
            occupancy.resident = mirrorrows::residentFrom(query, residentColumn, encrypted);
            if (cipher && !encrypted.isEmpty()) {
                occupancy.resident->code = cipher->decrypt(encrypted);
                if (!occupancy.resident->code && unreadable == UnreadableCode::IsAnError) {
                    return fail(ErrorCode::CodesUnreadable);
                }
            }
        }
        result.push_back(std::move(occupancy));
    }
    return row.map([&result](bool) { return std::move(result); });
}

/// Columns of property, unit and resident, and 0 or 1: future tenancies stand behind the current one.
QString occupancySelect(const QString &isFuture)
{
    return QStringLiteral("SELECT %1, %2, %3, %4 AS is_future FROM property p JOIN unit u ON u.property_id = p.id")
        .arg(mirrorrows::selectList(mirrorrows::property(), QStringLiteral("p")),
             mirrorrows::selectList(mirrorrows::unit(), QStringLiteral("u")),
             mirrorrows::selectList(mirrorrows::resident(), QStringLiteral("r")), isFuture);
}

QString ofProperty(const std::optional<PropertyId> &property)
{
    return property ? QStringLiteral(" AND p.id = ?") : QString();
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
        currentTenancyJoin + QStringLiteral("GROUP BY p.id ORDER BY p.number, p.id"));
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
    auto query = snapshot->database->prepare(occupancySelect(QStringLiteral("0")) + currentTenancyJoin +
                                             QStringLiteral("WHERE 1") + ofProperty(property) +
                                             QStringLiteral(" ORDER BY p.number, p.id, u.number, u.id"));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(std::optional(today)).bind(std::optional(today));
    if (property) {
        query->bind(property->toString());
    }
    return occupancies(*query, m_cipher, UnreadableCode::IsMissing);
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
    auto query = snapshot->database->prepare(
        occupancySelect(QStringLiteral("0")) + currentTenancyJoin + QStringLiteral("WHERE 1") + ofProperty(property) +
        QStringLiteral(" UNION ALL ") + occupancySelect(QStringLiteral("1")) +
        QStringLiteral(" JOIN resident r ON r.unit_id = u.id WHERE r.kind = 'resident' AND r.move_in > ?") +
        ofProperty(property) + QStringLiteral(" ORDER BY p.number, p.id, u.number, u.id, is_future, r.move_in, r.id"));
    if (!query) {
        return Failure(query.error());
    }
    const std::optional<QDate> day = today;
    query->bind(day).bind(day);
    if (property) {
        query->bind(property->toString());
    }
    query->bind(day);
    if (property) {
        query->bind(property->toString());
    }
    return occupancies(*query, m_cipher, UnreadableCode::IsAnError);
}

} // namespace hauspost
