// The table of units with 50,000 rows in memory: a keystroke until it is painted, sorting, chips, groups, selection,
// export. What the mirror takes to give the rows is in deskbenchmark.

#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxwriter.h"
#include "models/tables/filterproxy.h"
#include "models/tables/unitfilter.h"
#include "models/tables/unittable.h"
#include "tests/benchmarks/benchmarktable.h"
#include "tests/support/office.h"
#include "views/datatable.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace hauspost;

namespace {

constexpr int units = 50'000;
const QDate today(2026, 11, 24);
const QString ms = QStringLiteral("ms");

std::vector<UnitRow> bigOffice()
{
    static const QStringList names{QStringLiteral("Müller"), QStringLiteral("Schmidt"), QStringLiteral("Weber"),
                                   QStringLiteral("Günther"), QStringLiteral("Öztürk")};
    std::vector<UnitRow> rows;
    rows.reserve(units);
    for (int number = 0; number < units; ++number) {
        constexpr int perHouse = 33;
        const auto access = static_cast<AccessStatus>(number % 5);
        const Property house =
            test::property(100'000'000 + number / perHouse, QStringLiteral("Lindenallee %1").arg(number / perHouse));
        const QString name = QStringLiteral("%1, Jana %2").arg(names[number % names.size()]).arg(number * 7919 % units);
        rows.push_back({{test::occupancy(house, number % perHouse + 1, name, access), {}, {}, false, false},
                        OutgoingMark::None,
                        {}});
    }
    return rows;
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

/// The 99th percentile over searches that are typed and taken back letter by letter.
double keystroke(DataTable &table)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        for (const QString &search : {QStringLiteral("muller"), QStringLiteral("schmidt 12"), QStringLiteral("weg"),
                                      QStringLiteral("lindenallee 7")}) {
            for (qsizetype length = 0; length <= search.size(); ++length) {
                times.push_back(milliseconds([&] {
                    table.proxy().setFilter(search.left(length));
                    (void)table.grab();
                }));
            }
        }
    }
    table.proxy().setFilter({});
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    UnitTable model;
    DataTable table(model, {{110, 125, 75, 100, 165, 0, 0, 220}, 0}, nullptr, {});
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.resize(1280, 700);
    table.show();
    std::printf("A table of %d units in memory.\n\n| step | measured | limit |\n|---|---|---|\n", units);
    BenchmarkTable result;
    const auto painted = [&table](const auto &work) {
        return milliseconds([&] {
            work();
            (void)table.grab();
        });
    };
    std::vector<UnitRow> rows = bigOffice();
    std::vector<UnitTags> tags;
    result.add(QStringLiteral("tags of all units"), milliseconds([&] {
                   for (const UnitRow &row : rows) {
                       tags.push_back(unitTags(row, today));
                   }
               }),
               50, ms);
    result.add(QStringLiteral("rows into the table"), painted([&] { model.replaceRows(std::move(rows)); }), 500, ms);
    result.add(QStringLiteral("keystroke until painted, 99th percentile"), keystroke(table), 50, ms);
    const int name = static_cast<int>(UnitColumn::Name);
    result.add(QStringLiteral("first sorting by name"), painted([&] { table.proxy().sort(name); }), 500, ms);
    result.add(QStringLiteral("sorting by two columns"), painted([&] {
                   table.proxy().setSorting(
                       {{static_cast<int>(UnitColumn::Access), Qt::AscendingOrder}, {name, Qt::DescendingOrder}});
               }),
               300, ms);
    UnitFilter filter;
    filter.set(UnitChip::of(WorkList::WithoutAccess), true);
    result.add(QStringLiteral("a chip"), painted([&] {
                   table.proxy().setPredicate([&](int row) { return filter.lets(tags[static_cast<size_t>(row)]); });
               }),
               50, ms);
    result.add(QStringLiteral("grouping by property"),
               painted([&] { table.setGrouping(static_cast<int>(UnitColumn::Property)); }), 300, ms);
    result.add(QStringLiteral("closing a group"),
               painted([&] { table.proxy().toggleGroup(table.proxy().index(0, 0)); }), 50, ms);
    table.setGrouping(-1);
    table.proxy().setPredicate({});
    result.add(QStringLiteral("selecting all"), painted([&] { table.selectAll(); }), 100, ms);
    result.add(QStringLiteral("the selected rows"), milliseconds([&] { (void)table.selectedSourceRows(); }), 50, ms);
    const QTemporaryDir dir;
    NoProgress progress;
    TableData data;
    result.add(QStringLiteral("reading the table for an export"), milliseconds([&] { data = table.tableData(); }), 1000,
               ms);
    result.add(QStringLiteral("CSV"),
               milliseconds([&] { (void)writeCsv(data, dir.filePath(QStringLiteral("a.csv")), progress); }), 5000, ms);
    result.add(QStringLiteral("XLSX"),
               milliseconds([&] { (void)writeXlsx(data, dir.filePath(QStringLiteral("a.xlsx")), progress); }), 10000,
               ms);
    return result.print() ? 0 : 1;
}
