#include "app/portal/routes.h"

#include "app/portal/answers.h"
#include "app/portal/deskauthorization.h"
#include "app/portal/logline.h"
#include "app/portal/portalfolder.h"
#include "models/wire/meta.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QUrlQuery>

namespace hauspost::portal {

namespace {

const wire::Meta description{wire::portalApiVersion, QStringLiteral("0.1.0"), 2000, 5000};

/// Whether somebody looks for the residents' pages with a browser: he is to read a page, not a problem document.
bool wantsPage(const HttpRequest &request)
{
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    return isGet && (request.path == "/" || request.header("Accept").contains("text/html"));
}

} // namespace

struct Routes::Route
{
    const char *method;
    const char *path; ///< may end in one parameter: "{id}"
    bool needsToken;
    HttpResponse (Routes::*answer)(const Call &);

    /// nullopt: not this path; "" where it has no parameter.
    [[nodiscard]] std::optional<QByteArray> match(const QByteArray &asked) const;
};

/// What a request meets.
struct Routes::Match
{
    const Route *route = nullptr; ///< null: not this path, or not with this method
    const char *name = "(unknown)";
    QByteArray parameter;
    QByteArrayList allowed; ///< methods of the path; empty: there is no such path
};

Routes::Routes(Store store, const Clock &clock, Metrics *metrics)
    : m_store(std::move(store)),
      m_tokens(m_store.database(), m_store.key(), clock),
      m_feed(m_store.database(), m_store.key()),
      m_actions(m_store.database(), m_store.key(), clock, PortalFolder(m_store.folder()).mailFolder()),
      m_metrics(metrics)
{
}

std::optional<QByteArray> Routes::Route::match(const QByteArray &asked) const
{
    const QByteArrayView pattern(path);
    const qsizetype brace = pattern.indexOf('{');
    if (brace < 0) {
        return asked == pattern ? std::optional(QByteArray("")) : std::nullopt;
    }
    if (!asked.startsWith(pattern.first(brace)) || asked.size() == brace || asked.indexOf('/', brace) >= 0) {
        return std::nullopt;
    }
    return QByteArray::fromPercentEncoding(asked.sliced(brace));
}

const std::vector<Routes::Route> &Routes::table()
{
    static const std::vector<Route> routes{
        {"GET", "/v1/meta", false, &Routes::meta},          {"GET", "/v1/changes", true, &Routes::changes},
        {"GET", "/v1/digest", true, &Routes::digest},       {"POST", "/v1/actions", true, &Routes::postActions},
        {"GET", "/v1/actions/{id}", true, &Routes::action}, {"GET", "/v1/openapi.yaml", false, &Routes::openApi},
        {"GET", "/healthz", false, &Routes::health},        {"GET", "/readyz", false, &Routes::readiness},
    };
    return routes;
}

std::vector<Routes::Endpoint> Routes::endpoints()
{
    std::vector<Endpoint> found;
    for (const Route &route : table()) {
        found.push_back({route.method, route.path});
    }
    return found;
}

Routes::Match Routes::find(const HttpRequest &request)
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    Match match;
    for (const Route &route : table()) {
        const auto parameter = route.match(request.path);
        if (!parameter) {
            continue;
        }
        match.allowed << route.method;
        match.name = route.path;
        if (method == route.method) {
            match.route = &route;
            match.parameter = *parameter;
        }
    }
    if (match.allowed.contains("GET")) {
        match.allowed << "HEAD";
    }
    return match;
}

PageGroup *Routes::groupOf(const HttpRequest &request) const
{
    const auto owner = [this](const QByteArray &path) -> PageGroup * {
        for (const auto &group : m_groups) {
            if (group->owns(path)) {
                return group.get();
            }
        }
        return nullptr;
    };
    PageGroup *const group = owner(request.path);
    return group == nullptr && wantsPage(request) ? owner("/r") : group;
}

HttpResponse Routes::handle(const HttpRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    const Match match = find(request);
    PageGroup *group = match.allowed.isEmpty() ? groupOf(request) : nullptr;
    std::optional<DeskIdentity> desk;
    const HttpResponse response = group ? group->handle(request) : dispatch(match, request, desk);
    const char *name = group ? group->name() : match.name;
    const qint64 milliseconds = timer.elapsed();
    LogLine line("request");
    line.with("route", name).with("status", response.status).with("ms", milliseconds);
    line.with("bytes", response.body.size());
    if (desk) {
        line.with("account", desk->account.toString()).with("desk", desk->desk);
    }
    if (m_metrics) {
        m_metrics->countRequest(name, response.status, milliseconds);
    }
    return response;
}

HttpResponse Routes::dispatch(const Match &match, const HttpRequest &request, std::optional<DeskIdentity> &asking)
{
    if (match.allowed.isEmpty()) {
        return problemAnswer(404);
    }
    if (!match.route) {
        HttpResponse response = problemAnswer(405);
        response.headers.push_back({"Allow", match.allowed.join(", ")});
        return response;
    }
    if (!match.route->needsToken) {
        return (this->*match.route->answer)({request, {}, match.parameter});
    }
    const QByteArray token = bearerToken(request);
    if (token.isEmpty()) {
        return unauthorized(false);
    }
    const auto desk = m_tokens.authenticate(token);
    if (!desk) {
        return problemAnswer(desk.error());
    }
    if (!*desk) {
        return unauthorized(true);
    }
    asking = *desk;
    return (*desk)->wipeRequested ? wipeRequested() : (this->*match.route->answer)({request, **desk, match.parameter});
}

HttpResponse Routes::meta(const Call &)
{
    return jsonAnswer(wire::toJson(description));
}

HttpResponse Routes::changes(const Call &call)
{
    const QUrlQuery query(QString::fromLatin1(call.request.query));
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
    auto page = m_feed.page(call.desk.account, since, qMin(limit, description.changesMaximumLimit));
    if (!page) {
        return problemAnswer(page.error());
    }
    page->role = call.desk.role;
    return jsonAnswer(wire::toJson(*page));
}

HttpResponse Routes::digest(const Call &call)
{
    const auto digest = m_feed.digest(call.desk.account);
    return digest ? jsonAnswer(wire::toJson(*digest)) : problemAnswer(digest.error());
}

HttpResponse Routes::postActions(const Call &call)
{
    if (!mayWrite(call.desk.role)) {
        return problemAnswer(403, QLatin1String(wire::problems::readOnly),
                             QStringLiteral("This user may look, but not change."));
    }
    return m_actions.post(call.request, call.desk);
}

HttpResponse Routes::action(const Call &call)
{
    return m_actions.get(ActionId(QString::fromUtf8(call.parameter)), call.desk);
}

HttpResponse Routes::openApi(const Call &)
{
    QFile file(QStringLiteral(":/hauspost/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly)) {
        return problemAnswer(500);
    }
    return answer(200, "application/yaml", file.readAll());
}

/// Alive: answers. Says nothing about the database.
HttpResponse Routes::health(const Call &)
{
    return jsonAnswer(R"({"status":"ok"})");
}

/// Ready: the database answers too.
HttpResponse Routes::readiness(const Call &)
{
    const auto accounts = m_store.accounts();
    return accounts ? jsonAnswer(R"({"status":"ready"})") : problemAnswer(503);
}

} // namespace hauspost::portal
