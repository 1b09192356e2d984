#include "tests/models/letters/lettersamples.h"
#include "tests/support/catch.h"

#include "models/letters/dingeometry.h"
#include "models/letters/lettercomposer.h"
#include "models/letters/letterheadlayout.h"
#include "models/letters/letterlayouter.h"
#include "models/letters/letterpreflight.h"

#include <QtCore/QRandomGenerator>

using namespace hauspost;
using namespace hauspost::test;

namespace {

using Kind = LetterWarning::Kind;

int count(const std::vector<LetterWarning> &warnings, Kind kind)
{
    return static_cast<int>(std::count_if(warnings.begin(), warnings.end(),
                                          [kind](const LetterWarning &warning) { return warning.kind == kind; }));
}

QString randomText(QRandomGenerator &random, int longest)
{
    static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyzäöüßABCWMÄÖÜ0123456789éłş-./  ");
    QString text;
    const int length = random.bounded(longest + 1);
    for (int i = 0; i < length; ++i) {
        text += letters[random.bounded(static_cast<int>(letters.size()))];
    }
    return text;
}

LetterRequest randomRequest(QRandomGenerator &random)
{
    LetterRequest request = sampleRequest();
    Office &office = request.office;
    for (QString *field :
         {&office.name, &office.street, &office.city, &office.contactPerson, &office.phone, &office.email, &office.web,
          &office.helpUrl, &office.privacyUrl, &office.processor, &office.signatory}) {
        *field = randomText(random, 160);
    }
    office.registrationUrl = QStringLiteral("https://") + randomText(random, 100);
    office.footerColumns.clear();
    for (int i = random.bounded(7); i > 0; --i) {
        office.footerColumns << randomText(random, 60) + u'\n' + randomText(random, 90) + u'\n' + randomText(random, 9);
    }
    request.unit.location = randomText(random, 80);
    request.property.number = randomText(random, 30);
    request.letterNumber = randomText(random, 30);
    Resident &resident = request.resident;
    resident.clientKey = randomText(random, 40);
    resident.salutation = static_cast<Salutation>(random.bounded(7));
    resident.names.clear();
    for (int i = random.bounded(5); i > 0; --i) {
        resident.names << randomText(random, 150);
    }
    resident.postalAddress = {resident.names, randomText(random, 120), randomText(random, 12), randomText(random, 90),
                              random.bounded(2) == 0 ? QString() : randomText(random, 90)};
    return request;
}

void checkIsOnItsPage(const LetterLayout &layout)
{
    double bodyBottom = 0;
    for (const PlacedLine &line : layout.lines) {
        INFO("text: " << line.line.text.toStdString());
        const QRectF box = line.box();
        CHECK(box.left() >= points(20) - 0.01);
        CHECK(box.right() <= points(190) + 0.01);
        CHECK(box.bottom() <= points(293));
        if (line.part == LetterPart::Body || line.part == LetterPart::Closing) {
            bodyBottom = std::max(bodyBottom, box.bottom());
        }
        if (line.part == LetterPart::Address) {
            CHECK(box.right() <= points(91) + 0.01);
            CHECK(box.bottom() <= points(90));
        }
        if (line.part == LetterPart::Info) {
            CHECK(box.left() >= points(125) - 0.01);
            CHECK(box.bottom() <= points(din::windowReachBottom));
        }
    }
    CHECK(bodyBottom < points(footerTop));
}

} // namespace

TEST_CASE("An ordinary letter needs no shortening")
{
    CHECK(preflight(sampleRequest(), letterFonts()).empty());
}

TEST_CASE("Four name lines of 35 characters stay as long as the window shows them")
{
    LetterRequest request = sampleRequest();
    PostalAddress &address = request.resident.postalAddress;
    const QString wide = QStringLiteral("WOHNUNGSBAUGENOSSENSCHAFT AM MARKT");
    const QString narrow = QStringLiteral("Verein für billige Villen im Tal eV");
    address.names = {wide, narrow, narrow, narrow};
    const auto warnings = preflight(request, letterFonts());
    CHECK(count(warnings, Kind::NameLinesLeftOut) == 0);
    CHECK(count(warnings, Kind::AddressLineShortened) == 1);

    SECTION("the wide line is cut at a word and shows that it was cut")
    {
        CHECK(warnings.at(0).detail == QStringLiteral("WOHNUNGSBAUGENOSSENSCHAFT …"));
        CHECK(letterWarningText(warnings.at(0)).contains(warnings.at(0).detail));
    }
    SECTION("abroad there is one line less for names, and the preflight says so")
    {
        address.names = {narrow, narrow, narrow, narrow};
        address.country = QStringLiteral("A");
        CHECK(preflight(request, letterFonts()) == std::vector<LetterWarning>{{Kind::NameLinesLeftOut, QString()}});
    }
}

TEST_CASE("Of a long street line the house number stays")
{
    LetterRequest request = sampleRequest();
    QString &street = request.resident.postalAddress.street;
    const auto shown = [&request] {
        const auto warnings = preflight(request, letterFonts());
        REQUIRE(count(warnings, Kind::AddressLineShortened) == 1);
        return warnings.at(0).detail;
    };
    request.unit.location = QStringLiteral("Hinterhaus 3. Obergeschoss rechts");
    street = QStringLiteral("Lange Straße 1");
    CHECK(shown() == QStringLiteral("Lange Straße 1 // Hinterhaus 3. …"));
    street = QStringLiteral("Bürgermeister-Schallermayr-Straße 12a");
    CHECK(shown() == street);
    street = QStringLiteral("Straße der Freiwilligen Feuerwehr Nord 112b");
    CHECK(shown() == QStringLiteral("Straße der Freiwilligen … 112b"));
}

TEST_CASE("Of a long sender line street and city stay")
{
    LetterRequest request = sampleRequest();
    request.office.name = QStringLiteral("Wohnungsbau- und Verwaltungsgesellschaft der Stadt Musterhausen mbH");
    const auto warnings = preflight(request, letterFonts());
    REQUIRE(count(warnings, Kind::TextShortened) == 1);
    CHECK(warnings.at(0).detail == QStringLiteral("Wohnungsbau- und … · Kastanienallee 27 · 04105 Leipzig"));
}

TEST_CASE("A word wider than the window is cut within")
{
    LetterRequest request = sampleRequest();
    request.resident.postalAddress.names = {QString(60, u'W')};
    const auto warnings = preflight(request, letterFonts());
    REQUIRE(count(warnings, Kind::AddressLineShortened) == 1);
    CHECK(warnings.at(0).detail.startsWith(QStringLiteral("WWWWWWWWWW")));
    CHECK(warnings.at(0).detail.endsWith(u'…'));
}

TEST_CASE("An address line a little too wide is set smaller, not shortened")
{
    LetterRequest request = sampleRequest();
    QString name = QStringLiteral("Alexandra Hohenstein-");
    TextShaper shaper(letterFonts());
    while (shaper.line(name, false, 10.5, Reuse::Personal).width <= points(din::addressLineWidth)) {
        name += u'n';
    }
    request.resident.postalAddress.names = {name};
    const LetterLayout layout = LetterLayouter(letterFonts()).layout(composeLetter(request));
    CHECK(layout.warnings.empty());
    for (const PlacedLine &line : layout.lines) {
        if (line.part == LetterPart::Address) {
            CHECK(line.size >= 10);
            CHECK(line.size < 10.5);
        }
    }
}

TEST_CASE("Characters that the font lacks and links too long for a QR code are reported")
{
    LetterRequest request = sampleRequest();
    request.resident.postalAddress.names = {QStringLiteral("Łukasz Ğül Иванова 李 李")};
    auto warnings = preflight(request, letterFonts());
    CHECK(warnings == std::vector<LetterWarning>{{Kind::CharactersMissing, QStringLiteral("李")}});

    request = sampleRequest();
    request.office.registrationUrl = QStringLiteral("https://uvi.example/") + QString(500, u'x');
    warnings = preflight(request, letterFonts());
    CHECK(count(warnings, Kind::LinkTooLong) == 1);
}

TEST_CASE("One preflight says the same of each of many letters as one made for it alone")
{
    std::vector<LetterRequest> letters = sampleBatch(3);
    letters[1].resident.postalAddress.names = {QString(60, u'W')};
    LetterPreflight check(letterFonts());
    CHECK(check.warnings(letters[0]).empty());
    CHECK(check.warnings(letters[1]) == preflight(letters[1], letterFonts()));
    CHECK(check.warnings(letters[1]).size() == 1);
    CHECK(check.warnings(letters[2]).empty());
}

TEST_CASE("Whatever the data, the letter stays on its one page and in its fields")
{
    QRandomGenerator random(20261124);
    LetterLayouter layouter(letterFonts());
    for (int i = 0; i < 300; ++i) {
        CAPTURE(i);
        checkIsOnItsPage(layouter.layout(composeLetter(randomRequest(random))));
    }
}

TEST_CASE("Text far too long for the page loses its last notes, and the preflight says so")
{
    LetterRequest request = sampleRequest();
    request.office.processor = QStringLiteral("Wärmedienst ").repeated(400);
    const LetterLayout layout = LetterLayouter(letterFonts()).layout(composeLetter(request));
    CHECK(count(layout.warnings, Kind::TextShortened) == 1);
    checkIsOnItsPage(layout);
}

TEST_CASE("A letter that goes elsewhere and a code that ends soon are named before anything is printed")
{
    LetterRequest request = sampleRequest();
    request.resident.codeValidUntil = request.date.addDays(14);
    CHECK(preflight(request, letterFonts()).empty());
    request.resident.addressDeviates = true;
    request.resident.postalAddress.names = {QStringLiteral("Réto Bünzli"), QStringLiteral("Noah Kaiser")};
    request.resident.codeValidUntil = request.date.addDays(13);
    const auto warnings = preflight(request, letterFonts());
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].kind == LetterWarning::Kind::SentElsewhere);
    CHECK(letterWarningText(warnings[0]).contains(QStringLiteral("Réto Bünzli, Noah Kaiser, ")));
    CHECK(warnings[1].kind == LetterWarning::Kind::CodeEndsSoon);
}
