#include "models/storage/mirrorsnapshot.h"

#include "models/wire/changepage.h"

#include <QtCore/QFile>

namespace hauspost {

namespace {

/// A mirror that is just being made has no tables yet.
Error notThereYet(const Error &error)
{
    return error.code == ErrorCode::DatabaseQuery ? Error{ErrorCode::NotSyncedYet, {}} : error;
}

} // namespace

Result<QString> mirrorValue(Database &database, const QString &key)
{
    auto query = database.prepare(QStringLiteral("SELECT value FROM meta WHERE key=?"));
    if (!query) {
        return Failure(notThereYet(query.error()));
    }
    return query->bind(key).next().map([&query](bool found) { return found ? query->text(0) : QString(); });
}

Result<MirrorSnapshot> openMirror(const QString &file)
{
    if (!QFile::exists(file)) {
        return fail(ErrorCode::NotSyncedYet);
    }
    auto database = Database::open({file, DatabaseOptions::Durability::Normal, true});
    if (!database) {
        return Failure(database.error());
    }
    auto transaction = (*database)->beginRead();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto epoch = mirrorValue(**database, QStringLiteral("epoch"));
    const auto schema = mirrorValue(**database, QStringLiteral("schema"));
    if (!epoch || !schema) {
        return Failure(epoch ? schema.error() : epoch.error());
    }
    if (epoch->isEmpty() || *schema != QString::number(wire::mirrorSchema)) {
        return fail(ErrorCode::NotSyncedYet); // no page yet, or of another version of this program
    }
    return MirrorSnapshot{std::move(*database), std::make_unique<Transaction>(std::move(*transaction))};
}

} // namespace hauspost
