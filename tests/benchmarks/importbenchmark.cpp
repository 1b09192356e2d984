// Lists of contact data in an office of 50,000 units: 10,000 rows from CSV, XLSX and with a tenth of them doubtful,
// from the file to the plan and from the plan to the outbox and back. On the mirror and desk.db that the desk has,
// without a window. Exit code 1 where a limit is missed.

#include "app/desk/contactwork.h"
#include "app/desk/heap.h"
#include "models/base/errortext.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxwriter.h"
#include "models/storage/codecipher.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/mirror.h"
#include "tests/benchmarks/benchmarktable.h"
#include "tests/support/smalloffice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace hauspost;

namespace {

constexpr int units = 50'000;
constexpr int perHouse = 33;
constexpr int listed = 10'000;
const QString seconds = QStringLiteral("s");

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fputs((errorText(result.error()) + u'\n').toUtf8().constData(), stderr);
        std::exit(2);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

double secondsOf(const QElapsedTimer &timer)
{
    constexpr double millisecondsPerSecond = 1000;
    return static_cast<double>(timer.elapsed()) / millisecondsPerSecond;
}

QString nameOf(int unit)
{
    static const QStringList names{QStringLiteral("Müller"), QStringLiteral("Schmidt"), QStringLiteral("Weber"),
                                   QStringLiteral("Günther"), QStringLiteral("Öztürk")};
    return QStringLiteral("%1, Jana %2").arg(names[unit % names.size()]).arg(unit);
}

QString houseOf(int unit)
{
    return QStringLiteral("%1").arg(100'000'000 + unit / perHouse);
}

void fillMirror(const DeskPaths &paths)
{
    using Row = std::variant<Office, Property, Unit, Resident, wire::Tombstone>;
    std::vector<Row> rows{smallOfficeSender()};
    for (int unit = 0; unit < units; ++unit) {
        const QString house = houseOf(unit);
        if (unit % perHouse == 0) {
            rows.emplace_back(Property{PropertyId(house),
                                       house,
                                       {},
                                       QStringLiteral("Lindenallee 1"),
                                       QStringLiteral("22765"),
                                       QStringLiteral("Hamburg"),
                                       QStringLiteral("D")});
        }
        const QString id = QString::number(unit);
        rows.emplace_back(
            Unit{UnitId(id), PropertyId(house), unit % perHouse + 1, QStringLiteral("EG"), UviRequirement::Yes});
        rows.emplace_back(makeResident(id, id, house, nameOf(unit)));
    }
    const CodeCipher cipher(testToken());
    auto mirror = orExit(Mirror::open(paths.mirrorFile(), cipher));
    orExit(mirror->apply(pageOf(std::move(rows))));
}

/// otherNames: each tenth row names somebody else.
TableData addresses(bool otherNames)
{
    TableData data;
    for (const QString &title : {QStringLiteral("Liegenschaft"), QStringLiteral("NE-Nr."),
                                 QStringLiteral("Nutzer-Name"), QStringLiteral("E-Mail-Adresse")}) {
        data.columns.push_back({title});
    }
    for (int row = 0; row < listed; ++row) {
        const int unit = row * (units / listed);
        constexpr int doubtful = 10;
        const QString name = otherNames && row % doubtful == 0 ? QStringLiteral("Schmitt, Hans") : nameOf(unit);
        data.rows.push_back({houseOf(unit), static_cast<double>(unit % perHouse + 1), name,
                             QStringLiteral("resident%1@example.org").arg(row)});
    }
    return data;
}

void check(bool isRight, const char *what)
{
    if (!isRight) {
        std::fprintf(stderr, "wrong: %s\n", what);
        std::exit(2);
    }
}

ContactsPlanned planned(ContactWork &work, const QString &file)
{
    const SheetPreview preview = orExit(work.preview({file, {}, {}}).future.result());
    return orExit(work.plan({file, {}, {}}, {preview.mapping, preview.hasHeader, preview.header, {}}).future.result());
}

void takeOver(ContactWork &work, const QString &file, const QString &what, BenchmarkTable &table)
{
    constexpr double planLimit = 2;
    constexpr double queueLimit = 5;
    QElapsedTimer timer;
    timer.start();
    const ContactsPlanned plan = planned(work, file);
    table.add(QStringLiteral("%1, planned").arg(what), secondsOf(timer), planLimit, seconds);
    timer.restart();
    const ContactsApplied applied = orExit(work.apply(std::make_shared<const ContactPlan>(plan.plan)).future.result());
    table.add(QStringLiteral("%1, queued").arg(what), secondsOf(timer), queueLimit, seconds);
    check(applied.residents == listed, "number of residents");
    timer.restart();
    check(orExit(work.undo(applied).future.result()), "taking back");
    table.add(QStringLiteral("%1, taken back").arg(what), secondsOf(timer), queueLimit, seconds);
}

/// Each doubtful row by itself, then all at once after going back a step.
void decide(ContactWork &work, const QString &file, BenchmarkTable &table)
{
    ContactsPlanned plan = planned(work, file);
    QElapsedTimer timer;
    timer.start();
    int decided = 0;
    for (size_t row = 0; row < plan.plan.rows.size(); ++row) {
        if (plan.plan.rows[row].needsDecision()) {
            plan.planner->decide(plan.plan, row, 0);
            ++decided;
        }
    }
    constexpr double millisecondsPerSecond = 1000;
    table.add(QStringLiteral("one decision about a doubtful row"),
              secondsOf(timer) * millisecondsPerSecond / std::max(decided, 1), 50, QStringLiteral("ms"));
    check(plan.plan.countOn() == listed, "decided rows");
    const ContactDecisions decisions = ContactPlanner::decisionsOf(plan.plan);
    ContactsPlanned again = planned(work, file);
    timer.restart();
    again.planner->redecide(again.plan, decisions);
    table.add(QStringLiteral("%L1 decisions after going back a step").arg(decided), secondsOf(timer), 1, seconds);
    check(again.plan == plan.plan, "decisions after going back");
}

} // namespace

int main(int argc, char *argv[])
{
    shareOneHeap();
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    const SystemClock clock;
    (void)orExit(DeskDatabase::open(paths, clock));
    fillMirror(paths);
    NoProgress progress;
    const QString csv = dir.filePath(QStringLiteral("addresses.csv"));
    const QString xlsx = dir.filePath(QStringLiteral("addresses.xlsx"));
    const QString doubtful = dir.filePath(QStringLiteral("doubtful.csv"));
    orExit(writeCsv(addresses(false), csv, progress));
    orExit(writeXlsx(addresses(false), xlsx, progress));
    orExit(writeCsv(addresses(true), doubtful, progress));

    BenchmarkTable table;
    ContactWork work(paths, clock);
    takeOver(work, csv, QStringLiteral("%L1 rows of CSV in %L2 units").arg(listed).arg(units), table);
    takeOver(work, xlsx, QStringLiteral("%L1 rows of XLSX in %L2 units").arg(listed).arg(units), table);
    decide(work, doubtful, table);
    constexpr double memoryLimit = 250;
    table.add(QStringLiteral("largest memory"), peakMemoryMebibytes(), memoryLimit, QStringLiteral("MiB"));
    return table.print() ? 0 : 1;
}
