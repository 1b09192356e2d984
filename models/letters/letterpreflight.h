#pragma once

#include "models/letters/letterfonts.h"
#include "models/letters/letterrequest.h"

#include <QtCore/QString>

#include <vector>

namespace hauspost {

/// Something in a letter that differs from what the data says. The letter is still good to post.
struct LetterWarning
{
    enum class Kind {
        NameLinesLeftOut,     ///< more name lines than the address zone holds
        AddressLineShortened, ///< a line is wider than the window shows; it ends with "…"
        TextShortened,        ///< text outside the address was shortened
        CharactersMissing,    ///< characters that the letter font does not have: drawn in a font of the system
        LinkTooLong           ///< the QR code is so dense that some telephones will not read it
    };
    Kind kind;
    QString detail; ///< the line as printed, or the characters; personal data: for the screen, not for logs

    friend bool operator==(const LetterWarning &, const LetterWarning &) = default;
};

/// What would be shortened in this letter, without drawing it. Any thread with a QGuiApplication alive.
[[nodiscard]] std::vector<LetterWarning> preflight(const LetterRequest &request, const LetterFonts &fonts);

/// The sentence for the user, in his language.
[[nodiscard]] QString letterWarningText(const LetterWarning &warning);

} // namespace hauspost
