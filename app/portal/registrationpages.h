#pragma once

#include "app/portal/pageservices.h"

/// From letter or mail to the chosen password.
namespace hauspost::portal {

/// First page: code and unit number. The secret of the path, if there is one, is a code to fill in.
[[nodiscard]] Result<HttpResponse> showCodePage(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postCode(PageServices &services, const PageRequest &request);

/// Second page of the letter's way: address and password. It exists only as an answer.
[[nodiscard]] Result<HttpResponse> postRegister(PageServices &services, const PageRequest &request);

/// The link of the mail that proves the address.
[[nodiscard]] Result<HttpResponse> showConfirmPage(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postConfirm(PageServices &services, const PageRequest &request);

/// The link of an invitation.
[[nodiscard]] Result<HttpResponse> showLinkPage(PageServices &services, const PageRequest &request);
[[nodiscard]] Result<HttpResponse> postLink(PageServices &services, const PageRequest &request);

} // namespace hauspost::portal
