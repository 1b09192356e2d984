#pragma once

#include "app/portal/pagegroup.h"
#include "app/portal/pageservices.h"

namespace hauspost::portal {

/// The residents' pages, below /r: register with the code of a letter or the link of a mail, sign in, look after the
/// account. Plain HTML without scripts. A GET never has an effect, because scanners of mail programs open links.
class ResidentPages final : public PageGroup
{
public:
    ResidentPages(Store &store, const Clock &clock, PasswordHasher &hasher) : m_services(store, clock, hasher) {}

    [[nodiscard]] static bool isPage(const QByteArray &path) { return path == "/r" || path.startsWith("/r/"); }

    [[nodiscard]] const char *name() const override { return "(page)"; }
    [[nodiscard]] bool owns(const QByteArray &path) const override { return isPage(path); }
    [[nodiscard]] HttpResponse handle(const HttpRequest &request) override;

private:
    [[nodiscard]] Result<PageRequest> read(const HttpRequest &request);
    [[nodiscard]] Result<HttpResponse> dispatch(PageRequest &request);
    [[nodiscard]] HttpResponse failure(const PageRequest &request, const Error &error);

    PageServices m_services;
};

} // namespace hauspost::portal
