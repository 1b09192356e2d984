#include "app/portal/commandline.h"
#include "app/portal/commands.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hauspost::portal {

namespace {

struct BackupCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::BackupCommand)
};

/// What is on the disk when this returns stays there.
Result<> flushed(const QString &name)
{
    const int file = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0) {
        ::close(file);
    }
    return done ? Result<>() : fail(ErrorCode::FileNotWritable, {name, qt_error_string()});
}

/// The copy is read back whole before it gets its name.
Result<> checked(const QString &name)
{
    DatabaseOptions options;
    options.file = name;
    options.readOnly = true;
    return Database::open(options).and_then([](std::unique_ptr<Database> &&copy) { return copy->checkIntegrity(); });
}

Result<> backUp(Database &database, const QString &target)
{
    const QString part = target + QStringLiteral(".part");
    if (QFile::exists(target) || QFile::exists(part)) {
        return fail(ErrorCode::UsageError, {BackupCommandTexts::tr("The file “%1” exists already").arg(target)});
    }
    // SQLite would say a number only. It takes an empty file as one that is not there.
    if (QFile probe(part); !probe.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(ErrorCode::FileNotWritable, {target, probe.errorString()});
    }
    auto vacuum = database.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!vacuum) {
        QFile::remove(part);
        return Failure(vacuum.error());
    }
    const auto done =
        vacuum->bind(part).execute().and_then([&] { return checked(part); }).and_then([&] { return flushed(part); });
    if (!done || !QFile::rename(part, target)) {
        QFile::remove(part);
        return done ? fail(ErrorCode::FileNotWritable, {target, qt_error_string()}) : done;
    }
    return {};
}

} // namespace

ExitCode backupCommand(const QStringList &arguments, Terminal &terminal)
{
    CommandLine line(
        QStringLiteral("backup"),
        BackupCommandTexts::tr("Copies the database into a new file that only you can read; the portal may run. Keep "
                               "it apart from portal.key: without the key it tells no code and no password."),
        {QStringLiteral("FILE")});
    if (const auto end = line.parse(arguments, terminal)) {
        return *end;
    }
    if (!line.folder().isEmbedded()) {
        return terminal.fail(
            {ErrorCode::UsageError, {BackupCommandTexts::tr("A PostgreSQL server's database is saved by pg_dump")}});
    }
    auto store = Store::open(line.folder());
    if (!store) {
        return terminal.fail(store.error());
    }
    ::umask(S_IRWXG | S_IRWXO); // SQLite makes the file
    const auto done = backUp(store->database(), line.argument(0));
    return done ? ExitCode::Ok : terminal.fail(done.error());
}

} // namespace hauspost::portal
