#include "tests/models/letters/lettersamples.h"
#include "tests/support/catch.h"

#include "models/letters/qrcode.h"
#include "models/letters/textshaper.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QRawFont>

using namespace hauspost;
using namespace hauspost::test;

namespace {

const QString fontFolder = QStringLiteral(HAUSPOST_SOURCE_DIR "/resources/fonts/");

} // namespace

TEST_CASE("The letter's fonts are the bundled ones")
{
    for (const bool bold : {false, true}) {
        const QRawFont font = QRawFont::fromFont(letterFonts().font(bold));
        CHECK(font.familyName() == QStringLiteral("Open Sans"));
        CHECK(font.weight() == (bold ? QFont::Bold : QFont::Normal));
        const QRawFont file(
            fontFolder + (bold ? QStringLiteral("OpenSans-Bold.ttf") : QStringLiteral("OpenSans-Regular.ttf")), 64);
        CHECK(font.fontTable("glyf") == file.fontTable("glyf"));
    }
}

TEST_CASE("A missing or wrong font file is refused")
{
    QTemporaryDir folder;
    const QString regular = folder.filePath(QStringLiteral("OpenSans-Regular.ttf"));
    const QString bold = folder.filePath(QStringLiteral("OpenSans-Bold.ttf"));

    SECTION("none there") {}
    SECTION("only one there")
    {
        REQUIRE(QFile::copy(fontFolder + QStringLiteral("OpenSans-Regular.ttf"), regular));
    }
    SECTION("the regular font in the place of the bold one")
    {
        REQUIRE(QFile::copy(fontFolder + QStringLiteral("OpenSans-Regular.ttf"), regular));
        REQUIRE(QFile::copy(fontFolder + QStringLiteral("OpenSans-Regular.ttf"), bold));
    }
    SECTION("no font at all")
    {
        for (const QString &name : {regular, bold}) {
            QFile file(name);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("no font");
        }
    }
    const auto fonts = LetterFonts::load(folder.path());
    REQUIRE_FALSE(fonts);
    CHECK(fonts.error().code == ErrorCode::FontMissing);
    CHECK(fonts.error().arguments.value(0).startsWith(QStringLiteral("Open Sans ")));
}

TEST_CASE("Text scales with its size and is broken at its width")
{
    TextShaper shaper(letterFonts());
    const QString text = QStringLiteral("Heizung und Warmwasser");
    const double width = shaper.line(text, false, 10, Reuse::Personal).width;
    CHECK(width > 90);
    CHECK(width < 130);
    CHECK(shaper.line(text, false, 20, Reuse::Personal).width == Approx(2 * width));
    CHECK(shaper.line(text, true, 10, Reuse::Personal).width > width);

    const auto lines = shaper.paragraph({{{text, false}}, true}, 10, width - 1);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text == QStringLiteral("Heizung und "));
    CHECK(lines[0].width < width);
}

TEST_CASE("Fixed text that comes again is the same, at each size and weight")
{
    TextShaper shaper(letterFonts());
    const QString text = QStringLiteral("Datum");
    const double regular = shaper.line(text, false, 8, Reuse::Fixed).width;
    const double bold = shaper.line(text, true, 8, Reuse::Fixed).width;
    CHECK(bold > regular);
    CHECK(shaper.line(text, false, 8, Reuse::Fixed).width == regular);
    CHECK(shaper.line(text, false, 8, Reuse::Personal).width == regular);
    CHECK(shaper.line(text, false, 4, Reuse::Fixed).width == Approx(regular / 2));
}

TEST_CASE("A QR code has its finder patterns and grows with its text")
{
    const QrMatrix matrix = qrCode(QStringLiteral("https://uvi.example/r/0123456789AB"));
    REQUIRE(matrix.size == 29);
    for (int i = 0; i < 7; ++i) {
        CHECK(matrix.isDark(i, 0));
        CHECK(matrix.isDark(matrix.size - 1, i));
        CHECK(matrix.isDark(0, matrix.size - 1 - i));
    }
    CHECK(qrCode({}).size == 0);
    CHECK(qrCode(QString(500, u'x')).size > 65);
    CHECK(qrCode(QString(5000, u'x')).size == 0);
}
