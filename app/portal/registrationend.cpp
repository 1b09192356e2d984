#include "app/portal/registrationend.h"

#include "app/portal/accesschange.h"

namespace hauspost::portal {

void setFlat(HtmlPage &page, const Registration &registration)
{
    page.set(QStringLiteral("street"), registration.street)
        .set(QStringLiteral("city"), registration.city)
        .set(QStringLiteral("unit"), QString::number(registration.unit))
        .set(QStringLiteral("location"), registration.location);
}

void setNames(HtmlPage &page, const Registration &registration)
{
    QList<TemplateValues::Item> names;
    for (const QString &name : registration.names) {
        names << TemplateValues::Item{{QStringLiteral("name"), name}};
    }
    page.set(QStringLiteral("hasNames"), names.isEmpty() ? QString() : QStringLiteral("1"));
    page.setList(QStringLiteral("names"), names);
}

Result<HttpResponse> closedPage(PageServices &services, const PageRequest &request, const Registration &registration,
                                const QString &way)
{
    const auto office = services.office(registration.account);
    if (!office) {
        return Failure(office.error());
    }
    if (registration.isClosed) {
        return messagePage(services, request, QStringLiteral("closed"), 410, &*office);
    }
    switch (registration.state) {
    case LinkState::Used:
        return messagePage(services, request, way + QStringLiteral("Used"), 410, &*office);
    case LinkState::Expired:
        return messagePage(services, request, way + QStringLiteral("Expired"), 410, &*office);
    case LinkState::Good:
    case LinkState::Unknown:
        break;
    }
    return messagePage(services, request, way + QStringLiteral("Unknown"), 404, &*office);
}

Result<std::optional<LoginId>> endRegistration(PageServices &services, AccountTransaction &transaction,
                                               const RegistrationEnd &end)
{
    const auto login = services.logins.findByEmail(end.email);
    if (!login) {
        return Failure(login.error());
    }
    if ((*login ? (*login)->id : LoginId()) != end.proved) {
        return std::optional<LoginId>();
    }
    const auto confirmed = confirmAccess(transaction, end.resident, end.email, services.clock, end.language);
    if (!confirmed) {
        return Failure(confirmed.error());
    }
    if (!*confirmed) {
        return std::optional<LoginId>();
    }
    const auto owner =
        *login ? Result<LoginId>((*login)->id) : services.logins.create(end.email, end.passwordHash, end.language);
    return owner.and_then([&](const LoginId &id) {
        return services.logins.addFlat(id, end.account, end.resident).map([&id] { return std::optional(id); });
    });
}

} // namespace hauspost::portal
