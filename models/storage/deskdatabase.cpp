#include "models/storage/deskdatabase.h"

#include "models/base/logging.h"
#include "models/sql/schemamigrator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace hauspost {

namespace {

constexpr int keptBackups = 3;
// The window waits for this at start; another program rarely holds the file longer.
constexpr int busyTimeoutMilliseconds = 1500;

QString backupFolder(const DeskPaths &paths)
{
    return paths.folder() + QStringLiteral("/backup");
}

Result<std::unique_ptr<Database>> openChecked(const QString &file, bool readOnly)
{
    auto database = Database::open({file, DatabaseOptions::Durability::Full, readOnly, busyTimeoutMilliseconds});
    if (database) {
        if (const auto intact = (*database)->checkIntegrity(); !intact) {
            return Failure(intact.error());
        }
    }
    return database;
}

Failure notWritable(const QString &file, const QString &reason)
{
    return fail(ErrorCode::FileNotWritable, {file, reason});
}

Result<> rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to)) {
        return notWritable(to, file.errorString());
    }
    return {};
}

} // namespace

DeskDatabase::DeskDatabase(std::unique_ptr<Database> database, DeskPaths paths)
    : m_database(std::move(database)), m_paths(std::move(paths))
{
}

Result<DeskDatabase> DeskDatabase::open(const DeskPaths &paths)
{
    const QFileInfo file(paths.deskFile());
    if (file.isFile() && file.size() == 0 && !backups(paths).isEmpty()) {
        // SQLite takes an empty file for a new database and would hide the loss.
        return fail(ErrorCode::DatabaseCorrupt, {paths.deskFile()});
    }
    auto database = openChecked(paths.deskFile(), false);
    if (!database) {
        return Failure(database.error());
    }
    const auto migrated = SchemaMigrator::fromFolder(QStringLiteral(":/hauspost/schema/desk")).migrate(**database);
    if (!migrated) {
        return Failure(migrated.error());
    }
    return DeskDatabase(std::move(*database), paths);
}

Result<> DeskDatabase::backUp(QDate today)
{
    const QDir folder(backupFolder(m_paths));
    const QString target = folder.filePath(QStringLiteral("desk-%1.db").arg(today.toString(Qt::ISODate)));
    if (QFile::exists(target)) {
        return {};
    }
    if (!QDir().mkpath(folder.path())) {
        return fail(
            ErrorCode::FolderNotWritable,
            {folder.path(), QCoreApplication::translate("hauspost::DeskDatabase", "the folder cannot be created")});
    }
    // Under its final name only when whole. VACUUM INTO takes an empty file, which is made private first.
    const QString part = folder.filePath(QStringLiteral("desk.part"));
    QFile created(part);
    if (!created.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        !created.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return notWritable(part, created.errorString());
    }
    created.close();
    auto vacuum = m_database->prepare(QStringLiteral("VACUUM INTO ?"));
    if (!vacuum) {
        return Failure(vacuum.error());
    }
    auto done = vacuum->bind(part).execute();
    if (done) {
        done = rename(part, target);
    }
    if (!done) {
        QFile::remove(part);
        return done;
    }
    const QStringList copies = backups(m_paths);
    for (qsizetype i = keptBackups; i < copies.size(); ++i) {
        QFile::remove(copies[i]);
    }
    return {};
}

QStringList DeskDatabase::backups(const DeskPaths &paths)
{
    const QDir folder(backupFolder(paths));
    QStringList files;
    const QStringList names = folder.entryList({QStringLiteral("desk-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        files << folder.filePath(name);
    }
    return files;
}

Result<> DeskDatabase::restoreNewest(const DeskPaths &paths)
{
    const QStringList copies = backups(paths);
    for (const QString &copy : copies) {
        if (const auto intact = openChecked(copy, true); !intact) {
            qCWarning(lcStorage) << "copy of the desk database is unusable:" << errorName(intact.error().code);
            continue;
        }
        // Copied beside its place first: a full disk must not cost the damaged file its name.
        const QString part = paths.deskFile() + QStringLiteral(".part");
        QFile::remove(part);
        QFile source(copy);
        if (!source.copy(part)) {
            QFile::remove(part);
            return notWritable(part, source.errorString());
        }
        if (const auto aside = setAside(paths); !aside) {
            QFile::remove(part);
            return aside;
        }
        return rename(part, paths.deskFile());
    }
    return fail(ErrorCode::FileNotFound, {backupFolder(paths)});
}

Result<> DeskDatabase::setAside(const DeskPaths &paths)
{
    const QString file = paths.deskFile();
    int number = 1;
    while (QFile::exists(QStringLiteral("%1.damaged-%2").arg(file).arg(number))) {
        ++number;
    }
    const QString aside = QStringLiteral("%1.damaged-%2").arg(file).arg(number);
    // The log belongs to the file: left behind, it would be applied to the next one.
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(file + suffix)) {
            if (const auto moved = rename(file + suffix, aside + suffix); !moved) {
                return moved;
            }
        }
    }
    return {};
}

} // namespace hauspost
