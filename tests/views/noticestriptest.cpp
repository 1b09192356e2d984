#include "views/noticestrip.h"

#include "tests/support/catch.h"
#include "views/windowstrips.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace hauspost;
using namespace std::chrono_literals;

namespace {

/// What it says goes as soon as it may.
struct Strip
{
    QWidget window;
    NoticeStrip strip{&window};

    Strip()
    {
        window.resize(600, 200);
        strip.move(0, 100); // not where a pointer may be
        strip.setPatience(0ms);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    /// Enough turns for what goes by itself to be gone.
    void settle()
    {
        for (int turn = 0; turn < 20; ++turn) {
            QCoreApplication::processEvents();
        }
    }
    void say(Tone tone, const std::vector<NoticeStrip::Button> &buttons = {})
    {
        strip.showMessage(tone, QStringLiteral("tick"), QStringLiteral("Said."), buttons);
    }
    [[nodiscard]] bool goes()
    {
        return QTest::qWaitFor([this] { return !strip.isVisible(); });
    }
};

QPushButton &buttonOf(const NoticeStrip &strip)
{
    auto *button = strip.findChild<QPushButton *>();
    REQUIRE(button);
    return *button;
}

} // namespace

TEST_CASE("A success goes by itself and what asks for something stays")
{
    Strip f;
    SECTION("success")
    {
        f.say(Tone::Good);
        CHECK(f.strip.isVisible());
        CHECK(f.goes());
    }
    SECTION("a problem")
    {
        f.say(Tone::Problem);
        CHECK_FALSE(f.strip.isGoing());
    }
    SECTION("a warning")
    {
        f.say(Tone::Waiting);
        CHECK_FALSE(f.strip.isGoing());
    }
    SECTION("a success with something to do")
    {
        f.say(Tone::Good, {{QStringLiteral("Open"), [] {}}});
        CHECK_FALSE(f.strip.isGoing());
    }
    SECTION("what was a success and is a problem now")
    {
        f.say(Tone::Good);
        f.say(Tone::Problem);
        f.settle();
        CHECK(f.strip.isVisible());
    }
}

TEST_CASE("An offer to undo stays as long as it holds")
{
    Strip f;
    f.strip.showOffer(QStringLiteral("Queued."), {QStringLiteral("Undo"), [] {}});
    CHECK_FALSE(f.strip.isGoing());
    f.strip.endOffer();
    CHECK(f.goes());

    f.say(Tone::Problem);
    f.strip.endOffer(); // none is shown
    CHECK_FALSE(f.strip.isGoing());
}

TEST_CASE("Nothing goes while the focus is on it or while nobody can see it")
{
    Strip f;
    SECTION("focus")
    {
        f.strip.showOffer(QStringLiteral("Queued."), {QStringLiteral("Undo"), [] {}});
        buttonOf(f.strip).setFocus();
        REQUIRE(QApplication::focusWidget() == &buttonOf(f.strip));
        f.strip.endOffer();
        f.settle();
        CHECK(f.strip.isVisible());
        buttonOf(f.strip).clearFocus();
        CHECK(f.goes());
    }
    SECTION("crowded out")
    {
        f.say(Tone::Good);
        f.strip.setCrowdedOut(true);
        f.settle();
        CHECK(f.strip.isWanted());
        f.strip.setCrowdedOut(false);
        CHECK(f.strip.isVisible());
        CHECK(f.goes());
    }
}

TEST_CASE("Two strips at most are seen: the weightiest state and the newest answer")
{
    WindowStrips strips;
    strips.show();
    const auto say = [](NoticeStrip &strip, Tone tone) {
        strip.showMessage(tone, QStringLiteral("tick"), QStringLiteral("Said."), {});
    };
    say(strips.sync(), Tone::Problem);
    say(strips.decision(), Tone::Problem);
    CHECK(strips.sync().isVisible());
    CHECK(strips.decision().isVisible());
    say(strips.problem(), Tone::Problem);
    CHECK(strips.problem().isVisible());
    CHECK(strips.sync().isVisible());
    CHECK_FALSE(strips.decision().isVisible());

    say(strips.letters(), Tone::Waiting);
    say(strips.tables(), Tone::Waiting);
    CHECK(strips.problem().isVisible());
    CHECK(strips.tables().isVisible());
    CHECK_FALSE(strips.sync().isVisible());
    CHECK_FALSE(strips.letters().isVisible());

    strips.tables().dismiss();
    CHECK(strips.letters().isVisible());
    strips.letters().dismiss();
    strips.problem().dismiss();
    CHECK(strips.sync().isVisible());
    CHECK(strips.decision().isVisible());
}
