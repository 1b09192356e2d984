#include "models/storage/mirrormeta.h"

#include "models/sql/database.h"
#include "models/wire/changepage.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hauspost::mirrormeta {

QString shape()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(schemaFolder);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the mirror's schema cannot be read");
        }
        hash.addData(file.readAll());
    }
    return QStringLiteral("%1-%2").arg(wire::mirrorSchema).arg(QString::fromLatin1(hash.result().toHex()));
}

Result<bool> isThere(Database &database)
{
    auto query = database.prepare(
        QStringLiteral("SELECT 1 FROM pragma_table_info('meta') WHERE name = 'value' AND type = 'TEXT'"));
    if (!query) {
        return Failure(query.error());
    }
    return query->next();
}

Result<QString> value(Database &database, const QString &key)
{
    auto query = database.prepare(QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    if (!query) {
        return Failure(query.error());
    }
    const auto row = query->bind(key).next();
    return row.map([&query](bool found) { return found ? query->text(0) : QString(); });
}

} // namespace hauspost::mirrormeta
