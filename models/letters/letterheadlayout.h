#pragma once

#include "models/letters/lettercontent.h"
#include "models/letters/lettersheet.h"

namespace hauspost {

/// The upper part of the page and its frame: letterhead, sender line, address, info block, footer, marks.
void layoutHead(LetterSheet &sheet, const LetterContent &content);

/// y (mm) where the footer begins.
constexpr double footerTop = 273.5;

} // namespace hauspost
