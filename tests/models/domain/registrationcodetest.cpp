#include "tests/support/catch.h"

#include "models/domain/registrationcode.h"

using namespace hauspost;

TEST_CASE("A code is shown in three groups of four")
{
    CHECK(RegistrationCode::fromBits(0).grouped() == QStringLiteral("0000-0000-0000"));
    CHECK(RegistrationCode::fromBits(0x0FFFFFFFFFFFFFFF).toString() == QStringLiteral("ZZZZZZZZZZZZ"));
    CHECK(RegistrationCode::fromBits(1).toString() == QStringLiteral("000000000001"));
}

TEST_CASE("A code is read as people type it")
{
    const auto code = RegistrationCode::parse(u"01ab-cdef-ghjk");
    REQUIRE(code);
    CHECK(RegistrationCode::parse(u" O1AB CDEF GHJK ") == code);
    CHECK(RegistrationCode::parse(u"oLabcdefghjk") == code);
    CHECK(RegistrationCode::parse(u"0iABcdefGHJK") == code);
}

TEST_CASE("Anything else is no code")
{
    CHECK_FALSE(RegistrationCode::parse(u""));
    CHECK_FALSE(RegistrationCode::parse(u"0000-0000-000"));
    CHECK_FALSE(RegistrationCode::parse(u"0000-0000-00000"));
    CHECK_FALSE(RegistrationCode::parse(u"0000-0000-000U"));
    CHECK_FALSE(RegistrationCode::parse(u"0000-0000-000Ä"));
}
