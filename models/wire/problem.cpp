#include "models/wire/problem.h"

#include "models/wire/jsonreader.h"

#include <QtCore/QJsonDocument>

namespace hauspost::wire {

namespace {
// RFC 9457, 3.1.1: a relative reference is allowed; ours resolve to pages of the portal's API document.
const QString typePrefix = QStringLiteral("/problems/");
} // namespace

QByteArray toJson(const Problem &problem)
{
    QJsonObject root{{QStringLiteral("type"), typePrefix + problem.type},
                     {QStringLiteral("title"), problem.title},
                     {QStringLiteral("status"), problem.status}};
    if (!problem.detail.isEmpty()) {
        root.insert(QStringLiteral("detail"), problem.detail);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<Problem> problemFrom(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root) {
        return Failure(root.error());
    }
    JsonReader reader(*root, QStringLiteral("$"));
    Problem problem;
    problem.status = static_cast<int>(reader.integer("status"));
    problem.type = reader.text("type").section(u'/', -1);
    problem.title = reader.textOr("title");
    problem.detail = reader.textOr("detail");
    return reader.status().map([&problem] { return problem; });
}

} // namespace hauspost::wire
