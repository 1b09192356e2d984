#include "models/storage/residentnotes.h"
#include "tests/support/outboxdesk.h"

using namespace hauspost;

namespace {

const ResidentId jana(QStringLiteral("r1"));

} // namespace

TEST_CASE("A note and a preference come back, and an empty one leaves nothing behind")
{
    test::OutboxDesk desk;
    ResidentNotes notes(desk.desk.database(), desk.clock);
    CHECK(notes.of(jana) == ResidentNote());
    const auto preference = GENERATE(ContactPreference::None, ContactPreference::Email, ContactPreference::Letter,
                                     ContactPreference::Paper);
    const ResidentNote note{QStringLiteral("Rings twice.\nÄltere Dame"), preference};
    REQUIRE(isOk(notes.save(jana, note)));
    CHECK(notes.of(jana) == note);
    CHECK(notes.of(ResidentId(QStringLiteral("r2"))) == ResidentNote());
    REQUIRE(isOk(notes.save(jana, {QStringLiteral("shorter"), preference})));
    CHECK(notes.of(jana)->text == u"shorter");
    REQUIRE(isOk(notes.save(jana, {})));
    auto rows = desk.desk.database().prepare(QStringLiteral("SELECT count(*) FROM resident_note"));
    REQUIRE(rows->next().value());
    CHECK(rows->integer(0) == 0);
}

TEST_CASE("The wishes of all residents are read at once and those without one are not among them")
{
    test::OutboxDesk desk;
    ResidentNotes notes(desk.desk.database(), desk.clock);
    CHECK(notes.preferences().value().isEmpty());
    REQUIRE(isOk(notes.save(jana, {QStringLiteral("Rings twice."), ContactPreference::None})));
    REQUIRE(isOk(notes.save(ResidentId(QStringLiteral("r2")), {{}, ContactPreference::Paper})));
    REQUIRE(isOk(notes.save(ResidentId(QStringLiteral("r3")), {QStringLiteral("x"), ContactPreference::Email})));
    const QHash<ResidentId, ContactPreference> expected{{ResidentId(QStringLiteral("r2")), ContactPreference::Paper},
                                                        {ResidentId(QStringLiteral("r3")), ContactPreference::Email}};
    CHECK(notes.preferences().value() == expected);
    desk.crashAt(1);
    CHECK_FALSE(notes.preferences().has_value());
    desk.crashAt(0);
}

TEST_CASE("A note that cannot be written leaves the old one, whichever access fails")
{
    test::OutboxDesk desk;
    ResidentNotes notes(desk.desk.database(), desk.clock);
    REQUIRE(isOk(notes.save(jana, {QStringLiteral("old"), ContactPreference::None})));
    for (int n = 1;; ++n) {
        desk.crashAt(n);
        const auto saved = notes.save(jana, {QStringLiteral("new"), ContactPreference::None});
        desk.crashAt(0);
        if (saved) {
            CHECK(n > 2);
            break;
        }
        CHECK(notes.of(jana)->text == u"old");
    }
}
