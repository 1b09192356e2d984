#include "models/wire/signin.h"

#include "models/wire/jsonreader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

namespace hauspost::wire {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray toJson(const TokenGrant &grant)
{
    return compact({{QStringLiteral("access_token"), QString::fromLatin1(grant.token)},
                    {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                    {QStringLiteral("expires_in"), static_cast<qint64>(grant.validFor.count())}});
}

Result<TokenGrant> tokenGrantFrom(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root) {
        return Failure(root.error());
    }
    JsonReader reader(*root, QStringLiteral("$"));
    TokenGrant grant;
    grant.token = reader.text("access_token").toLatin1();
    grant.validFor = std::chrono::seconds(reader.integer("expires_in"));
    // RFC 6749, 5.1: the type is case-insensitive.
    if (grant.token.isEmpty() || reader.text("token_type").compare(u"bearer", Qt::CaseInsensitive) != 0) {
        reader.reject("access_token");
    }
    return reader.status().map([&grant] { return grant; });
}

QByteArray oauthErrorToJson(const QString &error)
{
    return compact({{QStringLiteral("error"), error}});
}

QString oauthErrorFrom(const QByteArray &body)
{
    const auto root = parseObject(body);
    return root ? root->value(u"error").toString() : QString();
}

} // namespace hauspost::wire
