#include "models/wire/meta.h"

#include "models/wire/jsonreader.h"

#include <QtCore/QJsonDocument>

namespace hauspost::wire {

QByteArray toJson(const Meta &meta)
{
    const QJsonObject limits{{QStringLiteral("changesDefault"), meta.changesDefaultLimit},
                             {QStringLiteral("changesMaximum"), meta.changesMaximumLimit}};
    const QJsonObject root{{QStringLiteral("api"), meta.api},
                           {QStringLiteral("minClient"), meta.minClient},
                           {QStringLiteral("limits"), limits}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<Meta> metaFrom(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root) {
        return Failure(root.error());
    }
    JsonReader reader(*root, QStringLiteral("$"));
    Meta meta;
    meta.api = static_cast<int>(reader.integer("api"));
    meta.minClient = reader.text("minClient");
    JsonReader limits(reader.object("limits"), QStringLiteral("$.limits"));
    meta.changesDefaultLimit = static_cast<int>(limits.integer("changesDefault"));
    meta.changesMaximumLimit = static_cast<int>(limits.integer("changesMaximum"));
    for (const auto &status : {reader.status(), limits.status()}) {
        if (!status) {
            return Failure(status.error());
        }
    }
    return meta;
}

} // namespace hauspost::wire
