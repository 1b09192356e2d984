#pragma once

#include "app/portal/pageservices.h"

/// What a signed-in resident does with his account. All but the link of the mail need request.login.
namespace hauspost::portal {

[[nodiscard]] Result<HttpResponse> showAccount(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> showEmail(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postEmail(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> showPassword(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postPassword(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> showDelete(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postDelete(PageServices &services, const PageRequest &request);

/// Everything that is stored about him, as JSON to save.
[[nodiscard]] Result<HttpResponse> exportData(PageServices &services, const PageRequest &request);

/// The link of the mail that proves a new address.
[[nodiscard]] Result<HttpResponse> showChange(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postChange(PageServices &services, const PageRequest &request);

} // namespace hauspost::portal
