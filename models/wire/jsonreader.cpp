#include "models/wire/jsonreader.h"

#include <QtCore/QJsonDocument>

#include <cmath>

namespace hauspost::wire {

JsonReader::JsonReader(QJsonObject object, QString where) : m_object(std::move(object)), m_where(std::move(where)) {}

void JsonReader::reject(const char *key)
{
    if (m_firstProblem.isEmpty()) {
        m_firstProblem = m_where + u'.' + QLatin1String(key);
    }
}

QString JsonReader::text(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isString()) {
        reject(key);
    }
    return value.toString();
}

QString JsonReader::textOr(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isString() && !value.isNull() && !value.isUndefined()) {
        reject(key);
    }
    return value.toString();
}

qint64 JsonReader::integer(const char *key)
{
    constexpr double largestExact = 9007199254740992.0;
    const QJsonValue value = m_object.value(QLatin1String(key));
    const double number = value.toDouble(-1);
    if (!value.isDouble() || std::abs(number) > largestExact || std::trunc(number) != number) {
        reject(key);
        return 0;
    }
    return static_cast<qint64>(number);
}

bool JsonReader::flagOr(const char *key, bool fallback)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool() && !value.isUndefined()) {
        reject(key);
    }
    return value.toBool(fallback);
}

std::optional<QDate> JsonReader::dateOr(const char *key)
{
    const QString value = textOr(key);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid()) {
        reject(key);
        return std::nullopt;
    }
    return date;
}

QStringList JsonReader::textsOr(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray() && !value.isUndefined()) {
        reject(key);
    }
    QStringList result;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        if (!entry.isString()) {
            reject(key);
        }
        result << entry.toString();
    }
    return result;
}

QJsonObject JsonReader::object(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isObject()) {
        reject(key);
    }
    return value.toObject();
}

QJsonArray JsonReader::array(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray()) {
        reject(key);
    }
    return value.toArray();
}

Result<> JsonReader::status() const
{
    if (!m_firstProblem.isEmpty()) {
        return fail(ErrorCode::WireMalformed, {m_firstProblem});
    }
    return {};
}

Result<QJsonObject> parseObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return fail(ErrorCode::WireMalformed, {QStringLiteral("byte %1").arg(error.offset)});
    }
    return document.object();
}

} // namespace hauspost::wire
