#pragma once

#include "app/portal/pageservices.h"

/// Signing in and out, forgotten password, and the pages that only say something.
namespace hauspost::portal {

[[nodiscard]] Result<HttpResponse> showSignin(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postSignin(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postSignout(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> showForgot(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postForgot(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> showReset(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postReset(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> showDone(PageServices &services, const PageRequest &request);

} // namespace hauspost::portal
