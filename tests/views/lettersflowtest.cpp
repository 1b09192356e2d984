#include "tests/views/windowfixture.h"

using namespace hauspost;
using namespace hauspost::test;

namespace {

void chooseLetter(WindowFixture &f, int row)
{
    DataTable &table = f.window.unitPage().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, WindowFixture::buttonCenter(table, row));
    REQUIRE(f.menu());
    WindowFixture::action(f.menu(), "letter")->trigger();
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("A single letter asks for a file whose name holds no person and then offers to open it")
{
    WindowFixture f;
    f.openFirstProperty();
    f.prompts.file = f.dir.filePath(QStringLiteral("letter.pdf"));
    chooseLetter(f, 0);

    REQUIRE(f.prompts.asked.size() == 1);
    CHECK(f.prompts.asked[0].startsWith(QStringLiteral("save ")));
    CHECK_FALSE(f.prompts.asked[0].contains(QStringLiteral("Müller")));
    REQUIRE(f.runs.made == 1);
    REQUIRE(f.runs.lastPlan.recipients.size() == 1);
    CHECK(displayName(*f.runs.lastPlan.recipients[0].resident) == QStringLiteral("Jana Müller"));
    CHECK(f.runs.lastTarget.path == *f.prompts.file);

    CHECK(f.window.letterStrip().isVisible());
    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Open"));
    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Show in folder"));
    CHECK(f.prompts.asked.contains(QStringLiteral("open ") + *f.prompts.file));
    CHECK(f.prompts.asked.contains(QStringLiteral("show ") + *f.prompts.file));
}

TEST_CASE("The folder of the last letter is suggested again")
{
    WindowFixture f;
    f.openFirstProperty();
    f.prompts.file = f.dir.filePath(QStringLiteral("letter.pdf"));
    chooseLetter(f, 0);
    chooseLetter(f, 0);
    CHECK(f.prompts.asked.constLast().startsWith(QStringLiteral("save ") + f.dir.path()));
}

TEST_CASE("Cancel in the file dialog changes nothing")
{
    WindowFixture f;
    f.openFirstProperty();
    chooseLetter(f, 0);
    CHECK(f.runs.made == 0);
    CHECK_FALSE(f.window.letterStrip().isVisible());
}

TEST_CASE("All letters of a property: first the list, then the file")
{
    WindowFixture f;
    f.openFirstProperty();

    SECTION("accepted")
    {
        f.prompts.file = f.dir.filePath(QStringLiteral("all.pdf"));
        f.window.unitPage().downloadAll();
        QCoreApplication::processEvents();
        CHECK(f.prompts.asked[0] == QStringLiteral("recipients 100000001 · Lindenallee 1"));
        CHECK(f.runs.made == 1);
        CHECK(f.runs.lastPlan.recipients.size() == 1);
    }
    SECTION("list cancelled")
    {
        f.prompts.acceptsRecipients = false;
        f.window.unitPage().downloadAll();
        CHECK(f.prompts.asked.size() == 1);
        CHECK(f.runs.made == 0);
    }
    SECTION("one file per resident asks for a folder")
    {
        f.prompts.kind = LetterTarget::Kind::FilePerResident;
        f.prompts.folder = f.dir.path();
        f.window.unitPage().downloadAll();
        QCoreApplication::processEvents();
        CHECK(f.prompts.asked.constLast() == QStringLiteral("folder"));
        CHECK(f.runs.lastTarget.kind == LetterTarget::Kind::FilePerResident);
    }
}

TEST_CASE("Letters of all properties go to everybody whom the rule names")
{
    WindowFixture f;
    f.window.showUnits({});
    f.prompts.file = f.dir.filePath(QStringLiteral("all.pdf"));
    f.window.unitPage().downloadAll();
    QCoreApplication::processEvents();
    CHECK(f.runs.lastPlan.recipients.size() == 2);
}

TEST_CASE("A run shows its progress, takes no second one beside it, and can be cancelled")
{
    WindowFixture f;
    f.openFirstProperty();
    f.prompts.file = f.dir.filePath(QStringLiteral("all.pdf"));
    f.runs.staysRunning = true;
    f.window.unitPage().downloadAll();
    CHECK(f.window.letterStrip().text() == QStringLiteral("Writing letters: 0 of 1"));
    f.window.unitPage().downloadAll();
    CHECK(f.prompts.asked.filter(QStringLiteral("recipients")).size() == 1);

    f.clickStripButton(f.window.letterStrip(), QStringLiteral("Cancel"));
    CHECK(f.runs.lastRun.isCancelled->load());
    f.runs.finish();
    QCoreApplication::processEvents();
    CHECK(f.runs.made == 0);
    CHECK(f.window.letterStrip().text() == QStringLiteral("Cancelled. No letters were made."));
}

TEST_CASE("A run that fails says so in a sentence")
{
    WindowFixture f;
    f.openFirstProperty();
    f.prompts.file = f.dir.filePath(QStringLiteral("all.pdf"));
    f.runs.makeFails = Error{ErrorCode::DiskFull, {QStringLiteral("all.pdf")}};
    f.window.unitPage().downloadAll();
    QCoreApplication::processEvents();
    CHECK(f.window.letterStrip().text() == errorText(*f.runs.makeFails));
}

TEST_CASE("A resident who got access while the menu was open gets no letter")
{
    WindowFixture f;
    f.openFirstProperty();
    f.prompts.file = f.dir.filePath(QStringLiteral("letter.pdf"));
    DataTable &table = f.window.unitPage().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, WindowFixture::buttonCenter(table, 0));
    REQUIRE(f.menu());
    f.office.occupancies[0].resident.edit().access = AccessStatus::Confirmed;
    WindowFixture::action(f.menu(), "letter")->trigger();
    CHECK(f.prompts.asked.isEmpty());
    CHECK(f.window.letterStrip().text() == QStringLiteral("No letter: has access already."));
}
