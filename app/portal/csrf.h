#pragma once

#include "app/portal/formbody.h"
#include "app/portal/portalkey.h"

namespace hauspost::portal {

/// Name of the field that every form carries.
extern const char csrfField[];

/// The token that belongs to a browser's cookie. Nothing to store: only the portal can make it.
[[nodiscard]] QByteArray csrfToken(const PortalKey &key, const QByteArray &cookie);

/// Whether a form was sent from one of our own pages: with the token of the browser's cookie, and where the browser
/// says which page it comes from, from ours. ownOrigin: of the address under which residents know the portal.
/// "Origin: null" is what browsers send from pages with "no-referrer", as ours are; then Sec-Fetch-Site decides.
[[nodiscard]] bool isOwnForm(const HttpRequest &request, const FormBody &form, const PortalKey &key,
                             const QByteArray &cookie, const QByteArray &ownOrigin);

} // namespace hauspost::portal
