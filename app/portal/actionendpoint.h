#pragma once

#include "app/portal/actionrunner.h"
#include "app/portal/httpmessage.h"

namespace hauspost::portal {

/// POST /v1/actions and GET /v1/actions/{id}: what a desk asks for and what became of it.
class ActionEndpoint
{
public:
    ActionEndpoint(Database &database, const PortalKey &key, const Clock &clock, const QString &spool = {})
        : m_runner(database, key, clock, spool)
    {
    }

    [[nodiscard]] HttpResponse post(const HttpRequest &request, const DeskIdentity &desk);
    [[nodiscard]] HttpResponse get(const ActionId &id, const DeskIdentity &desk);

private:
    ActionRunner m_runner;
};

} // namespace hauspost::portal
