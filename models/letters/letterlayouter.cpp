#include "models/letters/letterlayouter.h"

#include "models/letters/letterbodylayout.h"
#include "models/letters/letterheadlayout.h"

namespace hauspost {

LetterLayouter::LetterLayouter(LetterFonts fonts) : m_shaper(std::move(fonts)) {}

LetterLayout LetterLayouter::layout(const LetterContent &content)
{
    LetterLayout layout;
    LetterSheet sheet(m_shaper, layout);
    layoutHead(sheet, content);
    layoutBody(sheet, content);
    return layout;
}

} // namespace hauspost
