#include "models/letters/letterpreflight.h"

#include "models/letters/lettercomposer.h"

namespace hauspost {

std::vector<LetterWarning> LetterPreflight::warnings(const LetterRequest &request)
{
    return m_layouter.layout(composeLetter(request)).warnings;
}

std::vector<LetterWarning> preflight(const LetterRequest &request, const LetterFonts &fonts)
{
    return LetterPreflight(fonts).warnings(request);
}

} // namespace hauspost
