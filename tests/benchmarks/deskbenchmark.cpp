// The window's figures on a mirror that officebenchmark filled: start to the first painted table, opening the biggest
// property, a keystroke in the filter over all residents, memory. Takes the desk's own options (--data-dir …).

#include "app/desk/desk.h"
#include "models/base/errortext.h"
#include "models/tables/unittable.h"
#include "tests/benchmarks/benchmarktable.h"
#include "views/datatable.h"
#include "views/filterfield.h"
#include "views/unitpage.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>

using namespace hauspost;

namespace {

/// What is asked for is done when the window has painted it.
template <class Work>
double milliseconds(MainWindow &window, const Work &work)
{
    constexpr double nanosecondsPerMillisecond = 1e6;
    QElapsedTimer timer;
    timer.start();
    work();
    window.grab();
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

Property biggestProperty(OfficeData &office)
{
    const auto properties = office.properties();
    if (!properties || properties->empty()) {
        std::fputs("the mirror is empty\n", stderr);
        std::exit(2);
    }
    return std::max_element(properties->begin(), properties->end(),
                            [](const auto &a, const auto &b) { return a.units < b.units; })
        ->property;
}

/// Types a search letter by letter and takes it back; the slowest keystroke counts.
double slowestKeystroke(MainWindow &window)
{
    double slowest = 0;
    for (const QString &search : {QStringLiteral("muller"), QStringLiteral("schmidt 12"), QStringLiteral("weg")}) {
        for (qsizetype length = 0; length <= search.size(); ++length) {
            slowest = std::max(slowest,
                               milliseconds(window, [&] { window.unitPage().filter().setText(search.left(length)); }));
        }
    }
    return slowest;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer start;
    start.start();
    QApplication application(argc, argv);
    auto options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(errorText(options.error()).toUtf8().constData(), stderr);
        return 2;
    }
    options->portal.clear(); // the portal is gone: the desk starts from its mirror
    const DeskPaths paths(options->dataFolder);
    auto lock = InstanceLock::acquire(paths);
    if (!lock) {
        std::fputs(errorText(lock.error()).toUtf8().constData(), stderr);
        return 2;
    }
    Desk desk(application, *options, paths, std::move(*lock));
    MainWindow &window = desk.window();
    window.resize(1280, 800);
    desk.show();
    window.grab();

    BenchmarkTable table;
    const QString ms = QStringLiteral("ms");
    table.add(QStringLiteral("desk start to the first painted table"), static_cast<double>(start.elapsed()), 1000, ms);
    const Property biggest = biggestProperty(desk.office());
    table.add(QStringLiteral("opening the biggest property"), milliseconds(window, [&] { window.showUnits(biggest); }),
              100, ms);
    table.add(QStringLiteral("opening all 10,000 units"), milliseconds(window, [&] { window.showUnits(std::nullopt); }),
              -1, ms);
    table.add(QStringLiteral("filter over all residents, slowest keystroke"), slowestKeystroke(window), 50, ms);
    table.add(QStringLiteral("desk memory after that"), peakMemoryMebibytes(), 150, QStringLiteral("MiB"));
    return table.print() ? 0 : 1;
}
