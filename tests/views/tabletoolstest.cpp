// The tools of a table on the pages beside the units: filter, columns, views, export, print.

#include "views/tabletools.h"
#include "models/tables/filterproxy.h"
#include "models/tables/tableroles.h"
#include "tests/views/windowfixture.h"
#include "views/letterspage.h"
#include "views/outboxpage.h"
#include "views/runletters.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace hauspost;
using namespace hauspost::test;

namespace {

struct ToolsFixture : WindowFixture
{
    ToolsFixture()
    {
        REQUIRE(outgoing.recordConsent(office.occupancies[0], {test::today, QStringLiteral("phone"), {}}));
        REQUIRE(outgoing.renewCode(office.occupancies[3]));
        outgoing.addRefused(office.occupancies[1], "already-registered", QStringLiteral("kai@example.de"));
        (void)runs.log.add({{office.occupancies[0].resident->id}, {office.occupancies[3].resident->id}},
                           {LetterDestination::Printer, QStringLiteral("Etage 2")}, LetterState::Printed);
        (void)runs.log.add({{office.occupancies[1].resident->id}},
                           {LetterDestination::OneFile, QStringLiteral("a.pdf")}, LetterState::Printed);
    }

    OutboxPage &outbox()
    {
        window.showOutbox();
        return window.outboxPage();
    }

    LettersPage &letters()
    {
        window.showLetters();
        return window.lettersPage();
    }

    /// What the export of the page in sight leaves in a file.
    QByteArray exported()
    {
        static int count = 0;
        const QString name = QStringLiteral("list%1.csv").arg(++count);
        prompts.tableFile = dir.filePath(name);
        window.actions()[MenuAction::ExportTable].trigger();
        REQUIRE(QTest::qWaitFor([this, &name] { return window.tableStrip().text().contains(name); }));
        QFile table(*prompts.tableFile);
        REQUIRE(table.open(QIODevice::ReadOnly));
        return table.readAll();
    }

    static std::vector<int> all(int letters)
    {
        std::vector<int> positions;
        for (int position = 1; position <= letters; ++position) {
            positions.push_back(position);
        }
        return positions;
    }
};

} // namespace

TEST_CASE("The outbox is filtered, sorted by several columns, copied and exported like the units")
{
    ToolsFixture f;
    OutboxPage &page = f.outbox();
    REQUIRE(page.table().model()->rowCount() == 3);
    page.filter().setText(QStringLiteral("kurz"));
    CHECK(page.table().model()->rowCount() == 1);
    const QByteArray text = f.exported();
    CHECK(text.count('\n') == 2);
    CHECK(text.contains("Lena Kurz"));
    CHECK(text.contains(";1;")); // the unit is a number
    f.window.actions()[MenuAction::PrintTable].trigger();
    CHECK(f.prompts.asked.constLast() == QStringLiteral("print Outbox"));

    page.filter().setText(QStringLiteral("nobody"));
    CHECK(page.emptyState().isVisible());
    CHECK(page.emptyState().title() == QStringLiteral("No entry matches the filter"));
    QTest::keyClick(&page.filter(), Qt::Key_Escape);
    CHECK(page.table().model()->rowCount() == 3);
    page.table().selectAll();
    page.table().copySelection();
    CHECK(QGuiApplication::clipboard()->mimeData()->text().count(u'\n') == 4);
}

TEST_CASE("Ctrl+F leads to the filter of the outbox, and a kept view brings filter and columns back")
{
    ToolsFixture f;
    OutboxPage &page = f.outbox();
    REQUIRE(f.window.actions()[MenuAction::Find].isEnabled());
    f.window.actions()[MenuAction::Find].trigger();
    CHECK(page.filter().hasFocus());
    const int tries = static_cast<int>(OutboxColumn::Tries);
    page.table().setColumnWanted(tries, false);
    page.filter().setText(QStringLiteral("weber"));
    page.tableTools()->keepView(QStringLiteral("Weber"));
    page.filter().clear();
    page.table().resetLayout();
    CHECK_FALSE(page.table().isColumnHidden(tries));
    page.tableTools()->showView(QStringLiteral("Weber"));
    CHECK(page.table().isColumnHidden(tries));
    CHECK(page.filter().text() == QStringLiteral("weber"));
}

TEST_CASE("Several entries of the outbox are withdrawn as one step, those that have left stay")
{
    ToolsFixture f;
    OutboxPage &page = f.outbox();
    page.table().selectAll();
    REQUIRE(page.withdrawButton().isEnabled());
    page.withdrawButton().click();
    REQUIRE(f.outgoing.waiting.size() == 1);
    CHECK(f.outgoing.waiting.front().state == OutboxState::Attention);
    CHECK_FALSE(page.withdrawButton().isEnabled());
}

TEST_CASE("Runs and their letters have a filter and tools each. The menu works on the table in use")
{
    ToolsFixture f;
    LettersPage &page = f.letters();
    page.batchTable().setFocus();
    CHECK(f.exported().count('\n') == 3);
    page.filter().setText(QStringLiteral("etage"));
    CHECK(f.exported().count('\n') == 2);
    CHECK(page.letters().scope() == QStringLiteral("All 2 letter(s) of the run"));

    page.letters().table().setFocus();
    f.window.actions()[MenuAction::Find].trigger();
    CHECK(page.letters().filter().hasFocus());
    const QByteArray text = f.exported();
    CHECK(text.count('\n') == 3);
    CHECK(text.contains("0001-0002"));
    CHECK_FALSE(text.contains("MV-1")); // the key is a column that one chooses
    page.letters().table().setColumnWanted(static_cast<int>(DispatchColumn::Key), true);
    CHECK(f.exported().contains("MV-1"));
    f.window.actions()[MenuAction::PrintTable].trigger();
    CHECK(f.prompts.asked.constLast() == QStringLiteral("print Letters of run 0001"));
}

TEST_CASE("What the filter hides is not posted, and a selection among what is shown counts alone")
{
    ToolsFixture f;
    LettersPage &page = f.letters();
    REQUIRE(page.find(QStringLiteral("1-1")));
    RunLetters &letters = page.letters();
    letters.table().clearSelection();
    CHECK(letters.chosen() == ToolsFixture::all(2));
    letters.filter().setText(QStringLiteral("kurz"));
    CHECK(letters.scope() == QStringLiteral("1 letter(s) shown"));
    letters.button(LetterStep::Post).click();
    CHECK(f.runs.letter({1, 1})->state == LetterState::Printed);
    CHECK(f.runs.letter({1, 2})->state == LetterState::Posted);

    CHECK(page.find(QStringLiteral("1-1"))); // also where the filter hid it
    CHECK(letters.filter().text().isEmpty());
    CHECK(letters.chosen() == std::vector<int>{1});
}

TEST_CASE("Groups among the letters keep the buttons to the letters")
{
    ToolsFixture f;
    LettersPage &page = f.letters();
    REQUIRE(page.find(QStringLiteral("1-1")));
    RunLetters &letters = page.letters();
    letters.table().setGrouping(static_cast<int>(DispatchColumn::Property));
    letters.table().selectAll(); // the rows of the groups too
    CHECK(letters.chosen() == ToolsFixture::all(2));
    letters.button(LetterStep::Post).click();
    CHECK(f.runs.log.batch(1).count(LetterState::Posted) == 2);
}

TEST_CASE("The menu of a table keeps no menus of the times it was opened before")
{
    ToolsFixture f;
    TableTools &tools = *f.outbox().tableTools();
    tools.keepView(QStringLiteral("All"));
    Q_EMIT tools.menu().aboutToShow();
    const auto menus = tools.menu().findChildren<QMenu *>().size();
    REQUIRE(menus > 0);
    const auto actions = tools.menu().actions().size();
    Q_EMIT tools.menu().aboutToShow();
    CHECK(tools.menu().findChildren<QMenu *>().size() == menus);
    CHECK(tools.menu().actions().size() == actions);
}

TEST_CASE("Adjacent rows that stay selected over a step of the filter are one range")
{
    constexpr int rows = 200;
    QStandardItemModel model(rows, 1);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model.index(row, 0);
        model.setData(index, QString::number(row), Qt::DisplayRole);
        model.setData(index, row, RawSortRole);
        model.setData(index, QString::number(row), RowIdRole);
        model.setData(index, row < rows / 2 ? QStringLiteral("front") : QStringLiteral("rear"), FilterTextRole);
    }
    DataTable table(model, {{100}, 0}, nullptr, {});
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.selectAll();
    table.proxy().setFilter(QStringLiteral("front"));
    CHECK(table.selectedSourceRows().size() == rows / 2);
    CHECK(table.selectionModel()->selection().size() == 1); // select() takes the square of it
}

TEST_CASE("Grouped properties are counted without the headings of the groups")
{
    WindowFixture f;
    PropertyPage &page = f.window.propertyPage();
    page.table().setGrouping(static_cast<int>(PropertyColumn::Place));
    const auto says = [&page](const QString &text) {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text() == text; });
    };
    page.findChild<FilterField *>()->setText(QStringLiteral("lindenallee"));
    REQUIRE(page.table().proxy().matchCount() == 1);
    CHECK(says(QStringLiteral("1 of 2 properties")));
    page.table().selectAll(); // the heading too
    CHECK(page.selectedProperties().size() == 1);
}
