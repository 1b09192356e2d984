#pragma once

#include "models/letters/letterfonts.h"
#include "models/letters/letterrequest.h"

#include <QtGui/QImage>

namespace hauspost {

/// The page as a picture on white, painted by the same painter as the PDF. dpi: 96 for a screen, 150 for a README.
[[nodiscard]] QImage renderPreview(const LetterRequest &request, const LetterFonts &fonts, int dpi);

} // namespace hauspost
