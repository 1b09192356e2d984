#pragma once

#include "models/domain/postaladdress.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace hauspost {

/// A piece of text in one weight.
struct LetterSpan
{
    QString text;
    bool bold = false;

    friend bool operator==(const LetterSpan &, const LetterSpan &) = default;
};

/// One paragraph of running text.
struct LetterParagraph
{
    std::vector<LetterSpan> spans;
    bool personal = false; ///< differs from resident to resident: not worth caching

    [[nodiscard]] QString text() const
    {
        QString result;
        for (const LetterSpan &span : spans) {
            result += span.text;
        }
        return result;
    }
};

/// A label with its value: a line of the info block or a field of the code box.
struct LetterField
{
    QString label;
    QString value;

    friend bool operator==(const LetterField &, const LetterField &) = default;
};

/// WHAT a letter says, without any geometry. Made by composeLetter(), placed by LetterLayouter.
struct LetterContent
{
    QString officeName;
    QString officeLine;     ///< below the name: street, city, web
    QStringList returnLine; ///< parts of the small sender line above the address, most important first
    AddressBlock address;
    std::vector<LetterField> info; ///< our reference, contact, date
    QString subject;
    LetterParagraph salutation;
    std::vector<LetterParagraph> introduction;
    std::vector<LetterParagraph> steps;  ///< numbered 1, 2, 3 by the layout
    LetterField code;                    ///< label and code in groups of 4
    std::vector<LetterField> codeFields; ///< unit number, validity
    LetterField link;                    ///< where to type the code
    QString qrText;                      ///< what the QR code holds
    QString qrCaption;
    std::vector<LetterParagraph> notes; ///< smaller text below the box
    QString closing;
    QString signatory;
    QStringList footerColumns; ///< lines separated by '\n'
    QString letterNumber;      ///< with its label
    bool markings = true;
};

} // namespace hauspost
