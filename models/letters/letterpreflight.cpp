#include "models/letters/letterpreflight.h"

#include "models/letters/lettercomposer.h"

#include <QtCore/QLocale>

namespace hauspost {

std::vector<LetterWarning> LetterPreflight::warnings(const LetterRequest &request)
{
    std::vector<LetterWarning> found = m_layouter.layout(composeLetter(request)).warnings;
    const Resident &resident = request.resident;
    if (resident.addressDeviates) {
        found.push_back({LetterWarning::Kind::SentElsewhere,
                         addressBlock(resident.postalAddress).lines.join(QStringLiteral(", "))});
    }
    constexpr int soonDays = 14;
    if (resident.codeValidUntil && request.date.daysTo(*resident.codeValidUntil) < soonDays) {
        found.push_back(
            {LetterWarning::Kind::CodeEndsSoon, QLocale().toString(*resident.codeValidUntil, QLocale::ShortFormat)});
    }
    return found;
}

std::vector<LetterWarning> preflight(const LetterRequest &request, const LetterFonts &fonts)
{
    return LetterPreflight(fonts).warnings(request);
}

} // namespace hauspost
