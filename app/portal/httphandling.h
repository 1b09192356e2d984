#pragma once

#include "app/portal/httpmessage.h"

namespace hauspost::portal {

/// Runs the handler and packs its answer where that is worth it and the client accepts gzip. A handler that throws
/// is a fault of the program: the client gets a 500.
[[nodiscard]] HttpResponse runHandler(const HttpHandler &handler, const HttpRequest &request);

} // namespace hauspost::portal
