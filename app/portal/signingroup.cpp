#include "app/portal/signingroup.h"

#include "app/portal/answers.h"
#include "app/portal/auditlog.h"
#include "app/portal/clientaddress.h"
#include "app/portal/deskauthorization.h"
#include "models/wire/signin.h"

namespace hauspost::portal {

SignInGroup::SignInGroup(Store &store, PasswordHasher &hasher, const Clock &clock)
    : m_store(store),
      m_clock(clock),
      m_tokens(store.database(), store.key(), clock),
      m_page(store, hasher, clock),
      m_tokenEndpoint(store.database(), store.key(), clock)
{
}

bool SignInGroup::owns(const QByteArray &path) const
{
    return path == wire::signInPath || path == wire::tokenPath || path == wire::revokePath || path == wire::wipedPath;
}

HttpResponse SignInGroup::handle(const HttpRequest &request)
{
    if (request.path == wire::signInPath) {
        return m_page.answer(request, clientNetwork(request.clientAddress));
    }
    if (request.method != "POST") {
        HttpResponse response = problemAnswer(405);
        response.headers.push_back({"Allow", "POST"});
        return response;
    }
    if (request.path == wire::wipedPath) {
        return wiped(request);
    }
    return request.path == wire::tokenPath ? m_tokenEndpoint.token(request) : m_tokenEndpoint.revoke(request);
}

/// The only call that a desk may make that is to forget everything; again where the answer was lost.
HttpResponse SignInGroup::wiped(const HttpRequest &request)
{
    const QByteArray token = bearerToken(request);
    const auto desk = m_tokens.authenticate(token);
    if (!desk) {
        return problemAnswer(desk.error());
    }
    if (!*desk) {
        return unauthorized(!token.isEmpty());
    }
    if (!(*desk)->wipeRequested) {
        return problemAnswer(409, QStringLiteral("no-wipe-requested"), QStringLiteral("Nobody asked for that."));
    }
    const QString name = AuditLog::deskName((*desk)->desk);
    const auto noted = m_tokens.noteWiped((*desk)->desk).and_then([&](bool isNew) {
        return isNew ? AuditLog(m_store.database(), m_clock).note((*desk)->account, name, AuditEvent::DeskWiped, name)
                     : Result<>();
    });
    return noted ? jsonAnswer(R"({"status":"wiped"})") : problemAnswer(noted.error());
}

} // namespace hauspost::portal
