#include "tests/models/letters/lettersamples.h"
#include "tests/support/catch.h"

#include "models/domain/registrationlink.h"
#include "models/letters/lettercomposer.h"
#include "models/letters/letterfilename.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace hauspost;
using namespace hauspost::test;

namespace {

QString allText(const LetterContent &content)
{
    QStringList parts{content.officeName, content.officeLine, content.subject, content.salutation.text()};
    parts << content.returnLine << content.address.lines;
    for (const auto *paragraphs : {&content.introduction, &content.steps, &content.notes}) {
        for (const LetterParagraph &paragraph : *paragraphs) {
            parts << paragraph.text();
        }
    }
    for (const auto *fields : {&content.info, &content.codeFields}) {
        for (const LetterField &field : *fields) {
            parts << field.label << field.value;
        }
    }
    parts << content.code.label << content.code.value << content.link.value << content.closing << content.signatory
          << content.letterNumber;
    return parts.join(u'\n');
}

} // namespace

TEST_CASE("The letter says everything it must say")
{
    const LetterContent content = composeLetter(sampleRequest());
    const QString text = allText(content);
    for (const char *word :
         {"120034567", "2. OG RE", "4711-0012", "Petra Wagner", "0341 5550-120", "service@lindner-verwaltung.example",
          "24. November 2026", "28. Februar 2027", "§ 6a", "kostenfrei", "widersprechen", "per Post", "Auftrag",
          "Messdienst Mitteldeutschland GmbH", "uvi.lindner-verwaltung.example/datenschutz",
          "uvi.lindner-verwaltung.example/hilfe", "uvi.lindner-verwaltung.example/r", "Schreiben 0012-0012"}) {
        CAPTURE(word);
        CHECK(text.contains(QString::fromUtf8(word)));
    }
    CHECK(content.code.value == sampleRequest().resident.code->grouped());
    CHECK(content.steps.size() == 3);
}

TEST_CASE("Every placeholder of the template has a value and every value is used")
{
    const LetterValues values = letterValues(sampleRequest());
    const QList<QString> names = values.values.keys();
    CHECK(LetterTemplate::registration().placeholders() == QSet<QString>(names.begin(), names.end()));
    for (const QString &name : names) {
        CAPTURE(name);
        CHECK_FALSE(values.values.value(name).isEmpty());
    }
}

TEST_CASE("A sentence without its data is left out, the rest of the letter stands")
{
    LetterRequest request = sampleRequest();
    request.office.helpUrl.clear();
    request.office.privacyUrl.clear();
    request.office.contactPerson.clear();
    request.resident.codeValidUntil.reset();
    request.resident.clientKey = QStringLiteral("  ");
    const LetterContent content = composeLetter(request);
    const QString text = allText(content);
    CHECK_FALSE(text.contains(u'{'));
    CHECK_FALSE(text.contains(QStringLiteral("Bewohnerhilfe")));
    CHECK_FALSE(text.contains(QStringLiteral("Gültig bis")));
    CHECK_FALSE(text.contains(QStringLiteral("Ihr Zeichen")));
    CHECK(text.contains(QStringLiteral("Datenschutz. Ihre Verbrauchsdaten")));
    CHECK(text.contains(QStringLiteral("Messdienst Mitteldeutschland")));
}

TEST_CASE("Data is never read as a placeholder or as a mark")
{
    LetterRequest request = sampleRequest();
    request.office.processor = QStringLiteral("**{code}** {helpPage}\nGmbH");
    const QString text = allText(composeLetter(request));
    CHECK(text.contains(QStringLiteral("durch: **{code}** {helpPage} GmbH.")));
}

TEST_CASE("Only paragraphs with the resident's data are personal")
{
    const LetterContent content = composeLetter(sampleRequest());
    CHECK(content.salutation.personal);
    for (const auto *paragraphs : {&content.introduction, &content.steps, &content.notes}) {
        for (const LetterParagraph &paragraph : *paragraphs) {
            CHECK_FALSE(paragraph.personal);
        }
    }
    const LetterTemplate own(
        QJsonObject{{QStringLiteral("x"), QJsonArray{QJsonArray{QStringLiteral("**A** {unit}")}}}});
    const auto paragraphs = own.paragraphs(QStringLiteral("x"), letterValues(sampleRequest()));
    REQUIRE(paragraphs.size() == 1);
    CHECK(paragraphs[0].personal);
    CHECK(paragraphs[0].spans == std::vector<LetterSpan>{{QStringLiteral("A"), true}, {QStringLiteral(" 12"), false}});
}

TEST_CASE("The Lage stands behind the street, but not behind a deviating address")
{
    LetterRequest request = sampleRequest();
    CHECK(composeLetter(request).address.lines[1] == QStringLiteral("Berliner Straße 12 // 2. OG RE"));
    request.resident.addressDeviates = true;
    CHECK(composeLetter(request).address.lines[1] == QStringLiteral("Berliner Straße 12"));
}

TEST_CASE("The QR code leads to the resident's own page")
{
    Office office;
    const RegistrationCode code = RegistrationCode::fromBits(7);
    for (const char *base : {"https://uvi.example/r", "https://uvi.example/r/", " https://uvi.example/r// "}) {
        office.registrationUrl = QString::fromUtf8(base);
        CHECK(registrationLink(office, code) == QStringLiteral("https://uvi.example/r/000000000007"));
    }
    const LetterRequest request = sampleRequest();
    CHECK(composeLetter(request).qrText == registrationLink(request.office, *request.resident.code));
}

TEST_CASE("File names hold numbers only and are valid everywhere")
{
    LetterRequest request = sampleRequest();
    CHECK(letterFileName(request) == QStringLiteral("UVI-Schreiben_120034567_NE0012_0012-0012.pdf"));
    CHECK(batchFileName(request.date, QStringLiteral("0012")) == QStringLiteral("UVI-Schreiben_2026-11-24_0012.pdf"));
    CHECK(batchFileName(request.date, {}, request.property.number) ==
          QStringLiteral("UVI-Schreiben_120034567_2026-11-24.pdf"));

    request.property.number = QStringLiteral("../a:b\\c ä");
    CHECK(letterFileName(request) == QStringLiteral("UVI-Schreiben_---a-b-c--_NE0012_0012-0012.pdf"));
}
