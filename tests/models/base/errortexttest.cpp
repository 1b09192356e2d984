#include "tests/support/catch.h"

using namespace hauspost;

TEST_CASE("An error's arguments stand in its sentence, and a percent sign inside one stays what it is")
{
    const QString text =
        errorText({ErrorCode::FileNotReadable, {QStringLiteral("100%2.DAT"), QStringLiteral("access denied")}});
    CHECK(text.contains(QStringLiteral("“100%2.DAT”")));
    CHECK(text.contains(QStringLiteral("access denied")));
}

TEST_CASE("A reason that is a sentence does not end in two full stops")
{
    CHECK(errorText({ErrorCode::UsageError, {QStringLiteral("Unknown option 'x'.")}}) ==
          QStringLiteral("Unknown option 'x'. See --help."));
}

TEST_CASE("Every error code has a name and a sentence")
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::ActionRefused); ++code) {
        const Error error{static_cast<ErrorCode>(code),
                          {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
        INFO(code);
        CHECK_FALSE(errorName(error.code).isEmpty());
        CHECK_FALSE(errorText(error).isEmpty());
    }
}
