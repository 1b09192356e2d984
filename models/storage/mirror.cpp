#include "models/storage/mirror.h"

#include "models/base/logging.h"
#include "models/sql/database.h"
#include "models/sql/schemamigrator.h"
#include "models/sql/scrub.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirrorrows.h"
#include "models/wire/values.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace hauspost {

namespace {

const QString schemaKey = QStringLiteral("schema");
const QString fingerprintKey = QStringLiteral("fingerprint");
const QString epochKey = QStringLiteral("epoch");
const QString cursorKey = QStringLiteral("cursor");
const QString completeKey = QStringLiteral("complete");
const QString accountKey = QStringLiteral("account");
const QString roleKey = QStringLiteral("role");
const QString lastSuccessKey = QStringLiteral("lastSuccess");
const QString digestKey = QStringLiteral("digestChecked");

constexpr std::array entityTypes{wire::EntityType::Office, wire::EntityType::Property, wire::EntityType::Unit,
                                 wire::EntityType::Resident};

/// "a,b" -> INSERT … ON CONFLICT that keeps the newer row. columns: with the table's alias ("p.id,p.number").
QString upsertFor(const QString &table, const QString &aliasedColumns)
{
    QStringList columns = aliasedColumns.split(u',');
    QStringList places;
    QStringList updates;
    for (QString &column : columns) {
        column = column.section(u'.', -1);
        places << QStringLiteral("?");
        if (column != u"id") {
            updates << column + QStringLiteral("=excluded.") + column;
        }
    }
    return QStringLiteral("INSERT INTO %1(%2,seq) VALUES(%3,?) ON CONFLICT(id) DO UPDATE SET %4,seq=excluded.seq "
                          "WHERE excluded.seq>=%1.seq")
        .arg(table, columns.join(u','), places.join(u','), updates.join(u','));
}

/// Writes the rows of one page; each statement is compiled once.
class PageWriter
{
public:
    PageWriter(Database &database, const CodeCipher &cipher) : m_database(database), m_cipher(cipher) {}

    Result<> write(const wire::Change &change)
    {
        m_seq = change.seq;
        return std::visit([this](const auto &row) { return put(row); }, change.row);
    }

private:
    Result<> put(const Office &office)
    {
        return run(m_office, upsertFor(QStringLiteral("office"), QStringLiteral("id,data")), [&](Statement &s) {
            const QByteArray json = QJsonDocument(wire::toJson(office)).toJson(QJsonDocument::Compact);
            s.bind(QStringLiteral("office")).bind(QString::fromUtf8(json));
        });
    }
    Result<> put(const Property &property)
    {
        return run(m_property, upsertFor(QStringLiteral("property"), QLatin1String(mirrorrows::propertyColumns)),
                   [&](Statement &s) { mirrorrows::bind(s, property); });
    }
    Result<> put(const Unit &unit)
    {
        return run(m_unit, upsertFor(QStringLiteral("unit"), QLatin1String(mirrorrows::unitColumns)),
                   [&](Statement &s) { mirrorrows::bind(s, unit); });
    }
    Result<> put(const Resident &resident)
    {
        return run(m_resident, upsertFor(QStringLiteral("resident"), QLatin1String(mirrorrows::residentColumns)),
                   [&](Statement &s) { mirrorrows::bind(s, resident, m_cipher); });
    }
    Result<> put(const wire::Tombstone &tombstone)
    {
        std::optional<Statement> statement; // rare: not kept
        return run(statement, QStringLiteral("DELETE FROM %1 WHERE id=? AND seq<=?").arg(wire::toName(tombstone.type)),
                   [&](Statement &s) { s.bind(tombstone.id); });
    }

    template <class Bind>
    Result<> run(std::optional<Statement> &statement, const QString &sql, const Bind &bind)
    {
        if (!statement) {
            auto prepared = m_database.prepare(sql);
            if (!prepared) {
                return Failure(prepared.error());
            }
            statement.emplace(std::move(*prepared));
        }
        bind(*statement);
        return statement->bind(m_seq).execute();
    }

    Database &m_database;
    const CodeCipher &m_cipher;
    qint64 m_seq = 0;
    std::optional<Statement> m_office;
    std::optional<Statement> m_property;
    std::optional<Statement> m_unit;
    std::optional<Statement> m_resident;
};

void removeFiles(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(suffix));
    }
}

/// Damage that quick_check does not see shows as a statement that fails (a table is missing).
bool isDamage(ErrorCode code)
{
    return code == ErrorCode::DatabaseCorrupt || code == ErrorCode::DatabaseQuery;
}

} // namespace

Mirror::Mirror(std::unique_ptr<Database> database, const CodeCipher &cipher)
    : m_database(std::move(database)), m_cipher(cipher)
{
}

Mirror::~Mirror() = default;

Result<std::unique_ptr<Mirror>> Mirror::open(const QString &file, const CodeCipher &cipher)
{
    auto mirror = tryOpen(file, cipher);
    if (!mirror && isDamage(mirror.error().code)) {
        // It holds personal data and nothing that the portal does not have: not kept.
        qCWarning(lcStorage) << "mirror damaged; made anew";
        removeFiles(file);
        mirror = tryOpen(file, cipher);
    }
    return mirror;
}

Result<std::unique_ptr<Mirror>> Mirror::tryOpen(const QString &file, const CodeCipher &cipher)
{
    auto database = Database::open({file, DatabaseOptions::Durability::Normal});
    if (!database) {
        return Failure(database.error());
    }
    if (const auto intact = (*database)->checkIntegrity(); !intact) {
        return Failure(intact.error());
    }
    std::unique_ptr<Mirror> mirror(new Mirror(std::move(*database), cipher));
    if (const auto prepared = mirror->prepareSchema(); !prepared) {
        return Failure(prepared.error());
    }
    // All tables are there: the check of the pages does not miss one.
    return mirror->digest().map([&mirror](const wire::Digest &) { return std::move(mirror); });
}

Result<> Mirror::prepareSchema()
{
    const SchemaMigrator schema = SchemaMigrator::fromFolder(QStringLiteral(":/hauspost/schema/mirror"));
    const auto version = SchemaMigrator::version(*m_database);
    if (!version) {
        return Failure(version.error());
    }
    if (*version > schema.newestVersion()) {
        return fail(ErrorCode::DatabaseCorrupt, {m_database->file()}); // of a newer program: made anew
    }
    if (const auto migrated = schema.migrate(*m_database); !migrated) {
        return migrated;
    }
    const auto found = value(schemaKey);
    const auto fingerprint = value(fingerprintKey);
    if (!found || !fingerprint) {
        return Failure(found ? fingerprint.error() : found.error());
    }
    if (!found->isEmpty() && *found != QString::number(wire::mirrorSchema)) {
        return fail(ErrorCode::DatabaseCorrupt, {m_database->file()}); // its tables have another shape: made anew
    }
    const bool ours = *found == QString::number(wire::mirrorSchema) && *fingerprint == m_cipher.fingerprint();
    return ours ? Result<>() : reset();
}

Result<QString> Mirror::value(const QString &key)
{
    auto query = m_database->prepare(QStringLiteral("SELECT value FROM meta WHERE key=?"));
    if (!query) {
        return Failure(query.error());
    }
    return query->bind(key).next().map([&query](bool found) { return found ? query->text(0) : QString(); });
}

Result<> Mirror::setValue(const QString &key, const QString &value)
{
    auto statement = m_database->prepare(QStringLiteral("INSERT OR REPLACE INTO meta(key,value) VALUES(?,?)"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(key).bind(value).execute();
}

Result<QString> Mirror::cursor()
{
    return value(cursorKey);
}

Result<QString> Mirror::epoch()
{
    return value(epochKey);
}

Result<AccountId> Mirror::account()
{
    return value(accountKey).map([](const QString &text) { return AccountId(text); });
}

Result<OfficeRole> Mirror::role()
{
    return value(roleKey).map([](const QString &text) { return officeRoleFrom(text).value_or(OfficeRole::Clerk); });
}

Result<bool> Mirror::isComplete()
{
    return value(completeKey).map([](const QString &text) { return text == u"1"; });
}

Result<> Mirror::write(const wire::ChangePage &page, bool isComplete)
{
    PageWriter writer(*m_database, m_cipher);
    for (const wire::Change &change : page.changes) {
        if (const auto written = writer.write(change); !written) {
            return written;
        }
    }
    const std::pair<QString, QString> values[] = {{epochKey, page.epoch},
                                                  {cursorKey, page.cursor},
                                                  {completeKey, QString::number(isComplete ? 1 : 0)},
                                                  {accountKey, page.account.toString()},
                                                  {roleKey, toName(page.role)}};
    for (const auto &[key, text] : values) {
        if (const auto kept = setValue(key, text); !kept) {
            return kept;
        }
    }
    return {};
}

Result<> Mirror::apply(const wire::ChangePage &page)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto knownEpoch = epoch();
    const auto wasComplete = isComplete();
    if (!knownEpoch || !wasComplete) {
        return Failure(knownEpoch ? wasComplete.error() : knownEpoch.error());
    }
    if (!knownEpoch->isEmpty() && *knownEpoch != page.epoch) {
        return fail(ErrorCode::PortalResyncRequired);
    }
    return write(page, *wasComplete || !page.more).and_then([&] { return transaction->commit(); });
}

Result<> Mirror::startAnew(const wire::ChangePage &page)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    return noteReplaced(page)
        .and_then([this] { return emptyTables(); })
        .and_then([&] { return write(page, !page.more); })
        .and_then([&] { return transaction->commit(); });
}

Result<> Mirror::noteReplaced(const wire::ChangePage &page)
{
    const auto knownEpoch = epoch();
    const auto office = account();
    if (!knownEpoch || !office) {
        return Failure(knownEpoch ? office.error() : knownEpoch.error());
    }
    // A portal that was put back to an earlier day lacks whoever came later: that is no erasure.
    const bool isSame = *knownEpoch == page.epoch && *office == page.account;
    return isSame ? mirrorrows::noteReplaced(*m_database) : mirrorrows::dropReplaced(*m_database);
}

Result<std::optional<std::vector<ResidentId>>> Mirror::vanished()
{
    return mirrorrows::vanished(*m_database);
}

Result<> Mirror::forgetVanished()
{
    return mirrorrows::dropReplaced(*m_database);
}

Result<> Mirror::emptyTables()
{
    for (const wire::EntityType type : entityTypes) {
        if (const auto emptied = m_database->execute(QStringLiteral("DELETE FROM ") + wire::toName(type)); !emptied) {
            return emptied;
        }
    }
    return {};
}

Result<> Mirror::reset()
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    return emptyTables()
        .and_then([this] { return m_database->execute(QStringLiteral("DELETE FROM meta")); })
        .and_then([this] { return setValue(schemaKey, QString::number(wire::mirrorSchema)); })
        .and_then([this] { return setValue(fingerprintKey, m_cipher.fingerprint()); })
        .and_then([&] { return transaction->commit(); });
}

Result<wire::Digest> Mirror::digest()
{
    wire::Digest digest;
    const auto foundEpoch = epoch();
    const auto foundCursor = cursor();
    if (!foundEpoch || !foundCursor) {
        return Failure(foundEpoch ? foundCursor.error() : foundEpoch.error());
    }
    digest.epoch = *foundEpoch;
    digest.cursor = *foundCursor;
    for (const wire::EntityType type : entityTypes) {
        auto query =
            m_database->prepare(QStringLiteral("SELECT count(*),coalesce(sum(seq),0) FROM ") + wire::toName(type));
        if (!query) {
            return Failure(query.error());
        }
        if (const auto row = query->next(); !row) {
            return Failure(row.error());
        }
        digest.sums.insert(type, {query->integer(0), query->integer(1)});
    }
    return digest;
}

Result<std::optional<QDateTime>> Mirror::time(const QString &key)
{
    return value(key).map([](const QString &text) {
        const QDateTime parsed = QDateTime::fromString(text, Qt::ISODate);
        return parsed.isValid() ? std::optional(parsed) : std::nullopt;
    });
}

Result<> Mirror::noteSuccess(const QDateTime &utc)
{
    return setValue(lastSuccessKey, utc.toString(Qt::ISODate));
}

Result<std::optional<QDateTime>> Mirror::lastSuccess()
{
    return time(lastSuccessKey);
}

Result<> Mirror::noteDigestChecked(const QDateTime &utc)
{
    return setValue(digestKey, utc.toString(Qt::ISODate));
}

Result<std::optional<QDateTime>> Mirror::lastDigestCheck()
{
    return time(digestKey);
}

Result<> Mirror::scrub()
{
    return hauspost::scrub(*m_database);
}

void Mirror::checkpoint()
{
    auto query = m_database->prepare(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!query || !query->next()) {
        qCInfo(lcStorage) << "checkpoint of the mirror put off";
    }
}

} // namespace hauspost
