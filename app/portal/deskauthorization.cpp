#include "app/portal/deskauthorization.h"

#include "app/portal/answers.h"
#include "models/wire/signin.h"

namespace hauspost::portal {

QByteArray bearerToken(const HttpRequest &request)
{
    const QByteArray value = request.header("Authorization");
    constexpr QByteArrayView scheme("bearer ");
    const bool isBearer = value.first(qMin(value.size(), scheme.size())).toLower() == scheme;
    return isBearer ? value.sliced(scheme.size()).trimmed() : QByteArray();
}

/// RFC 6750, 3
HttpResponse unauthorized(bool tokenGiven)
{
    HttpResponse response =
        problemAnswer(401, QStringLiteral("unauthorized"), QStringLiteral("This needs the token of a desk."));
    const QByteArray reason = tokenGiven ? R"(, error="invalid_token")" : "";
    response.headers.push_back({"WWW-Authenticate", R"(Bearer realm="hauspost")" + reason});
    return response;
}

HttpResponse wipeRequested()
{
    HttpResponse response =
        problemAnswer(401, wire::wipeRequestedType, QStringLiteral("Delete everything, then say so."));
    response.headers.push_back({"WWW-Authenticate", R"(Bearer realm="hauspost", error="invalid_token")"});
    return response;
}

} // namespace hauspost::portal
