#pragma once

#include "models/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace hauspost::wire {

/// Reads members of a JSON object strictly: a wrong type or a missing must-member is remembered (the first one), and
/// status() tells. Unknown members are ignored (protocol: forward compatible).
class JsonReader
{
public:
    /// where: path for the error, e.g. "changes[3].d".
    JsonReader(QJsonObject object, QString where);

    [[nodiscard]] QString text(const char *key);   ///< must
    [[nodiscard]] QString textOr(const char *key); ///< may: "" when missing or null
    [[nodiscard]] qint64 integer(const char *key); ///< must; whole number within 2^53
    [[nodiscard]] bool flagOr(const char *key, bool fallback);
    [[nodiscard]] std::optional<QDate> dateOr(const char *key); ///< may; ISO 8601 "2026-11-24"
    [[nodiscard]] QStringList textsOr(const char *key);         ///< may: array of strings
    [[nodiscard]] QJsonObject object(const char *key);          ///< must
    [[nodiscard]] QJsonArray array(const char *key);            ///< must
    void reject(const char *key);                               ///< the caller found the member's value impossible

    [[nodiscard]] Result<> status() const; ///< WireMalformed with the first path that was wrong

private:
    QJsonObject m_object;
    QString m_where;
    QString m_firstProblem;
};

/// Parses a whole body: UTF-8 JSON whose root is an object. Errors: WireMalformed.
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &body);

} // namespace hauspost::wire
