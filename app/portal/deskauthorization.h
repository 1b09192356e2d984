#pragma once

#include "app/portal/httpmessage.h"
#include "models/base/error.h"

/// How a desk shows its token (RFC 6750), and what it hears where that is not enough.
namespace hauspost::portal {

/// "" where there is none.
[[nodiscard]] QByteArray bearerToken(const HttpRequest &request);

/// 401: no token, or one that is worth nothing.
[[nodiscard]] HttpResponse unauthorized(bool tokenGiven);

/// 401 "wipe-requested": all that a desk hears that is to forget everything.
[[nodiscard]] HttpResponse wipeRequested();

/// 503 where the database is busy, else 500; never a detail.
[[nodiscard]] HttpResponse failureAnswer(const Error &error);

} // namespace hauspost::portal
