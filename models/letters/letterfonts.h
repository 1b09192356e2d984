#pragma once

#include "models/base/result.h"

#include <QtCore/QString>
#include <QtGui/QFont>

namespace hauspost {

/// The bundled fonts of the letter. A value that is handed around; copies are free. load() once at start, after the
/// QGuiApplication exists; afterwards usable from any one thread at a time per copy.
class LetterFonts
{
public:
    /// Registers Open Sans Regular and Bold of the folder with Qt and proves that Qt really hands these files out: it
    /// replaces an unknown family or weight silently. FontMissing otherwise.
    [[nodiscard]] static Result<LetterFonts> load(const QString &folder = QStringLiteral(":/hauspost/fonts"));

    /// Pixel size of font(), independent of any device. Glyph positions at this size are exact to 1/4000 em and scale
    /// to every other. It is the largest size at which Qt keeps the measures of glyphs.
    static constexpr int shapingSize = 64;

    /// At shapingSize, without hinting and without ligatures: QPdfWriter 6.4 declares ligatures as presentation forms,
    /// so that "Pfifferling" cannot be found or copied.
    [[nodiscard]] QFont font(bool bold) const;

    [[nodiscard]] const QString &family() const { return m_family; }

private:
    explicit LetterFonts(QString family) : m_family(std::move(family)) {}
    QString m_family;
};

} // namespace hauspost
