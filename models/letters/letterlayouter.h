#pragma once

#include "models/letters/lettercontent.h"
#include "models/letters/letterlayout.h"

namespace hauspost {

/// Places a letter's content on one page, DIN 5008 form B. Everything too long is set smaller and then shortened by
/// rule, and reported in the layout's warnings; the page never overflows.
/// Holds the set fixed paragraphs: use one object for many letters. Not thread-safe: one object per thread.
class LetterLayouter
{
public:
    explicit LetterLayouter(LetterFonts fonts);

    [[nodiscard]] LetterLayout layout(const LetterContent &content);

private:
    TextShaper m_shaper;
};

} // namespace hauspost
