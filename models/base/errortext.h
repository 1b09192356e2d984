#pragma once

#include "models/base/error.h"

namespace hauspost {

/// The one place that makes a sentence of an Error, in the language of the installed translator: what happened,
/// where, what now. Plain text, may be shown or printed as it is.
[[nodiscard]] QString errorText(const Error &error);

} // namespace hauspost
