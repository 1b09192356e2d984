#include "models/storage/deskdatabase.h"

#include "models/base/logging.h"
#include "models/sql/database.h"
#include "models/sql/schemamigrator.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace hauspost {

namespace {

constexpr int keptBackups = 3;
// The window waits for this at its start; nobody holds the file longer.
constexpr int busyTimeoutMilliseconds = 1500;
const QString backupPattern = QStringLiteral("desk-backup-*.db");

QString backupName(const DeskPaths &paths, QDate day)
{
    return paths.folder() + QStringLiteral("/desk-backup-%1.db").arg(day.toString(Qt::ISODate));
}

/// A backup that fails is no reason not to work: it is logged and tried again at the next start.
void backUpDaily(Database &database, const DeskPaths &paths, QDate today)
{
    const QString target = backupName(paths, today);
    if (QFile::exists(target)) {
        return;
    }
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    auto statement = database.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!statement || !statement->bind(partial).execute() || !QFile::rename(partial, target)) {
        qCWarning(lcStorage) << "the daily backup of desk.db failed";
        QFile::remove(partial);
        return;
    }
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    const QStringList old = DeskDatabase::backups(paths).mid(keptBackups);
    for (const QString &file : old) {
        QFile::remove(file);
    }
}

Result<> checkFile(const QString &file)
{
    DatabaseOptions options;
    options.file = file;
    options.readOnly = true;
    auto database = Database::open(options);
    return database ? (*database)->checkIntegrity() : Result<>(Failure(database.error()));
}

/// ".damaged-<time>", with a number where there is one of this second already: no file of before is overwritten.
QString freeSuffix(const DeskPaths &paths, const Clock &clock, const QString &reason)
{
    const QString base = u'.' + reason + u'-' + clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString suffix = base;
    for (int number = 2; QFile::exists(paths.deskFile() + suffix); ++number) {
        suffix = QStringLiteral("%1-%2").arg(base).arg(number);
    }
    return suffix;
}

bool moveAside(const QString &file, const QString &suffix)
{
    for (const char *part : {"-wal", "-shm"}) {
        const QString name = file + QLatin1String(part);
        if (QFile::exists(name) && !QFile::rename(name, file + suffix + QLatin1String(part))) {
            return false;
        }
    }
    return !QFile::exists(file) || QFile::rename(file, file + suffix);
}

/// Puts a backup in the place of desk.db, which gets the suffix; without one there is no desk.db afterwards.
Result<> replaceDesk(const DeskPaths &paths, const QString &backup, const QString &suffix)
{
    // Copied beside its place first: a full disk must not cost the present file its name.
    const QString restored = paths.deskFile() + QStringLiteral(".restored");
    QFile::remove(restored);
    if (!backup.isEmpty()) {
        QFile source(backup);
        if (!source.copy(restored)) {
            QFile::remove(restored);
            return fail(ErrorCode::FileNotWritable, {restored, source.errorString()});
        }
        QFile::setPermissions(restored, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (!moveAside(paths.deskFile(), suffix)) {
        QFile::remove(restored);
        return fail(ErrorCode::FileNotWritable,
                    {paths.deskFile(), QStringLiteral("it cannot be moved aside; is another program using it?")});
    }
    return backup.isEmpty() || QFile::rename(restored, paths.deskFile())
               ? Result<>()
               : fail(ErrorCode::FileNotWritable, {paths.deskFile(), QStringLiteral("it cannot be renamed")});
}

} // namespace

DeskDatabase::DeskDatabase(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

DeskDatabase::~DeskDatabase() = default;
DeskDatabase::DeskDatabase(DeskDatabase &&) noexcept = default;
DeskDatabase &DeskDatabase::operator=(DeskDatabase &&) noexcept = default;

Result<DeskDatabase> DeskDatabase::open(const DeskPaths &paths, const Clock &clock, Checks checks)
{
    if (const auto prepared = paths.prepare(); !prepared) {
        return Failure(prepared.error());
    }
    const QFileInfo file(paths.deskFile());
    if (file.isFile() && file.size() == 0 && !backups(paths).isEmpty()) {
        // SQLite takes an empty file for a new database and would hide the loss.
        return fail(ErrorCode::DatabaseCorrupt, {paths.deskFile()});
    }
    auto database =
        Database::open({paths.deskFile(), DatabaseOptions::Durability::Full, false, busyTimeoutMilliseconds});
    if (!database) {
        return Failure(database.error());
    }
    if (checks == Checks::Full) {
        const auto ready = (*database)->checkIntegrity().and_then([&database] {
            return SchemaMigrator::fromFolder(QStringLiteral(":/hauspost/schema/desk")).migrate(**database);
        });
        if (!ready) {
            return Failure(ready.error());
        }
        backUpDaily(**database, paths, clock.today());
    }
    return DeskDatabase(std::move(*database));
}

QStringList DeskDatabase::backups(const DeskPaths &paths)
{
    const QDir folder(paths.folder());
    QStringList files;
    const QStringList names = folder.entryList({backupPattern}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        files << folder.absoluteFilePath(name);
    }
    return files;
}

Result<> DeskDatabase::restoreNewestBackup(const DeskPaths &paths, const Clock &clock)
{
    const QStringList candidates = backups(paths);
    const auto intact = std::find_if(candidates.begin(), candidates.end(),
                                     [](const QString &backup) { return checkFile(backup).has_value(); });
    const QString backup = intact == candidates.end() ? QString() : *intact;
    return replaceDesk(paths, backup, freeSuffix(paths, clock, QStringLiteral("damaged"))).map([&backup] {
        qCInfo(lcStorage) << "desk.db restored from" << QFileInfo(backup).fileName();
    });
}

Result<QString> DeskDatabase::restore(const DeskPaths &paths, const Clock &clock, const QString &backup)
{
    const QString suffix = freeSuffix(paths, clock, QStringLiteral("before-restore"));
    return replaceDesk(paths, backup, suffix).map([&paths, &suffix] {
        const QString kept = paths.deskFile() + suffix;
        return QFile::exists(kept) ? kept : QString();
    });
}

} // namespace hauspost
