#include "models/letters/letterwarning.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct LetterWarnings
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::LetterWarnings)

public:
    static QString pattern(LetterWarning::Kind kind);
};

QString LetterWarnings::pattern(LetterWarning::Kind kind)
{
    switch (kind) {
    case LetterWarning::Kind::NameLinesLeftOut:
        return tr("The address has more name lines than the envelope's window shows; some were left out.");
    case LetterWarning::Kind::AddressLineShortened:
        return tr("An address line is too long for the envelope's window and is printed as “%1”.");
    case LetterWarning::Kind::TextShortened:
        return tr("A text does not fit into the letter and is printed as “%1”.");
    case LetterWarning::Kind::CharactersMissing:
        return tr(
            "The letter's font does not have these characters: %1. Please look at the letter before you post it.");
    case LetterWarning::Kind::LinkTooLong:
        return tr("The registration address is so long that many telephones cannot read the QR code.");
    case LetterWarning::Kind::SentElsewhere:
        return tr("The letter with the resident's code does not go to the flat, but to: %1.");
    case LetterWarning::Kind::CodeEndsSoon:
        return tr("The registration code works only until %1. Please post the letter at once.");
    }
    return {};
}

} // namespace

QString letterWarningText(const LetterWarning &warning)
{
    return LetterWarnings::pattern(warning.kind).replace(QStringLiteral("%1"), warning.detail);
}

} // namespace hauspost
