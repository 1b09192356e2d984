#include "tests/support/catch.h"

#include "models/domain/country.h"
#include "models/domain/postaladdress.h"

using namespace hauspost;

namespace {

PostalAddress inland()
{
    return {{QStringLiteral("Jana Müller")},
            QStringLiteral("Ahornweg 3"),
            QStringLiteral("45127"),
            QStringLiteral("Essen"),
            QStringLiteral("D")};
}

} // namespace

TEST_CASE("An inland address has name, street with Lage and place, and no country")
{
    CHECK(addressBlock(inland(), QStringLiteral("2. OG RE")).lines ==
          QStringList{QStringLiteral("Jana Müller"), QStringLiteral("Ahornweg 3 // 2. OG RE"),
                      QStringLiteral("45127 Essen")});
}

TEST_CASE("Abroad, city and country are in capitals and the Lage is left out")
{
    PostalAddress address = inland();
    address.country = QStringLiteral("A");
    address.postalCode = QStringLiteral("1010");
    address.city = QStringLiteral("Wien");
    CHECK(addressBlock(address, QStringLiteral("EG")).lines ==
          QStringList{QStringLiteral("Jana Müller"), QStringLiteral("Ahornweg 3"), QStringLiteral("1010 WIEN"),
                      QStringLiteral("ÖSTERREICH")});
}

TEST_CASE("There are never blank lines nor more than six")
{
    PostalAddress address = inland();
    address.names = {QStringLiteral(" Eheleute  "), {},
                     QStringLiteral("Jana Müller"), QStringLiteral("Max Müller"),
                     QStringLiteral("Abteilung 4"), QStringLiteral("c/o Heim Sonnenschein")};
    address.country = QStringLiteral("CH");
    const AddressBlock block = addressBlock(address);
    CHECK(block.shortened);
    CHECK(block.lines == QStringList{QStringLiteral("Eheleute"), QStringLiteral("Jana Müller"),
                                     QStringLiteral("c/o Heim Sonnenschein"), QStringLiteral("Ahornweg 3"),
                                     QStringLiteral("45127 ESSEN"), QStringLiteral("SCHWEIZ")});
}

TEST_CASE("An address is complete when a letter would arrive")
{
    CHECK(inland().isComplete());
    PostalAddress address = inland();
    SECTION("nobody named")
    {
        address.names = {QStringLiteral("  ")};
    }
    SECTION("no street")
    {
        address.street.clear();
    }
    SECTION("no city")
    {
        address.city = QStringLiteral(" ");
    }
    SECTION("postal code of four digits inland")
    {
        address.postalCode = QStringLiteral("4512");
    }
    SECTION("letters in the postal code")
    {
        address.postalCode = QStringLiteral("4512O");
    }
    CHECK_FALSE(address.isComplete());
}

TEST_CASE("Abroad, postal codes have any form")
{
    PostalAddress address = inland();
    address.country = QStringLiteral("GB");
    address.postalCode = QStringLiteral("SW1A 1AA");
    CHECK(address.isComplete());
    address.postalCode.clear();
    CHECK(address.isComplete());
}

TEST_CASE("Countries are known by plate and ISO codes. Others stay as they are, in capitals")
{
    CHECK(isInland(u""));
    CHECK(isInland(u" de "));
    CHECK(countryLine(u"D").isEmpty());
    CHECK(countryLine(u"F") == QStringLiteral("FRANKREICH"));
    CHECK(countryLine(u"fra") == QStringLiteral("FRANKREICH"));
    CHECK(countryLine(u"Narnia") == QStringLiteral("NARNIA"));
}
