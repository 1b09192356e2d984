#include "models/wire/digest.h"

#include "models/wire/jsonreader.h"

#include <QtCore/QJsonDocument>

namespace hauspost::wire {

QByteArray toJson(const Digest &digest)
{
    QJsonObject sums;
    for (auto it = digest.sums.begin(); it != digest.sums.end(); ++it) {
        sums.insert(toName(it.key()),
                    QJsonObject{{QStringLiteral("count"), it->count}, {QStringLiteral("sumSeq"), it->sumSeq}});
    }
    const QJsonObject root{{QStringLiteral("epoch"), digest.epoch},
                           {QStringLiteral("cursor"), digest.cursor},
                           {QStringLiteral("sums"), sums}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<Digest> digestFrom(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root) {
        return Failure(root.error());
    }
    JsonReader reader(*root, QStringLiteral("$"));
    Digest digest;
    digest.epoch = reader.text("epoch");
    digest.cursor = reader.text("cursor");
    const QJsonObject sums = reader.object("sums");
    if (const auto status = reader.status(); !status) {
        return Failure(status.error());
    }
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        const auto type = entityTypeFrom(it.key());
        if (!type) {
            continue;
        }
        JsonReader sum(it->toObject(), QStringLiteral("$.sums.") + it.key());
        digest.sums.insert(*type, {sum.integer("count"), sum.integer("sumSeq")});
        if (const auto status = sum.status(); !status) {
            return Failure(status.error());
        }
    }
    return digest;
}

} // namespace hauspost::wire
