#pragma once

#include <QtCore/QString>

namespace hauspost {

/// Something that somebody should look at before the letter is posted. It is still good to post.
struct LetterWarning
{
    enum class Kind {
        NameLinesLeftOut,     ///< more name lines than the address zone holds; detail: none
        AddressLineShortened, ///< a line is wider than the window shows; detail: the line as printed
        TextShortened,        ///< text outside the address was shortened; detail: the text as printed
        CharactersMissing,    ///< characters that the letter's font does not have; detail: the characters
        LinkTooLong,          ///< the QR code is too dense for many telephones; detail: none
        SentElsewhere,        ///< goes to another address than the flat's; detail: its lines
        CodeEndsSoon          ///< the code works for less than two weeks; detail: its last day
    };
    Kind kind;
    QString detail; ///< personal data: for the screen, not for logs

    friend bool operator==(const LetterWarning &, const LetterWarning &) = default;
};

/// The sentence for the user, in his language.
[[nodiscard]] QString letterWarningText(const LetterWarning &warning);

} // namespace hauspost
