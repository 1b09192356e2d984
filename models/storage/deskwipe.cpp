#include "models/storage/deskwipe.h"

#include "models/base/logging.h"
#include "models/storage/codecipher.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/mirror.h"

#include "models/sql/database.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <array>

namespace hauspost {

namespace {

Result<> blankOutbox(const DeskPaths &paths, const Clock &clock)
{
    if (!QFile::exists(paths.deskFile())) {
        return {};
    }
    auto desk = DeskDatabase::open(paths, clock);
    if (!desk && desk.error().code == ErrorCode::DatabaseCorrupt) {
        // Nothing of it can be kept and nothing may stay.
        for (const char *suffix : {"", "-wal", "-shm"}) {
            QFile::remove(paths.deskFile() + QLatin1String(suffix));
        }
        return {};
    }
    if (!desk) {
        return Failure(desk.error());
    }
    Database &database = desk->database();
    auto transaction = database.begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto blank = database.prepare(
        QStringLiteral("UPDATE outbox SET state = 'done', body = x'', done_at = ? WHERE state <> 'done'"));
    if (!blank) {
        return Failure(blank.error());
    }
    const auto done = blank->bind(clock.nowUtc().toString(Qt::ISODate))
                          .execute()
                          .and_then([&] { return database.execute(QStringLiteral("DELETE FROM resident_note")); })
                          .and_then([&] { return database.execute(QStringLiteral("DELETE FROM list_heading")); })
                          .and_then([&] { return transaction->commit(); });
    if (!done) {
        return done;
    }
    auto checkpoint = database.prepare(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!checkpoint || !checkpoint->next()) {
        qCInfo(lcStorage) << "checkpoint after a wipe put off";
    }
    return {};
}

/// Backups, half made ones, and what was moved aside because it was damaged: all hold what the outbox held.
Result<> removeCopies(const DeskPaths &paths)
{
    const QFileInfo desk(paths.deskFile());
    const QDir folder = desk.dir();
    const QStringList copies =
        folder.entryList({QStringLiteral("desk-backup-*"), desk.fileName() + QStringLiteral(".*")}, QDir::Files);
    for (const QString &copy : copies) {
        QFile file(folder.filePath(copy));
        if (!file.remove()) {
            return fail(ErrorCode::FileNotWritable, {file.fileName(), file.errorString()});
        }
    }
    return {};
}

} // namespace

Result<> wipeMirror(const DeskPaths &paths)
{
    const QString file = paths.mirrorFile();
    if (!QFile::exists(file)) {
        return {};
    }
    std::array<quint32, 8> key{};
    QRandomGenerator::system()->fillRange(key.data(), static_cast<qsizetype>(key.size()));
    {
        // A mirror of another token is made anew, whatever it holds or however damaged it is.
        const CodeCipher nobodys(QByteArray(reinterpret_cast<const char *>(key.data()), sizeof key));
        const auto mirror = Mirror::open(file, nobodys);
        if (!mirror) {
            return Failure(mirror.error());
        }
        (*mirror)->checkpoint();
    }
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(suffix)); // empty by now: a reader may keep it
    }
    return {};
}

Result<> wipeDesk(const DeskPaths &paths, const Clock &clock)
{
    const Result<> parts[] = {wipeMirror(paths), blankOutbox(paths, clock), removeCopies(paths)};
    for (const Result<> &part : parts) {
        if (!part) {
            return part;
        }
    }
    return {};
}

} // namespace hauspost
