#include "models/storage/deskdatabase.h"

#include "models/base/logging.h"
#include "models/sql/database.h"
#include "models/sql/schemamigrator.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace hauspost {

namespace {

constexpr int keptBackups = 3;
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
    auto database = Database::open({paths.deskFile()});
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
    const QString suffix = QStringLiteral(".damaged-") + clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (!moveAside(paths.deskFile(), suffix)) {
        return fail(ErrorCode::FileNotWritable,
                    {paths.deskFile(), QStringLiteral("it cannot be moved aside; is another program using it?")});
    }
    const QStringList candidates = backups(paths);
    for (const QString &backup : candidates) {
        if (checkFile(backup) && QFile::copy(backup, paths.deskFile())) {
            qCInfo(lcStorage) << "desk.db restored from" << QFileInfo(backup).fileName();
            return {};
        }
    }
    return {};
}

} // namespace hauspost
