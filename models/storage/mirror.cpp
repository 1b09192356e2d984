#include "models/storage/mirror.h"

#include "models/base/logging.h"
#include "models/sql/database.h"
#include "models/sql/schemamigrator.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirrormeta.h"
#include "models/storage/mirrorrows.h"
#include "models/wire/values.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

namespace hauspost {

namespace {

using wire::EntityType;

constexpr EntityType allTypes[] = {EntityType::Office, EntityType::Property, EntityType::Unit, EntityType::Resident};

const mirrorrows::Table &tableOf(EntityType type)
{
    switch (type) {
    case EntityType::Office:
        return mirrorrows::office();
    case EntityType::Property:
        return mirrorrows::property();
    case EntityType::Unit:
        return mirrorrows::unit();
    case EntityType::Resident:
        break;
    }
    return mirrorrows::resident();
}

/// The statements of one page: compiled once, bound per row.
struct RowWriter
{
    Statement &office, &property, &unit, &resident;
    const std::array<Statement *, std::size(allTypes)> &erase;
    const CodeCipher &cipher;
    qint64 seq;

    Result<> operator()(const Office &row) const
    {
        const QByteArray d = QJsonDocument(wire::toJson(row)).toJson(QJsonDocument::Compact);
        return office.bind(QStringLiteral("office")).bind(seq).bind(QString::fromUtf8(d)).execute();
    }
    Result<> operator()(const Property &row) const
    {
        mirrorrows::bind(property, seq, row);
        return property.execute();
    }
    Result<> operator()(const Unit &row) const
    {
        mirrorrows::bind(unit, seq, row);
        return unit.execute();
    }
    Result<> operator()(const Resident &row) const
    {
        mirrorrows::bind(resident, seq, row, row.code ? cipher.encrypt(*row.code) : QByteArray());
        return resident.execute();
    }
    Result<> operator()(const wire::Tombstone &row) const
    {
        return erase[static_cast<size_t>(row.type)]->bind(row.id).bind(seq).execute();
    }
};

/// After these a new file is the cure; after a lock or a full disk it is not.
bool isFileUnusable(ErrorCode code)
{
    return code == ErrorCode::DatabaseCorrupt || code == ErrorCode::DatabaseOpen || code == ErrorCode::DatabaseReadOnly;
}

} // namespace

Mirror::Mirror(std::unique_ptr<Database> database, const CodeCipher &cipher)
    : m_database(std::move(database)), m_cipher(&cipher)
{
}

Mirror::~Mirror() = default;

bool Mirror::remove(const QString &file)
{
    bool removed = true;
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        removed = (!QFile::exists(file + suffix) || QFile::remove(file + suffix)) && removed;
    }
    return removed;
}

Result<std::unique_ptr<Mirror>> Mirror::open(const QString &file, const CodeCipher &cipher)
{
    const auto attempt = [&]() -> Result<std::unique_ptr<Mirror>> {
        auto database = Database::open({file, DatabaseOptions::Durability::Normal});
        if (!database) {
            return Failure(database.error());
        }
        std::unique_ptr<Mirror> mirror(new Mirror(std::move(*database), cipher));
        auto ready = mirror->m_database->checkIntegrity();
        if (ready) {
            ready = mirror->ensureSchema();
        }
        return ready.map([&mirror] { return std::move(mirror); });
    };
    auto mirror = attempt();
    if (mirror || !isFileUnusable(mirror.error().code) || QFileInfo(file).isDir()) {
        return mirror;
    }
    qCWarning(lcStorage) << "mirror is unusable and will be pulled anew:" << errorName(mirror.error().code);
    return remove(file) ? attempt() : std::move(mirror);
}

Result<> Mirror::ensureSchema()
{
    bool isOurs = false;
    {
        // The write lock shows now what could otherwise fail in the middle of a pull.
        auto transaction = m_database->begin();
        if (!transaction) {
            return Failure(transaction.error());
        }
        const auto isThere = mirrormeta::isThere(*m_database);
        if (!isThere) {
            return Failure(isThere.error());
        }
        if (*isThere) {
            const auto shape = mirrormeta::value(*m_database, mirrormeta::shapeKey);
            const auto token = mirrormeta::value(*m_database, mirrormeta::tokenKey);
            if (!shape || !token) {
                return Failure(shape ? token.error() : shape.error());
            }
            isOurs = *shape == mirrormeta::shape() && *token == m_cipher->tokenFingerprint();
        }
    }
    return isOurs ? Result<>() : rebuild();
}

Result<> Mirror::rebuild()
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    // Rows are deleted, not the file: on Windows a file that a reader has open cannot be deleted.
    QStringList statements;
    {
        auto tables = m_database->prepare(QStringLiteral(
            "SELECT 'DROP TABLE \"' || name || '\"' FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
            "'sqlite%'"));
        if (!tables) {
            return Failure(tables.error());
        }
        auto row = tables->next();
        for (; row && *row; row = tables->next()) {
            statements << tables->text(0);
        }
        if (!row) {
            return Failure(row.error());
        }
    }
    statements << QStringLiteral("PRAGMA user_version=0");
    Result<> done;
    for (qsizetype i = 0; done && i < statements.size(); ++i) {
        done = m_database->execute(statements[i]);
    }
    if (done) {
        done = transaction->commit();
    }
    if (done) {
        done = SchemaMigrator::fromFolder(mirrormeta::schemaFolder).migrate(*m_database);
    }
    if (done) {
        done = setMeta(mirrormeta::tokenKey, m_cipher->tokenFingerprint());
    }
    if (done) { // last: until here the file counts as not ours
        done = setMeta(mirrormeta::shapeKey, mirrormeta::shape());
    }
    checkpoint();
    return done;
}

Result<> Mirror::setMeta(const QString &key, const QString &value)
{
    auto upsert = m_database->prepare(
        QStringLiteral("INSERT INTO meta VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    if (!upsert) {
        return Failure(upsert.error());
    }
    return upsert->bind(key).bind(value).execute();
}

Result<Mirror::Position> Mirror::position()
{
    const auto epoch = mirrormeta::value(*m_database, mirrormeta::epochKey);
    const auto cursor = mirrormeta::value(*m_database, mirrormeta::cursorKey);
    const auto complete = mirrormeta::value(*m_database, mirrormeta::completeKey);
    for (const auto &read : {epoch, cursor, complete}) {
        if (!read) {
            return Failure(read.error());
        }
    }
    return Position{*epoch, *cursor, *complete == u"1"};
}

Result<> Mirror::applyPage(const wire::ChangePage &page, PageKind kind)
{
    const auto before = position();
    if (!before) {
        return Failure(before.error());
    }
    if (kind == PageKind::Next && before->epoch != page.epoch) {
        return fail(ErrorCode::PortalResyncRequired);
    }
    const bool stayComplete = kind == PageKind::Next && before->complete;
    const Position after{page.epoch, page.cursor, stayComplete || !page.more};
    if (kind == PageKind::Next && page.changes.empty() && after == *before) {
        return {}; // the usual poll: nothing to write
    }
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    Result<> done;
    if (kind == PageKind::First) {
        for (const EntityType type : allTypes) {
            if (done) {
                done = m_database->execute(QStringLiteral("DELETE FROM ") + tableOf(type).name);
            }
        }
    }
    if (done) {
        done = applyRows(page);
    }
    const std::pair<QString, QString> values[] = {
        {mirrormeta::epochKey, after.epoch},
        {mirrormeta::cursorKey, after.cursor},
        {mirrormeta::completeKey, after.complete ? QStringLiteral("1") : QStringLiteral("0")}};
    for (const auto &[key, value] : values) {
        if (done) {
            done = setMeta(key, value);
        }
    }
    return done ? transaction->commit() : done;
}

Result<> Mirror::applyRows(const wire::ChangePage &page)
{
    std::vector<Statement> upserts;
    std::vector<Statement> erasers;
    for (const EntityType type : allTypes) {
        auto upsert = m_database->prepare(mirrorrows::upsertSql(tableOf(type)));
        auto eraser =
            m_database->prepare(QStringLiteral("DELETE FROM %1 WHERE id = ? AND seq <= ?").arg(tableOf(type).name));
        if (!upsert || !eraser) {
            return Failure(upsert ? eraser.error() : upsert.error());
        }
        upserts.push_back(std::move(*upsert));
        erasers.push_back(std::move(*eraser));
    }
    const std::array<Statement *, std::size(allTypes)> erase{&erasers[0], &erasers[1], &erasers[2], &erasers[3]};
    RowWriter writer{upserts[0], upserts[1], upserts[2], upserts[3], erase, *m_cipher, 0};
    for (const wire::Change &change : page.changes) {
        writer.seq = change.seq;
        if (const auto done = std::visit(writer, change.row); !done) {
            return done;
        }
    }
    return {};
}

Result<wire::Digest> Mirror::digest()
{
    auto transaction = m_database->beginRead();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto at = position();
    if (!at) {
        return Failure(at.error());
    }
    wire::Digest digest{at->epoch, at->cursor, {}};
    for (const EntityType type : allTypes) {
        auto query = m_database->prepare(
            QStringLiteral("SELECT count(*), coalesce(sum(seq), 0) FROM %1").arg(tableOf(type).name));
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

Result<> Mirror::setLastSuccess(const QDateTime &utc)
{
    return setMeta(mirrormeta::lastSuccessKey, utc.toUTC().toString(Qt::ISODateWithMs));
}

Result<std::optional<QDateTime>> Mirror::lastSuccess()
{
    return mirrormeta::value(*m_database, mirrormeta::lastSuccessKey).map([](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(QDateTime::fromString(text, Qt::ISODateWithMs));
    });
}

void Mirror::checkpoint()
{
    if (auto query = m_database->prepare(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"))) {
        if (const auto row = query->next(); !row) {
            qCInfo(lcStorage) << "checkpoint put off:" << errorName(row.error().code);
        }
    }
}

} // namespace hauspost
