#pragma once

#include "models/letters/letterfonts.h"
#include "models/letters/letterlayouter.h"
#include "models/letters/letterrequest.h"

#include <vector>

namespace hauspost {

/// Says what would be shortened in a letter, without drawing it. Use one object for many letters: it keeps the fixed
/// text set (0.4 ms a letter, the first one some milliseconds). Not thread-safe: one object per thread; a
/// QGuiApplication must be alive.
class LetterPreflight
{
public:
    explicit LetterPreflight(LetterFonts fonts) : m_layouter(std::move(fonts)) {}
    [[nodiscard]] std::vector<LetterWarning> warnings(const LetterRequest &request);

private:
    LetterLayouter m_layouter;
};

/// The same for a single letter.
[[nodiscard]] std::vector<LetterWarning> preflight(const LetterRequest &request, const LetterFonts &fonts);

} // namespace hauspost
