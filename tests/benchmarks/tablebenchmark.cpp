// The table of units with 50,000 rows in memory: a keystroke until it is painted, rows that come, sorting, chips,
// groups, selection, export. What a user feels is the longest time for which the window does not answer: that is what
// the limits are about. Work on other threads may take longer. What the mirror takes to give the rows is in
// deskbenchmark.

#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxwriter.h"
#include "models/tables/filterproxy.h"
#include "tests/benchmarks/benchmarktable.h"
#include "tests/support/office.h"
#include "views/datatable.h"
#include "views/unitlisting.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace hauspost;

namespace {

constexpr int units = 50'000;
constexpr double longestBlock = 50;
const QDate today(2026, 11, 24);
const QString ms = QStringLiteral("ms");

std::vector<UnitFacts> bigOffice()
{
    static const QStringList names{QStringLiteral("Müller"), QStringLiteral("Schmidt"), QStringLiteral("Weber"),
                                   QStringLiteral("Günther"), QStringLiteral("Öztürk")};
    std::vector<UnitFacts> facts;
    facts.reserve(units);
    for (int number = 0; number < units; ++number) {
        constexpr int perHouse = 33;
        const auto access = static_cast<AccessStatus>(number % 5);
        const Property house =
            test::property(100'000'000 + number / perHouse, QStringLiteral("Lindenallee %1").arg(number / perHouse));
        const QString name = QStringLiteral("%1, Jana %2").arg(names[number % names.size()]).arg(number * 7919 % units);
        facts.push_back({test::occupancy(house, number % perHouse + 1, name, access), {}, {}, false, false});
    }
    return facts;
}

/// Of this process's own work: the machine may be busy with something else.
template <class Work>
double milliseconds(const Work &work)
{
    const std::clock_t start = std::clock();
    work();
    constexpr double millisecondsPerSecond = 1000;
    return static_cast<double>(std::clock() - start) * millisecondsPerSecond / CLOCKS_PER_SEC;
}

/// The window as the page of the units makes it, without the page.
class Desk
{
public:
    Desk()
    {
        m_table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_table.proxy().setCopies([this] { return copyOf(m_model); });
        m_table.resize(1280, 700);
        m_table.show();
    }

    [[nodiscard]] DataTable &table() { return m_table; }
    [[nodiscard]] const std::vector<UnitTags> &tags() const { return m_tags; }

    /// Until it is painted. What another thread brings is waited for, but not counted.
    template <class Work>
    double blocked(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        (void)m_table.grab();
        const double longest = elapsed(timer);
        while (m_table.proxy().isArranging()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return longest;
    }

    /// The longest of the pieces: until it is painted, and what comes from another thread afterwards.
    template <class Work>
    double blockedInAll(const Work &work)
    {
        m_longestEvent = 0;
        const double first = blocked(work);
        QElapsedTimer timer;
        timer.start();
        (void)m_table.grab();
        return std::max({first, m_longestEvent, elapsed(timer)});
    }

    double takeRows(std::vector<UnitFacts> facts, BenchmarkTable &result, const QString &what)
    {
        UnitListing listing;
        const auto shared = std::make_shared<const std::vector<UnitFacts>>(std::move(facts));
        const double elsewhere = milliseconds([&] {
            listing = makeUnitListing({shared, {}, today, m_model.sharedRows(), m_table.proxy().arrangedColumns()});
        });
        result.add(what + QStringLiteral(", on another thread"), elsewhere, -1, ms);
        const UnitTable::Rows before = m_model.sharedRows(); // which the page lets go of on another thread
        return blockedInAll([&] {
            m_tags = std::move(listing.tags);
            m_table.proxy().changeSource(std::move(listing.index),
                                         [&] { m_model.replaceRows(std::move(listing.rows), listing.changes); });
        });
    }

    /// The 99th percentile over searches that are typed and taken back letter by letter.
    double keystroke()
    {
        std::vector<double> times;
        for (int round = 0; round < 5; ++round) {
            for (const QString &search : {QStringLiteral("muller"), QStringLiteral("schmidt 12"), QStringLiteral("weg"),
                                          QStringLiteral("lindenallee 7")}) {
                for (qsizetype length = 0; length <= search.size(); ++length) {
                    times.push_back(blocked([&] { m_table.proxy().setFilter(search.left(length)); }));
                }
            }
        }
        m_table.proxy().setFilter({});
        std::sort(times.begin(), times.end());
        return times[times.size() * 99 / 100];
    }

    void notice(double event) { m_longestEvent = std::max(m_longestEvent, event); }

private:
    static double elapsed(const QElapsedTimer &timer)
    {
        constexpr double nanosecondsPerMillisecond = 1e6;
        return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
    }

    UnitTable m_model;
    DataTable m_table{m_model, {{110, 125, 75, 100, 165, 0, 0, 220}, 0}, nullptr, {}};
    std::vector<UnitTags> m_tags;
    double m_longestEvent = 0;
};

/// Measures what each event takes.
class Application final : public QApplication
{
public:
    using QApplication::QApplication;
    void setDesk(Desk *desk) { m_desk = desk; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        if (m_desk && thread() == QThread::currentThread()) {
            constexpr double nanosecondsPerMillisecond = 1e6;
            m_desk->notice(static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond);
        }
        return result;
    }

private:
    Desk *m_desk = nullptr;
};

void arrange(Desk &desk, BenchmarkTable &result)
{
    DataTable &table = desk.table();
    const auto add = [&](const QString &what, const auto &work) {
        result.add(what, desk.blockedInAll(work), longestBlock, ms);
    };
    const int name = static_cast<int>(UnitColumn::Name);
    add(QStringLiteral("first sorting by name"), [&] { table.proxy().sort(name); });
    add(QStringLiteral("sorting by two columns"), [&] {
        table.proxy().setSorting(
            {{static_cast<int>(UnitColumn::Access), Qt::AscendingOrder}, {name, Qt::DescendingOrder}});
    });
    UnitFilter filter;
    filter.set(UnitChip::of(WorkList::WithoutAccess), true);
    add(QStringLiteral("a chip"), [&] {
        table.proxy().setPredicate([&](int row) { return filter.lets(desk.tags()[static_cast<size_t>(row)]); });
    });
    add(QStringLiteral("grouping by property"), [&] { table.setGrouping(static_cast<int>(UnitColumn::Property)); });
    add(QStringLiteral("closing a group"), [&] { table.proxy().toggleGroup(table.proxy().index(0, 0)); });
    table.setGrouping(-1);
    table.proxy().setPredicate({});
    add(QStringLiteral("selecting all"), [&] { table.selectAll(); });
    add(QStringLiteral("the selected rows"), [&] { (void)table.selectedSourceRows(); });
    add(QStringLiteral("turning the order of all that are selected"),
        [&] { table.proxy().sort(name, Qt::DescendingOrder); });
    table.clearSelection();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Application application(argc, argv);
    Desk desk;
    application.setDesk(&desk);
    std::printf("A table of %d units in memory: for how long the window does not answer.\n\n"
                "| step | measured | limit |\n|---|---|---|\n",
                units);
    BenchmarkTable result;
    std::vector<UnitFacts> facts = bigOffice();
    BenchmarkTable ignored; // fonts and icons are made with the first rows that are painted
    (void)desk.takeRows({facts.begin(), facts.begin() + 100}, ignored, {});
    const double shown = desk.takeRows(facts, result, QStringLiteral("all units"));
    result.add(QStringLiteral("all units come"), shown, longestBlock, ms);
    result.add(QStringLiteral("keystroke until painted, 99th percentile"), desk.keystroke(), longestBlock, ms);
    arrange(desk, result);
    for (size_t unit = 0; unit < facts.size(); unit += facts.size() / 8) {
        facts[unit].occupancy.resident.edit().access = AccessStatus::Confirmed;
    }
    const double synced = desk.takeRows(facts, result, QStringLiteral("a synchronisation with few changes"));
    result.add(QStringLiteral("a synchronisation with few changes"), synced, longestBlock, ms);
    facts.erase(facts.begin());
    const double fewer = desk.takeRows(facts, result, QStringLiteral("one unit less"));
    result.add(QStringLiteral("one unit less"), fewer, longestBlock, ms);

    const QTemporaryDir dir;
    NoProgress progress;
    std::function<TableData()> read;
    result.add(QStringLiteral("the start of an export"), desk.blocked([&] { read = desk.table().tableReader(); }),
               longestBlock, ms);
    TableData data;
    result.add(QStringLiteral("reading the table for it, on another thread"), milliseconds([&] { data = read(); }),
               1000, ms);
    result.add(QStringLiteral("CSV"),
               milliseconds([&] { (void)writeCsv(data, dir.filePath(QStringLiteral("a.csv")), progress); }), 5000, ms);
    result.add(QStringLiteral("XLSX"),
               milliseconds([&] { (void)writeXlsx(data, dir.filePath(QStringLiteral("a.xlsx")), progress); }), 10000,
               ms);
    return result.print() ? 0 : 1;
}
