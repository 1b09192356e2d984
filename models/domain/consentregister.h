#pragma once

#include "models/domain/resident.h"

#include <optional>

namespace hauspost {

/// How a resident stands in the register of consents to e-mail.
enum class ConsentState {
    Present,   ///< given and not withdrawn
    Withdrawn, ///< given once, and taken back
    Missing,   ///< none on record, though there is an e-mail address
    Count
};

/// nullopt: not in the register (a vacancy, or neither a consent nor an e-mail address on record).
[[nodiscard]] std::optional<ConsentState> consentState(const Resident &resident);

} // namespace hauspost
