#include "models/sql/schemamigrator.h"

#include "models/sql/database.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hauspost {

namespace {

/// Qt's SQLite driver refuses two statements in one call.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString current;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        const QString code = line.section(QStringLiteral("--"), 0, 0).trimmed();
        if (code.isEmpty()) {
            continue;
        }
        current += code + u'\n';
        if (code.endsWith(u';')) {
            statements << current;
            current.clear();
        }
    }
    return statements;
}

} // namespace

SchemaMigrator::SchemaMigrator(QStringList steps) : m_steps(std::move(steps)) {}

SchemaMigrator SchemaMigrator::fromFolder(const QString &folder)
{
    QStringList steps;
    const QDir dir(folder);
    const QStringList names = dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("schema step %s cannot be read", qUtf8Printable(name));
        }
        steps << QString::fromUtf8(file.readAll());
    }
    if (steps.isEmpty()) {
        qFatal("no schema in %s", qUtf8Printable(folder));
    }
    return SchemaMigrator(steps);
}

Result<int> SchemaMigrator::version(Database &database)
{
    return database.dialect().schemaVersion(database);
}

Result<> SchemaMigrator::apply(Database &database, int step) const
{
    const QStringList statements = statementsOf(m_steps[step]);
    for (const QString &statement : statements) {
        if (const auto done = database.execute(database.dialect().schemaStatement(statement)); !done) {
            return done;
        }
    }
    return database.dialect().setSchemaVersion(database, step + 1);
}

Result<> SchemaMigrator::migrate(Database &database) const
{
    auto found = version(database);
    while (found && *found < newestVersion()) {
        auto transaction = database.begin();
        if (!transaction) {
            return Failure(transaction.error());
        }
        // Asked again under the lock: another program may have done the step meanwhile.
        found = database.dialect().lockSchema(database).and_then([&] { return version(database); });
        if (!found || *found >= newestVersion()) {
            break;
        }
        const int step = *found;
        found = apply(database, step).and_then([&] { return transaction->commit(); }).map([step] { return step + 1; });
    }
    if (!found) {
        return Failure(found.error());
    }
    if (*found > newestVersion()) {
        return fail(ErrorCode::DatabaseTooNew,
                    {database.file(), QString::number(*found), QString::number(newestVersion())});
    }
    return {};
}

} // namespace hauspost
