#pragma once

#include "models/base/error.h"

#include <chrono>
#include <optional>

namespace hauspost {

/// Trying again by itself would not help.
[[nodiscard]] bool needsUser(ErrorCode code);

/// How long the portal asked to be left alone; nullopt where it did not.
[[nodiscard]] std::optional<std::chrono::seconds> askedWait(const Error &error);

} // namespace hauspost
