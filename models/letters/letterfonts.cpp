#include "models/letters/letterfonts.h"

#include <QtCore/QFile>
#include <QtGui/QFontDatabase>
#include <QtGui/QRawFont>

namespace hauspost {

namespace {

const QString familyName = QStringLiteral("Open Sans");

/// Registers the file; true where Qt gives back exactly this file for family and weight.
bool registerFont(const QString &file, const QFont &expected)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray data = source.readAll();
    if (QFontDatabase::addApplicationFontFromData(data) < 0) {
        return false;
    }
    // "head" holds the font's own check sum and revision: another version of the same family differs here.
    const QRawFont own(data, LetterFonts::shapingSize, QFont::PreferNoHinting);
    const QRawFont found = QRawFont::fromFont(expected);
    const char *const table = "head";
    return own.isValid() && own.weight() == expected.weight() && found.isValid() && found.familyName() == familyName &&
           found.weight() == expected.weight() && found.style() == QFont::StyleNormal &&
           found.fontTable(table) == own.fontTable(table);
}

} // namespace

Result<LetterFonts> LetterFonts::load(const QString &folder)
{
    const LetterFonts fonts(familyName);
    for (const bool bold : {false, true}) {
        const QString style = bold ? QStringLiteral("Bold") : QStringLiteral("Regular");
        if (!registerFont(folder + QStringLiteral("/OpenSans-%1.ttf").arg(style), fonts.font(bold))) {
            return fail(ErrorCode::FontMissing, {familyName + u' ' + style});
        }
    }
    return fonts;
}

QFont LetterFonts::font(bool bold) const
{
    QFont font(m_family);
    font.setPixelSize(shapingSize);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any letter spacing switches ligatures off; 1/64 pixel of 64 cannot be seen.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    // The code is set in bold. The fonts kern A and J so far apart that readers of the PDF take the code for two words.
    font.setKerning(!bold);
    return font;
}

} // namespace hauspost
