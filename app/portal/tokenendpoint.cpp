#include "app/portal/tokenendpoint.h"

#include "app/portal/answers.h"
#include "app/portal/auditlog.h"
#include "app/portal/authorizationcodes.h"
#include "app/portal/desktokens.h"
#include "app/portal/formbody.h"
#include "models/wire/signin.h"

namespace hauspost::portal {

namespace {

/// RFC 6749, 5.2
HttpResponse refused(const QString &error)
{
    return answer(400, "application/json", wire::oauthErrorToJson(error));
}

} // namespace

HttpResponse TokenEndpoint::token(const HttpRequest &request)
{
    const auto form = FormBody::parse(request);
    if (!form) {
        return refused(QStringLiteral("invalid_request"));
    }
    if (form->value(QStringLiteral("client_id")) != wire::deskClientId) {
        return refused(QStringLiteral("invalid_client"));
    }
    if (form->value(QStringLiteral("grant_type")) != u"authorization_code") {
        return refused(QStringLiteral("unsupported_grant_type"));
    }
    for (const char *name : {"code", "redirect_uri", "code_verifier"}) {
        if (form->value(QLatin1String(name)).isEmpty()) {
            return refused(QStringLiteral("invalid_request"));
        }
    }
    const auto token =
        AuthorizationCodes(m_database, m_key, m_clock)
            .redeem(form->value(QStringLiteral("code")).toUtf8(), form->value(QStringLiteral("redirect_uri")),
                    form->value(QStringLiteral("code_verifier")).toUtf8());
    if (!token) {
        return problemAnswer(token.error());
    }
    if (!*token) {
        return refused(QStringLiteral("invalid_grant"));
    }
    return jsonAnswer(wire::toJson({**token, std::chrono::hours(24 * DeskTokens::validDays)}));
}

HttpResponse TokenEndpoint::revoke(const HttpRequest &request)
{
    const auto form = FormBody::parse(request);
    if (!form || form->value(QStringLiteral("token")).isEmpty()) {
        return refused(QStringLiteral("invalid_request"));
    }
    const auto desk = DeskTokens(m_database, m_key, m_clock).revokeToken(form->value(QStringLiteral("token")).toUtf8());
    if (!desk) {
        return problemAnswer(desk.error());
    }
    if (*desk) {
        const QString name = AuditLog::deskName((*desk)->desk);
        const auto noted = AuditLog(m_database, m_clock).note((*desk)->account, name, AuditEvent::DeskRevoked, name);
        if (!noted) {
            return problemAnswer(noted.error());
        }
    }
    return jsonAnswer("{}"); // also for a token that nobody knows (RFC 7009, 2.2)
}

} // namespace hauspost::portal
