#include "app/portal/store.h"

#include "app/portal/accounttransaction.h"
#include "models/base/uuid7.h"
#include "models/sql/schemamigrator.h"
#include "models/wire/values.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace hauspost::portal {

namespace {

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::Store)
};

Result<std::unique_ptr<Database>> openDatabase(const PortalFolder &folder)
{
    DatabaseOptions options;
    options.file = folder.databaseFile();
    auto database = folder.isEmbedded() ? Database::open(options) : Database::connect(folder.server());
    if (!database) {
        return database;
    }
    const auto schema = SchemaMigrator::fromFolder(QStringLiteral(":/hauspost/schema/portal"));
    if (const auto migrated = schema.migrate(**database); !migrated) {
        return Failure(migrated.error());
    }
    return database;
}

/// Of a server: whether a portal was made there before.
Result<bool> isInstalled(Database &database)
{
    auto statement = database.prepare(QStringLiteral("SELECT count(*) FROM installation"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->next().map([&statement](bool) { return statement->integer(0) > 0; });
}

Result<> writeFingerprint(Database &database, const PortalKey &key)
{
    auto statement = database.prepare(QStringLiteral("INSERT INTO installation (id, key_check) VALUES (1, ?)"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(key.fingerprint()).execute();
}

Result<bool> isKeyOf(Database &database, const PortalKey &key)
{
    auto statement = database.prepare(QStringLiteral("SELECT key_check FROM installation WHERE id = 1"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->next();
    return row.map([&](bool found) { return found && statement->blob(0) == key.fingerprint(); });
}

QString documentOf(const Office &office)
{
    return QString::fromUtf8(QJsonDocument(wire::toJson(office)).toJson(QJsonDocument::Compact));
}

void removeDatabase(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(suffix));
    }
}

} // namespace

Store::Store(std::unique_ptr<Database> database, PortalKey key, QString folder)
    : m_database(std::move(database)), m_key(std::move(key)), m_folder(std::move(folder))
{
}

Result<Store> Store::create(const PortalFolder &folder)
{
    if (const auto prepared = folder.prepare(); !prepared) {
        return Failure(prepared.error());
    }
    if (folder.isEmbedded() && QFile::exists(folder.databaseFile())) {
        return fail(ErrorCode::PortalAlreadyThere, {folder.path()});
    }
    if (!folder.isEmbedded()) {
        auto server = openDatabase(folder);
        const auto installed = server ? isInstalled(**server) : Result<bool>(Failure(server.error()));
        if (!installed || *installed) {
            return installed ? fail(ErrorCode::PortalAlreadyThere, {(*server)->file()}) : Failure(installed.error());
        }
    }
    auto key = PortalKey::create(folder.keyFile());
    if (!key) {
        return Failure(key.error());
    }
    auto database = openDatabase(folder);
    const Result<> written = database ? writeFingerprint(**database, *key) : Result<>(Failure(database.error()));
    if (!written) {
        database = Failure(written.error()); // closes it
        if (folder.isEmbedded()) {
            removeDatabase(folder.databaseFile());
        }
        QFile::remove(folder.keyFile());
        return Failure(written.error());
    }
    return Store(std::move(*database), std::move(*key), folder.path());
}

Result<Store> Store::open(const PortalFolder &folder)
{
    if (folder.isEmbedded() && !QFile::exists(folder.databaseFile())) {
        return fail(ErrorCode::PortalDataMissing, {folder.path()});
    }
    auto key = PortalKey::load(folder.keyFile());
    if (!key) {
        return Failure(key.error());
    }
    auto database = openDatabase(folder);
    if (!database) {
        return Failure(database.error());
    }
    if (const auto whole = (*database)->checkIntegrity(); !whole) {
        return Failure(whole.error());
    }
    const auto fits = isKeyOf(**database, *key);
    if (!fits) {
        return Failure(fits.error());
    }
    if (!*fits) {
        return fail(ErrorCode::PortalKeyMissing, {folder.keyFile()});
    }
    return Store(std::move(*database), std::move(*key), folder.path());
}

Result<AccountId> Store::addAccount(const Office &office, int codeDays)
{
    const AccountId account(newUuid7());
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto insert = m_database->prepare(
        QStringLiteral("INSERT INTO account (id, seq, epoch, horizon, code_days) VALUES (?, 1, ?, 0, ?)"));
    auto insertOffice =
        m_database->prepare(QStringLiteral("INSERT INTO office (account_id, seq, document) VALUES (?, 1, ?)"));
    if (!insert || !insertOffice) {
        return Failure(insert ? insertOffice.error() : insert.error());
    }
    const auto done = insert->bind(account.toString()).bind(newUuid7()).bind(codeDays).execute().and_then([&] {
        return insertOffice->bind(account.toString()).bind(documentOf(office)).execute();
    });
    if (!done) {
        return Failure(done.error());
    }
    return transaction->commit().map([&account] { return account; });
}

Result<> Store::setOffice(const AccountId &account, const Office &office)
{
    auto transaction = AccountTransaction::begin(*m_database, account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto update = m_database->prepare(
        QStringLiteral("UPDATE office SET seq = ?, document = ? WHERE account_id = ? AND document <> ?"));
    if (!update) {
        return Failure(update.error());
    }
    const QString document = documentOf(office);
    const auto done =
        update->bind(transaction->nextSeq()).bind(document).bind(account.toString()).bind(document).execute();
    if (!done || update->rowsAffected() == 0) {
        return done;
    }
    return transaction->commit();
}

Result<QList<AccountId>> Store::accounts()
{
    auto statement = m_database->prepare(QStringLiteral("SELECT id FROM account ORDER BY id"));
    if (!statement) {
        return Failure(statement.error());
    }
    QList<AccountId> found;
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return found;
        }
        found << AccountId(statement->text(0));
    }
}

Result<QStringList> Store::officeNames()
{
    auto statement = m_database->prepare(QStringLiteral("SELECT document FROM office ORDER BY account_id"));
    if (!statement) {
        return Failure(statement.error());
    }
    QStringList names;
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return names;
        }
        names << QJsonDocument::fromJson(statement->text(0).toUtf8())[QStringLiteral("name")].toString();
    }
}

Result<AccountId> Store::onlyAccount()
{
    return accounts().and_then([this](const QList<AccountId> &found) -> Result<AccountId> {
        if (found.isEmpty()) {
            return fail(ErrorCode::PortalDataMissing, {m_folder});
        }
        if (found.size() > 1) {
            return fail(ErrorCode::UsageError,
                        {StoreTexts::tr("The portal has several offices; name one with --account ID")});
        }
        return found.first();
    });
}

} // namespace hauspost::portal
