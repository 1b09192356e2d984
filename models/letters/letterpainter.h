#pragma once

#include "models/letters/letterlayout.h"

class QPainter;

namespace hauspost {

/// Paints the page with the painter's unit being one point (scale it before). The one way to PDF, screen and paper.
/// Any thread that owns the painter.
void paintLetter(QPainter &painter, const LetterLayout &layout);

} // namespace hauspost
