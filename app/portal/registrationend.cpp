#include "app/portal/registrationend.h"

#include "app/portal/accesschange.h"

namespace hauspost::portal {

Result<> setFlat(PageServices &services, HtmlPage &page, const Registration &registration)
{
    const auto office = services.office(registration.account);
    if (!office) {
        return Failure(office.error());
    }
    page.setOffice(*office)
        .set(QStringLiteral("street"), registration.street)
        .set(QStringLiteral("city"), registration.city)
        .set(QStringLiteral("unit"), QString::number(registration.unit))
        .set(QStringLiteral("location"), registration.location);
    return {};
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

Result<HttpResponse> endPage(PageServices &services, const PageRequest &request, const AccountId &account,
                             const QString &message, int status)
{
    return services.office(account).map(
        [&](const Office &office) { return messagePage(services, request, message, status, &office); });
}

Result<HttpResponse> closedPage(PageServices &services, const PageRequest &request, const Registration &registration,
                                const QString &way)
{
    if (registration.isClosed) {
        return endPage(services, request, registration.account, QStringLiteral("closed"), 410);
    }
    switch (registration.state) {
    case LinkState::Used:
        return endPage(services, request, registration.account, way + QStringLiteral("Used"), 410);
    case LinkState::Expired:
        return endPage(services, request, registration.account, way + QStringLiteral("Expired"), 410);
    case LinkState::Good:
    case LinkState::Unknown:
        break;
    }
    return endPage(services, request, registration.account, way + QStringLiteral("Unknown"), 404);
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
