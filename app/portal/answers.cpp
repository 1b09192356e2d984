#include "app/portal/answers.h"

#include "app/portal/logline.h"
#include "models/wire/meta.h"
#include "models/wire/problem.h"

namespace hauspost::portal {

HttpResponse answer(int status, const QByteArray &contentType, const QByteArray &body)
{
    return {status,
            contentType,
            body,
            {{wire::portalApiHeader, QByteArray::number(wire::portalApiVersion)},
             {"Cache-Control", "no-store"},
             {"X-Content-Type-Options", "nosniff"}}};
}

HttpResponse jsonAnswer(const QByteArray &body)
{
    return answer(200, "application/json", body);
}

namespace {

HttpResponse answerOf(const wire::Problem &problem)
{
    return answer(problem.status, wire::problemContentType, wire::toJson(problem));
}

} // namespace

HttpResponse problemAnswer(int status, const QString &type, const QString &title)
{
    return answerOf({status, type, title, {}});
}

HttpResponse problemAnswer(const Error &error)
{
    if (error.code == ErrorCode::PortalResyncRequired) {
        return problemAnswer(410, QStringLiteral("cannot-calculate-changes"),
                             QStringLiteral("This cursor is not usable any more; begin anew without one."));
    }
    if (error.code == ErrorCode::WireMalformed) {
        return answerOf(
            {400, QStringLiteral("bad-request"), QStringLiteral("The body is malformed."), error.arguments.value(0)});
    }
    LogLine("request-failed", LogLine::Level::Warning).with("error", errorName(error.code));
    if (error.code == ErrorCode::DatabaseLocked) {
        HttpResponse busy = problemAnswer(503);
        busy.headers.push_back({"Retry-After", "1"});
        return busy;
    }
    return problemAnswer(500);
}

HttpResponse problemAnswer(int status)
{
    switch (status) {
    case 400:
        return problemAnswer(status, QStringLiteral("bad-request"), QStringLiteral("The request is malformed."));
    case 404:
        return problemAnswer(status, QStringLiteral("not-found"), QStringLiteral("There is nothing at this address."));
    case 405:
        return problemAnswer(status, QStringLiteral("method-not-allowed"), QStringLiteral("See the header Allow."));
    case 413:
        return problemAnswer(status, QStringLiteral("body-too-large"), QStringLiteral("The body is too large."));
    case 414:
        return problemAnswer(status, QStringLiteral("address-too-long"), QStringLiteral("The address is too long."));
    case 415:
        return problemAnswer(status, QStringLiteral("unsupported-media-type"),
                             QStringLiteral("This takes application/json."));
    case 431:
        return problemAnswer(status, QStringLiteral("header-too-large"), QStringLiteral("The header is too large."));
    case 501:
        return problemAnswer(status, QStringLiteral("not-implemented"),
                             QStringLiteral("This transfer coding is not supported."));
    case 503:
        return problemAnswer(status, QStringLiteral("unavailable"), QStringLiteral("Please try again later."));
    case 505:
        return problemAnswer(status, QStringLiteral("http-version"), QStringLiteral("Only HTTP/1.1 is spoken here."));
    default:
        return problemAnswer(status, QStringLiteral("internal"), QStringLiteral("The portal could not answer."));
    }
}

} // namespace hauspost::portal
