#include "app/desk/options.h"

#include "tests/support/catch.h"

using namespace hauspost;

namespace {

Result<DeskOptions> parse(const QStringList &arguments)
{
    return parseOptions(QStringList{QStringLiteral("hauspost-desk")} + arguments);
}

} // namespace

TEST_CASE("The command line names folder, portal, language and appearance")
{
    const auto options = parse({QStringLiteral("--data-dir"), QStringLiteral("d"), QStringLiteral("--portal"),
                                QStringLiteral("https://p.test"), QStringLiteral("--token-file"), QStringLiteral("t"),
                                QStringLiteral("--lang=de"), QStringLiteral("--theme=dark")});
    REQUIRE(isOk(options));
    CHECK(options->dataFolder == QStringLiteral("d"));
    CHECK(options->portal == QStringLiteral("https://p.test"));
    CHECK(options->tokenFile == QStringLiteral("t"));
    CHECK(options->language == QStringLiteral("de"));
    CHECK(options->theme == QStringLiteral("dark"));
    CHECK_FALSE(options->information);
}

TEST_CASE("Unknown options and values are refused")
{
    const auto arguments = GENERATE(QStringList{QStringLiteral("--nonsense")}, QStringList{QStringLiteral("--lang=fr")},
                                    QStringList{QStringLiteral("--theme=pink")});
    const auto options = parse(arguments);
    REQUIRE_FALSE(options);
    CHECK(options.error().code == ErrorCode::UsageError);
}

TEST_CASE("--help and --version answer and end")
{
    const auto help = parse({QStringLiteral("--help")});
    REQUIRE(isOk(help));
    CHECK(help->information->contains(QStringLiteral("--token-file")));
    CHECK(parse({QStringLiteral("--version")})->information.has_value());
}
