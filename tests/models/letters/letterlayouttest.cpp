#include "tests/models/letters/lettersamples.h"
#include "tests/support/catch.h"

#include "models/letters/dingeometry.h"
#include "models/letters/lettercomposer.h"
#include "models/letters/letterlayouter.h"
#include "models/letters/letterpreview.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

LetterLayout layoutOf(const LetterRequest &request)
{
    return LetterLayouter(letterFonts()).layout(composeLetter(request));
}

bool hasRule(const LetterLayout &layout, double y, double length)
{
    return std::any_of(layout.rules.begin(), layout.rules.end(), [=](const PlacedRule &rule) {
        return rule.line.y1() == Approx(points(y)) && rule.line.y2() == Approx(points(y)) &&
               rule.line.x1() == Approx(points(3.5)) && rule.line.length() == Approx(points(length));
    });
}

} // namespace

TEST_CASE("The geometry keeps the norm's own relations")
{
    CHECK(din::addressFieldTop + din::addressFieldHeight == din::foldMarkUpper - 15);
    CHECK(din::foldMarkLower == 2 * din::foldMarkUpper);
    CHECK(din::punchMark == din::pageHeight / 2);
    CHECK(din::addressZoneTop + 6 * din::addressPitch <= din::addressZoneBottom);
    CHECK(din::marginLeft + din::addressLineWidth == din::windowReachRight - 19);
    CHECK(din::addressFieldTop + din::addressFieldHeight + 9 == din::windowReachBottom);
}

TEST_CASE("The address stands in the address zone in one regular size")
{
    const LetterLayout layout = layoutOf(sampleRequest());
    std::vector<PlacedLine> address;
    std::copy_if(layout.lines.begin(), layout.lines.end(), std::back_inserter(address),
                 [](const PlacedLine &line) { return line.part == LetterPart::Address; });
    REQUIRE(address.size() == 3);
    for (size_t i = 0; i < address.size(); ++i) {
        const QRectF box = address[i].box();
        CHECK(box.left() == Approx(points(25)));
        CHECK(box.right() <= points(91));
        CHECK(box.top() >= points(62.7));
        CHECK(box.bottom() <= points(90));
        CHECK(address[i].size == address[0].size);
        CHECK(address[i].size >= 10);
        if (i > 0) {
            CHECK(address[i].origin.y() - address[i - 1].origin.y() == Approx(points(4.23)));
        }
    }
    CHECK(layout.warnings.empty());
}

TEST_CASE("Nothing but the two addresses can ever show in the window")
{
    const LetterLayout layout = layoutOf(sampleRequest());
    const QRectF reach(0, points(45), points(din::windowReachRight), points(din::windowReachBottom - 45));
    for (const PlacedLine &line : layout.lines) {
        CAPTURE(line.line.text);
        const bool isAddress = line.part == LetterPart::Address || line.part == LetterPart::ReturnLine;
        CHECK((isAddress || !line.box().intersects(reach)));
        const bool isPrivate = line.part == LetterPart::Code || line.part == LetterPart::Body;
        CHECK((!isPrivate || line.box().top() > points(din::foldMarkUpper)));
    }
    for (const PlacedBox &box : layout.boxes) {
        CHECK(box.rect.top() > points(din::foldMarkUpper));
    }
    for (const PlacedRule &rule : layout.rules) {
        CHECK_FALSE(reach.contains(rule.line.p1()));
    }
}

TEST_CASE("The QR code is large enough and has its quiet zone on white")
{
    const LetterLayout layout = layoutOf(sampleRequest());
    REQUIRE(layout.qr.has_value());
    const PlacedQr &qr = *layout.qr;
    CHECK(qr.rect.width() >= points(22));
    CHECK(qr.rect.width() == Approx(qr.rect.height()));
    CHECK(qr.rect.top() > points(din::foldMarkUpper));
    const double quiet = qr.rect.width() / qr.matrix.size * 4 - 0.001;
    const QRectF zone = qr.rect.adjusted(-quiet, -quiet, quiet, quiet);
    const bool isOnPaper = std::any_of(layout.boxes.begin(), layout.boxes.end(), [&](const PlacedBox &box) {
        return box.fill == LetterColor::Paper && box.rect.contains(zone);
    });
    CHECK(isOnPaper);
    for (const PlacedLine &line : layout.lines) {
        CHECK_FALSE(line.box().intersects(zone));
    }
}

TEST_CASE("Fold and punch marks are where a folding machine expects them, and can be left out")
{
    LetterRequest request = sampleRequest();
    LetterLayout layout = layoutOf(request);
    CHECK(hasRule(layout, 105, 2.5));
    CHECK(hasRule(layout, 210, 2.5));
    CHECK(hasRule(layout, 148.5, 4));
    request.markings = false;
    layout = layoutOf(request);
    for (const PlacedRule &rule : layout.rules) {
        CHECK(rule.line.x1() >= points(25));
    }
}

TEST_CASE("The preview is the same page as a picture")
{
    const QImage picture = renderPreview(sampleRequest(), letterFonts(), 100);
    CHECK(picture.width() == 827);
    CHECK(picture.height() == 1169);
    const auto at = [&](double x, double y) {
        return picture.pixelColor(static_cast<int>(x / 25.4 * 100), static_cast<int>(y / 25.4 * 100));
    };
    CHECK(at(5, 5) == QColor(Qt::white));
    CHECK(at(120, 30.5).lightness() < 140); // the letterhead's line
    CHECK(at(4.7, 105).lightness() < 240);  // the fold mark
}
