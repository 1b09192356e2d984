#include "app/portal/routes.h"

#include "app/portal/answers.h"
#include "app/portal/deskauthorization.h"
#include "models/base/logging.h"
#include "models/wire/meta.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QUrlQuery>

namespace hauspost::portal {

namespace {

const wire::Meta description{wire::portalApiVersion, QStringLiteral("0.1.0"), 2000, 5000};

HttpResponse problemOf(const Error &error)
{
    if (error.code == ErrorCode::PortalResyncRequired) {
        return problemAnswer(410, QStringLiteral("cannot-calculate-changes"),
                             QStringLiteral("This cursor is not usable any more; begin anew without one."));
    }
    return failureAnswer(error);
}

} // namespace

struct Routes::Route
{
    const char *path;
    bool needsToken;
    HttpResponse (Routes::*answer)(const HttpRequest &, const AccountId &);
};

Routes::Routes(Store store, const Clock &clock)
    : m_store(std::move(store)),
      m_tokens(m_store.database(), m_store.key(), clock),
      m_feed(m_store.database(), m_store.key())
{
}

const Routes::Route *Routes::find(const QByteArray &path)
{
    static constexpr Route table[] = {
        {"/v1/meta", false, &Routes::meta},    {"/v1/changes", true, &Routes::changes},
        {"/v1/digest", true, &Routes::digest}, {"/v1/openapi.yaml", false, &Routes::openApi},
        {"/healthz", false, &Routes::health},  {"/readyz", false, &Routes::readiness},
    };
    for (const Route &route : table) {
        if (path == route.path) {
            return &route;
        }
    }
    return nullptr;
}

PageGroup *Routes::groupOf(const QByteArray &path) const
{
    for (const auto &group : m_groups) {
        if (group->owns(path)) {
            return group.get();
        }
    }
    return nullptr;
}

HttpResponse Routes::handle(const HttpRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    const Route *route = find(request.path);
    PageGroup *group = route ? nullptr : groupOf(request.path);
    HttpResponse response = route   ? dispatch(*route, request)
                            : group ? group->handle(request)
                                    : problemAnswer(404);
    const char *name = route ? route->path : group ? group->name() : "(unknown)";
    qCInfo(lcPortal).noquote().nospace() << name << ' ' << response.status << ' ' << timer.elapsed() << " ms "
                                         << response.body.size() << " bytes";
    return response;
}

HttpResponse Routes::dispatch(const Route &route, const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse response = problemAnswer(405);
        response.headers.push_back({"Allow", "GET, HEAD"});
        return response;
    }
    if (!route.needsToken) {
        return (this->*route.answer)(request, {});
    }
    const QByteArray token = bearerToken(request);
    if (token.isEmpty()) {
        return unauthorized(false);
    }
    const auto desk = m_tokens.authenticate(token);
    if (!desk) {
        return problemOf(desk.error());
    }
    if (!*desk) {
        return unauthorized(true);
    }
    return (*desk)->wipeRequested ? wipeRequested() : (this->*route.answer)(request, (*desk)->account);
}

HttpResponse Routes::meta(const HttpRequest &, const AccountId &)
{
    return jsonAnswer(wire::toJson(description));
}

HttpResponse Routes::changes(const HttpRequest &request, const AccountId &account)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    int limit = description.changesDefaultLimit;
    if (query.hasQueryItem(QStringLiteral("limit"))) {
        bool isNumber = false;
        limit = query.queryItemValue(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || limit < 1) {
            return problemAnswer(400, QStringLiteral("invalid-limit"),
                                 QStringLiteral("limit is a whole number from 1 to 5000."));
        }
    }
    const QByteArray since = query.queryItemValue(QStringLiteral("since"), QUrl::FullyDecoded).toUtf8();
    const auto page = m_feed.page(account, since, qMin(limit, description.changesMaximumLimit));
    return page ? jsonAnswer(wire::toJson(*page)) : problemOf(page.error());
}

HttpResponse Routes::digest(const HttpRequest &, const AccountId &account)
{
    const auto digest = m_feed.digest(account);
    return digest ? jsonAnswer(wire::toJson(*digest)) : problemOf(digest.error());
}

HttpResponse Routes::openApi(const HttpRequest &, const AccountId &)
{
    QFile file(QStringLiteral(":/hauspost/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly)) {
        return problemAnswer(500);
    }
    return answer(200, "application/yaml", file.readAll());
}

/// Alive: answers. Says nothing about the database.
HttpResponse Routes::health(const HttpRequest &, const AccountId &)
{
    return jsonAnswer(R"({"status":"ok"})");
}

/// Ready: the database answers too.
HttpResponse Routes::readiness(const HttpRequest &, const AccountId &)
{
    const auto accounts = m_store.accounts();
    return accounts ? jsonAnswer(R"({"status":"ready"})") : problemAnswer(503);
}

} // namespace hauspost::portal
