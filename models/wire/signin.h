#pragma once

#include "models/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>

/// What desk and portal say to each other while a desk signs in (RFC 6749, 7636).
namespace hauspost::wire {

const QLatin1String deskClientId("hauspost-desk");
constexpr char signInPath[] = "/oauth/authorize";
constexpr char tokenPath[] = "/oauth/token";
constexpr char revokePath[] = "/oauth/revoke";
constexpr char wipedPath[] = "/v1/desks/self/wiped";

/// Problem type of every answer to a desk that is to delete what it holds.
const QLatin1String wipeRequestedType("wipe-requested");

/// PKCE, S256: base64url of the verifier's SHA-256, without padding.
[[nodiscard]] QByteArray challengeOf(const QByteArray &verifier);

/// RFC 6749, 5.1.
struct TokenGrant
{
    QByteArray token;
    std::chrono::seconds validFor{};
};

[[nodiscard]] QByteArray toJson(const TokenGrant &grant);
[[nodiscard]] Result<TokenGrant> tokenGrantFrom(const QByteArray &body); ///< Errors: WireMalformed

/// RFC 6749, 5.2: the name of the error ("invalid_grant").
[[nodiscard]] QByteArray oauthErrorToJson(const QString &error);
[[nodiscard]] QString oauthErrorFrom(const QByteArray &body); ///< "" where it is none

} // namespace hauspost::wire
