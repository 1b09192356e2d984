#include "tests/models/exchange/dtmbytes.h"
#include "tests/support/catch.h"

using namespace hauspost;
using namespace hauspost::test;

TEST_CASE("The field tables follow the standard column by column")
{
    const auto check = [](const auto &fields) {
        int last = 1; // the record type
        for (const dtm::Field &field : fields) {
            CHECK(field.from > last);
            CHECK(field.to >= field.from);
            CHECK((field.form != dtm::Form::Date || field.size() == 6));
            last = field.to;
        }
        CHECK(last < dtm::endMarker.from);
    };
    check(dtm::property::fields);
    check(dtm::user::fields);
    CHECK(dtm::user::ownerCity.to == 498);
    CHECK(dtm::user::vacancy.from == 1167);
    CHECK(dtm::property::objectNumber.to == 142);
}

TEST_CASE("Latin-9 differs from Latin-1 in eight characters, both ways")
{
    const QByteArray bytes("\xA4\xA6\xA8\xB4\xB8\xBC\xBD\xBE\xE4\xDF");
    const QString text = QStringLiteral("€ŠšŽžŒœŸäß");
    CHECK(dtm::decodeLatin9(bytes) == text);
    CHECK(dtm::encodeLatin9(text) == bytes);
    QByteArray all;
    for (int i = 0; i < 256; ++i) {
        all += static_cast<char>(i);
    }
    CHECK(dtm::encodeLatin9(dtm::decodeLatin9(all)) == all);
}

TEST_CASE("A character that Latin-9 lacks is written as its base letter")
{
    CHECK(dtm::encodeLatin9(u"Štěpánka Yılmaz") == dtm::encodeLatin9(u"Štepánka Yilmaz"));
    CHECK(dtm::encodeLatin9(u"Łódź – „x“") == dtm::encodeLatin9(u"Lódz - \"x\""));
    CHECK(dtm::encodeLatin9(u"水") == "?");
    CHECK(dtm::encodeLatin9(u"¤") == "?"); // its place in Latin-1 is the euro sign's in Latin-9
}

TEST_CASE("Dates of two-digit years are read with one century rule")
{
    CHECK(dtm::parseDate("010125") == QDate(2025, 1, 1));
    CHECK(dtm::parseDate("311269") == QDate(2069, 12, 31));
    CHECK(dtm::parseDate("010170") == QDate(1970, 1, 1));
    CHECK(dtm::parseDate("290224") == QDate(2024, 2, 29));
    for (const char *bad : {"310226", "290225", "000125", "011325", "01012", "0101250", "01.125", "      ", "-10125"}) {
        CAPTURE(bad);
        CHECK_FALSE(dtm::parseDate(bad));
    }
    CHECK(dtm::formatDate({2025, 3, 9}) == "090325");
}

TEST_CASE("UTF-8 is told from Latin-9")
{
    CHECK(dtm::looksLikeUtf8(QStringLiteral("Müller €").toUtf8()));
    CHECK_FALSE(dtm::looksLikeUtf8(dtm::encodeLatin9(u"Müller Groß")));
    CHECK_FALSE(dtm::looksLikeUtf8("Mueller"));
    CHECK_FALSE(dtm::looksLikeUtf8("M\xC3")); // cut in the middle
}

TEST_CASE("A record is 2048 bytes and CR LF, with type and end marker, whatever is in it")
{
    DtmUser user = someUser(12, QStringLiteral("KEY"));
    user.user.names = QStringList(6, QString(50, u'ß'));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DtmWriter writer(buffer, QStringLiteral("buffer"));
    REQUIRE(isOk(writer.write(user)));
    CHECK(writer.shortened() == 6);
    const QByteArray bytes = buffer.data();
    CHECK(bytes.size() == dtm::recordBytes + 2);
    CHECK(bytes.endsWith("M\r\n"));
    CHECK(bytes.startsWith("M03.050000000000  1234567890012KEY"));
}

TEST_CASE("A full disk is told by the writer")
{
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    DtmWriter writer(closed, QStringLiteral("full.DAT"));
    const auto written = writer.write(someProperty());
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileNotWritable);
}
