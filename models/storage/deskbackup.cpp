#include "models/storage/deskbackup.h"

#include "models/sql/database.h"
#include "models/sql/schemamigrator.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/deskerasure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace hauspost {

namespace {

struct BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::DeskBackup)
};

Result<std::unique_ptr<Database>> openToRead(const QString &file)
{
    DatabaseOptions options;
    options.file = file;
    options.readOnly = true;
    return Database::open(options);
}

Result<int> count(Database &database, const QString &sql)
{
    auto statement = database.prepare(sql);
    const auto row = statement ? statement->next() : Result<bool>(Failure(statement.error()));
    return row ? Result<int>(*row ? static_cast<int>(statement->integer(0)) : 0) : Failure(row.error());
}

Result<QStringList> residentsOf(Database &database)
{
    QStringList ids;
    auto statement = database.prepare(QStringLiteral("SELECT DISTINCT resident_id FROM letter"));
    while (statement) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return ids;
        }
        ids << statement->text(0);
    }
    return Failure(statement.error());
}

/// Without rows in the mirror nobody can tell.
bool isOfAnotherOffice(const DeskPaths &paths, const QStringList &residents)
{
    if (residents.isEmpty() || !QFile::exists(paths.mirrorFile())) {
        return false;
    }
    const auto mirror = openToRead(paths.mirrorFile());
    if (!mirror || count(**mirror, QStringLiteral("SELECT count(*) FROM resident")).value_or(0) == 0) {
        return false;
    }
    auto statement = (*mirror)->prepare(QStringLiteral("SELECT 1 FROM resident WHERE id = ?"));
    for (const QString &id : residents) {
        if (!statement || statement->bind(id).next().value_or(true)) {
            return false;
        }
        statement->reset();
    }
    return true;
}

} // namespace

Result<DeskBackup> inspectBackup(const DeskPaths &paths, const QString &file)
{
    if (!QFileInfo(file).isFile()) {
        return fail(ErrorCode::FileNotFound, {file});
    }
    const Error notOurs{ErrorCode::FileNotReadable, {file, BackupTexts::tr("it is not a backup of Hauspost")}};
    auto database = openToRead(file);
    if (!database) {
        return Failure(database.error().code == ErrorCode::DatabaseCorrupt ? notOurs : database.error());
    }
    if (const auto intact = (*database)->checkIntegrity(); !intact) {
        return Failure(intact.error());
    }
    const int newest = SchemaMigrator::fromFolder(QStringLiteral(":/hauspost/schema/desk")).newestVersion();
    const auto version = SchemaMigrator::version(**database);
    if (version && *version > newest) {
        return fail(ErrorCode::DatabaseTooNew, {file, QString::number(*version), QString::number(newest)});
    }
    const auto residents = residentsOf(**database);
    if (!version || *version == 0 || !residents) {
        return Failure(notOurs);
    }
    DeskBackup backup;
    backup.file = file;
    backup.made = QFileInfo(file).lastModified();
    backup.letters = count(**database, QStringLiteral("SELECT count(*) FROM letter")).value_or(0);
    // An older backup may be of a time before there was an outbox.
    backup.waiting = count(**database, QStringLiteral("SELECT count(*) FROM outbox WHERE state <> 'done'")).value_or(0);
    backup.isOfAnotherOffice = isOfAnotherOffice(paths, *residents);
    return backup;
}

Result<> saveBackup(const DeskPaths &paths, const QString &target)
{
    auto database = Database::open({paths.deskFile()}); // to read only, SQLite could not write the copy either
    if (!database) {
        return Failure(database.error());
    }
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    auto statement = (*database)->prepare(QStringLiteral("VACUUM INTO ?"));
    const auto written = statement ? statement->bind(partial).execute() : Result<>(Failure(statement.error()));
    if (!written) {
        QFile::remove(partial);
        return written.error().code == ErrorCode::DiskFull
                   ? fail(ErrorCode::DiskFull, {target})
                   : fail(ErrorCode::FileNotWritable, {target, written.error().arguments.value(0)});
    }
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(target); // agreed with the user
    if (!QFile::rename(partial, target)) {
        QFile::remove(partial);
        return fail(ErrorCode::FileNotWritable, {target, BackupTexts::tr("it cannot be renamed")});
    }
    return {};
}

Result<> repeatErasures(const DeskPaths &paths, const Clock &clock, const QString &before)
{
    if (before.isEmpty()) {
        return {};
    }
    const auto old = openToRead(before);
    if (!old) {
        return Failure(old.error());
    }
    auto query = (*old)->prepare(QStringLiteral("SELECT DISTINCT resident_id FROM privacy_log "
                                                "WHERE what IN ('erased','removed') AND resident_id <> ''"));
    if (!query) {
        return Failure(query.error());
    }
    std::vector<ResidentId> erased;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        erased.emplace_back(query->text(0));
    }
    auto desk =
        row ? DeskDatabase::open(paths, clock, DeskDatabase::Checks::None) : Result<DeskDatabase>(Failure(row.error()));
    if (!desk) {
        return Failure(desk.error());
    }
    return DeskErasure(desk->database(), clock).forget(erased); // the next synchronisation clears the file of it
}

} // namespace hauspost
