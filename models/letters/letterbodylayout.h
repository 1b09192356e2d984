#pragma once

#include "models/letters/lettercontent.h"
#include "models/letters/lettersheet.h"

namespace hauspost {

/// From the subject to the signature, between the address and the footer. Where the text is too long for the page,
/// all of it is set a little smaller, in steps; where even that does not do, the notes lose their last lines.
void layoutBody(LetterSheet &sheet, const LetterContent &content);

} // namespace hauspost
