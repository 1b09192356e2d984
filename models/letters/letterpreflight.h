#pragma once

#include "models/letters/letterfonts.h"
#include "models/letters/letterrequest.h"
#include "models/letters/letterwarning.h"

#include <span>
#include <vector>

namespace hauspost {

/// What would be shortened in each of these letters, in their order, without drawing them: much faster for many than
/// one by one. Any one thread with a QGuiApplication alive.
[[nodiscard]] std::vector<std::vector<LetterWarning>> preflight(std::span<const LetterRequest> letters,
                                                                const LetterFonts &fonts);

/// The same for one letter.
[[nodiscard]] std::vector<LetterWarning> preflight(const LetterRequest &request, const LetterFonts &fonts);

} // namespace hauspost
