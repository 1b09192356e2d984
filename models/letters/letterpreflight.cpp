#include "models/letters/letterpreflight.h"

#include "models/letters/lettercomposer.h"
#include "models/letters/letterlayouter.h"

namespace hauspost {

std::vector<std::vector<LetterWarning>> preflight(std::span<const LetterRequest> letters, const LetterFonts &fonts)
{
    LetterLayouter layouter(fonts);
    std::vector<std::vector<LetterWarning>> result;
    result.reserve(letters.size());
    for (const LetterRequest &letter : letters) {
        result.push_back(layouter.layout(composeLetter(letter)).warnings);
    }
    return result;
}

std::vector<LetterWarning> preflight(const LetterRequest &request, const LetterFonts &fonts)
{
    return LetterLayouter(fonts).layout(composeLetter(request)).warnings;
}

} // namespace hauspost
