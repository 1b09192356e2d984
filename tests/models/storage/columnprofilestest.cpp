#include "models/storage/columnprofiles.h"
#include "tests/support/outboxdesk.h"

using namespace hauspost;

namespace {

QJsonObject mapping(const char *column)
{
    return {{QStringLiteral("email"), QString::fromUtf8(column)}};
}

struct ProfileDesk : test::OutboxDesk
{
    ColumnProfiles profiles{desk.database(), clock};

    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const auto saved = profiles.named();
        REQUIRE(isOk(saved));
        for (const auto &profile : *saved) {
            names << profile.name;
        }
        return names;
    }
    [[nodiscard]] ColumnProfiles::Named last()
    {
        const auto saved = profiles.named();
        REQUIRE(isOk(saved));
        return saved->back();
    }
};

const QString heading = QStringLiteral("h1");

} // namespace

TEST_CASE("What was confirmed last for a heading row comes back with its day")
{
    ProfileDesk desk;
    CHECK(desk.profiles.ofHeading(heading).value() == std::nullopt);
    REQUIRE(isOk(desk.profiles.confirm(heading, mapping("Post"))));
    desk.clock.now = desk.clock.now.addDays(3);
    REQUIRE(isOk(desk.profiles.confirm(heading, mapping("Straße"))));
    REQUIRE(isOk(desk.profiles.confirm(QStringLiteral("h2"), mapping("Mail"))));
    CHECK(desk.profiles.ofHeading(heading).value() ==
          ColumnProfiles::Confirmed{mapping("Straße"), QDate(2026, 11, 27)});
    CHECK(desk.profiles.named()->empty());
}

TEST_CASE("Of many headings the oldest are forgotten")
{
    ProfileDesk desk;
    for (int n = 0; n <= ColumnProfiles::headingsAtMost; ++n) {
        desk.clock.now = desk.clock.now.addSecs(1);
        REQUIRE(isOk(desk.profiles.confirm(QString::number(n), mapping("Post"))));
    }
    CHECK(desk.profiles.ofHeading(QStringLiteral("0")).value() == std::nullopt);
    CHECK(desk.profiles.ofHeading(QStringLiteral("1")).value());
    CHECK(desk.profiles.ofHeading(QString::number(ColumnProfiles::headingsAtMost)).value());
}

TEST_CASE("Profiles are saved, replaced, renamed and deleted by their names")
{
    ProfileDesk desk;
    REQUIRE(isOk(desk.profiles.save(QStringLiteral("Hausverwaltung"), mapping("Post"))));
    REQUIRE(isOk(desk.profiles.save(QStringLiteral("Abrechnung"), mapping("Mail"))));
    REQUIRE(isOk(desk.profiles.save(QStringLiteral("Hausverwaltung"), mapping("E-Post"))));
    CHECK(desk.names() == QStringList{QStringLiteral("Abrechnung"), QStringLiteral("Hausverwaltung")});
    CHECK(desk.last().mapping == mapping("E-Post"));

    CHECK_FALSE(desk.profiles.rename(QStringLiteral("Abrechnung"), QStringLiteral("Hausverwaltung")).value());
    CHECK_FALSE(desk.profiles.rename(QStringLiteral("none"), QStringLiteral("new")).value());
    CHECK(desk.names().size() == 2);
    CHECK(desk.profiles.rename(QStringLiteral("Abrechnung"), QStringLiteral("Zähler")).value());
    CHECK(desk.last() == ColumnProfiles::Named{QStringLiteral("Zähler"), mapping("Mail")});
    REQUIRE(isOk(desk.profiles.remove(QStringLiteral("Hausverwaltung"))));
    CHECK(desk.names() == QStringList{QStringLiteral("Zähler")});
}

TEST_CASE("A profile that cannot be written leaves the old one, whichever access fails")
{
    ProfileDesk desk;
    REQUIRE(isOk(desk.profiles.save(QStringLiteral("P"), mapping("old"))));
    for (int n = 1;; ++n) {
        desk.crashAt(n);
        const auto saved = desk.profiles.save(QStringLiteral("P"), mapping("new"));
        desk.crashAt(0);
        if (saved) {
            CHECK(n > 2);
            break;
        }
        CHECK(desk.last().mapping == mapping("old"));
    }
}
