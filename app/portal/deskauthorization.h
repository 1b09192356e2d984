#pragma once

#include "app/portal/httpmessage.h"

/// How a desk shows its token (RFC 6750), and what it hears where that is not enough.
namespace hauspost::portal {

/// "" where there is none.
[[nodiscard]] QByteArray bearerToken(const HttpRequest &request);

/// 401: no token, or one that is worth nothing.
[[nodiscard]] HttpResponse unauthorized(bool tokenGiven);

/// 401 "wipe-requested": all that a desk hears that is to forget everything.
[[nodiscard]] HttpResponse wipeRequested();

} // namespace hauspost::portal
