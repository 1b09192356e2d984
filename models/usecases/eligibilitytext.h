#pragma once

#include "models/domain/eligibility.h"

#include <QtCore/QString>

namespace hauspost {

/// Why somebody gets no letter, as a short phrase for lists and tool tips ("already has access").
[[nodiscard]] QString verdictText(LetterVerdict verdict);

} // namespace hauspost
