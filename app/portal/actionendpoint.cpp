#include "app/portal/actionendpoint.h"

#include "app/portal/answers.h"

namespace hauspost::portal {

namespace {

bool isJson(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type");
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.first(end)).trimmed().toLower() == "application/json";
}

} // namespace

HttpResponse ActionEndpoint::post(const HttpRequest &request, const DeskIdentity &desk)
{
    if (!isJson(request)) {
        return problemAnswer(415);
    }
    const auto actions = wire::actionsFrom(request.body);
    if (!actions) {
        return problemAnswer(actions.error());
    }
    const auto results = m_runner.run(desk, *actions);
    return results ? jsonAnswer(wire::toJson(*results)) : problemAnswer(results.error());
}

HttpResponse ActionEndpoint::get(const ActionId &id, const DeskIdentity &desk)
{
    const auto result = m_runner.find(desk.account, id);
    if (!result) {
        return problemAnswer(result.error());
    }
    return *result ? jsonAnswer(wire::toJson(**result)) : problemAnswer(404);
}

} // namespace hauspost::portal
