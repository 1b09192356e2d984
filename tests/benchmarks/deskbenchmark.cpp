// A clerk's day on a mirror that officebenchmark filled: from the start to the first table, opening properties, typing
// in the filter and in the search, scrolling, going down the rows with the details beside them, a list of 10,000
// addresses, memory. Takes the desk's own options (--data-dir …). What is asked for is done when the window has painted
// it.

#include "app/desk/contactwork.h"
#include "app/desk/desk.h"
#include "app/desk/heap.h"
#include "models/base/errortext.h"
#include "models/exchange/csvwriter.h"
#include "models/storage/mirrorreader.h"
#include "models/tables/filterproxy.h"
#include "models/tables/unittable.h"
#include "tests/benchmarks/benchmarktable.h"
#include "views/commandpalette.h"
#include "views/datatable.h"
#include "views/filterfield.h"
#include "views/propertypage.h"
#include "views/unitpage.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace hauspost;

namespace {

const QString ms = QStringLiteral("ms");
const QString seconds = QStringLiteral("s");
constexpr size_t bigOffice = 30'000; ///< rows from which the limits of the biggest offices count

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fputs((errorText(result.error()) + u'\n').toUtf8().constData(), stderr);
        std::exit(2);
    }
    return std::move(*result);
}

double percentile99(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[(times.size() - 1) * 99 / 100];
}

/// Whether anything was painted since it was last asked.
class PaintWatch final : public QObject
{
public:
    PaintWatch() { QCoreApplication::instance()->installEventFilter(this); }

    [[nodiscard]] bool painted() { return std::exchange(m_painted, false); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

/// The clerk at the window.
class Day
{
public:
    Day(Desk &desk, const DeskPaths &paths) : m_desk(desk), m_window(desk.window()), m_paths(paths) {}

    template <class Work>
    double painted(const Work &work)
    {
        QElapsedTimer timer;
        (void)m_paint.painted();
        timer.start();
        work();
        QCoreApplication::sendPostedEvents(); // with them the paint events of what changed
        if (!m_paint.painted()) {
            m_window.repaint();
        }
        return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
    }

    void openProperties(BenchmarkTable &table)
    {
        auto properties = orExit(m_desk.office().properties().result());
        std::sort(properties.begin(), properties.end(), [](const auto &a, const auto &b) { return a.units > b.units; });
        double slowest = 0;
        constexpr size_t opened = 20; // the biggest
        for (size_t i = 0; i < std::min(opened, properties.size()); ++i) {
            slowest = std::max(slowest, painted([&] { m_window.showUnits(properties[i].property); }));
        }
        table.add(QStringLiteral("opening a property, slowest of the 20 biggest"), slowest, 100, ms);
    }

    void openAllUnits(BenchmarkTable &table)
    {
        QElapsedTimer timer;
        timer.start();
        table.add(QStringLiteral("opening all units, until the window is there"),
                  painted([&] { m_window.showUnits(std::nullopt); }), 50, ms);
        while (units().proxy().rowCount() == 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        (void)m_window.grab();
        m_rows = units().proxy().rowCount();
        table.add(QStringLiteral("until all %L1 units are painted").arg(m_rows), secondsOf(timer), 2, seconds);
        table.add(QStringLiteral("largest memory until then"), peakMemoryMebibytes(), -1, QStringLiteral("MiB"));
    }

    void filter(BenchmarkTable &table)
    {
        table.add(QStringLiteral("filter over all units, keystroke until painted, 99th percentile"),
                  typed([&](const QString &text) { m_window.unitPage().filter().setText(text); }), 50, ms);
        m_window.unitPage().filter().setText({});
    }

    void search(BenchmarkTable &table)
    {
        m_window.showPalette();
        CommandPalette &palette = m_window.commandPalette();
        while (palette.list().count() == 0) { // the search reads the office on a thread of its own first
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        table.add(QStringLiteral("search in everything, keystroke until painted, 99th percentile"),
                  typed([&](const QString &text) { palette.field().setText(text); }), 50, ms);
        palette.hide();
    }

    /// Sixty rows a frame through all of them; in each frame every row has its text.
    void scroll(BenchmarkTable &table)
    {
        constexpr int rowsPerFrame = 60;
        std::vector<double> times;
        QScrollBar *bar = units().verticalScrollBar();
        int holes = 0;
        for (int row = 0; row < m_rows; row += rowsPerFrame) {
            const int value = bar->maximum() * row / m_rows;
            times.push_back(painted([&] { bar->setValue(value); }));
            if (row / rowsPerFrame % 50 == 0) {
                holes += emptyRows();
            }
        }
        table.add(QStringLiteral("scrolling sixty rows a frame, 99th percentile"), percentile99(times), 50, ms);
        table.add(QStringLiteral("rows without text while scrolling"), holes, 0, QString());
        bar->setValue(0);
    }

    void goDownTheRows(BenchmarkTable &table)
    {
        m_window.actions()[MenuAction::ShowDetails].setChecked(true);
        std::vector<double> times;
        constexpr int rows = 200;
        for (int row = 0; row < rows; ++row) {
            times.push_back(painted([&] {
                units().setCurrentIndex(units().proxy().index(row * (m_rows / rows), 0));
                QCoreApplication::processEvents(); // the details are read when nothing else is to be done
            }));
        }
        table.add(QStringLiteral("next row with its details, 99th percentile"), percentile99(times), 50, ms);
        m_window.actions()[MenuAction::ShowDetails].setChecked(false);
    }

    void takeOverAddresses(BenchmarkTable &table)
    {
        const QTemporaryDir dir;
        const SheetInput input{writeAddresses(dir.filePath(QStringLiteral("addresses.csv"))), {}, {}};
        const SystemClock clock;
        ContactWork contacts(m_paths, clock);
        QElapsedTimer timer;
        timer.start();
        const SheetPreview preview = orExit(finished(contacts.preview(input)));
        const ContactsPlanned planned =
            orExit(finished(contacts.plan(input, {preview.mapping, true, preview.header, {}})));
        table.add(QStringLiteral("list of %L1 addresses, planned").arg(m_addresses), secondsOf(timer), 2, seconds);
        timer.restart();
        const ContactsApplied applied =
            orExit(finished(contacts.apply(std::make_shared<const ContactPlan>(planned.plan))));
        (void)painted([&] { m_window.reloadOutbox(); });
        table.add(QStringLiteral("the list taken over and shown"), secondsOf(timer), 5, seconds);
        if (applied.residents != m_addresses) {
            std::fprintf(stderr, "taken over: %d of %d\n", applied.residents, m_addresses);
            std::exit(2);
        }
        timer.restart();
        (void)orExit(finished(contacts.undo(applied)));
        (void)painted([&] { m_window.reloadOutbox(); });
        table.add(QStringLiteral("the list taken back"), secondsOf(timer), 5, seconds);
    }

    [[nodiscard]] int rows() const { return m_rows; }

private:
    static constexpr double nanosecondsPerMillisecond = 1e6;

    [[nodiscard]] DataTable &units() { return m_window.unitPage().table(); }

    static double secondsOf(const QElapsedTimer &timer)
    {
        constexpr double millisecondsPerSecond = 1000;
        return static_cast<double>(timer.elapsed()) / millisecondsPerSecond;
    }

    /// The window lives on while it waits.
    template <class T>
    static Result<T> finished(const Run<T> &run)
    {
        while (!run.future.isFinished()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        return run.future.result();
    }

    /// Searches are typed letter by letter and taken back; the 99th percentile.
    template <class SetText>
    double typed(const SetText &setText)
    {
        std::vector<double> times;
        for (const QString &search : {QStringLiteral("muller"), QStringLiteral("schmidt 12"), QStringLiteral("weg"),
                                      QStringLiteral("70000"), QStringLiteral("yilmaz, jana")}) {
            for (qsizetype length = 1; length <= search.size(); ++length) {
                times.push_back(painted([&] { setText(search.left(length)); }));
            }
            for (qsizetype length = search.size(); length > 0; --length) {
                times.push_back(painted([&] { setText(search.left(length - 1)); }));
            }
        }
        return percentile99(times);
    }

    /// How many of the visible rows are painted in one colour only.
    [[nodiscard]] int emptyRows()
    {
        const QImage image = units().viewport()->grab().toImage();
        int empty = 0;
        for (int row = units().rowAt(0); row >= 0 && row < m_rows; ++row) {
            const int top = units().rowViewportPosition(row);
            const int height = units().rowHeight(row);
            if (top < 0) {
                continue; // hardly seen: its text may lie above the edge
            }
            if (top + height > image.height()) {
                break;
            }
            bool hasText = false;
            for (int y = top + 1; y < top + height - 1 && !hasText; ++y) {
                for (int x = 1; x < image.width() && !hasText; ++x) {
                    hasText = image.pixel(x, y) != image.pixel(0, y);
                }
            }
            empty += hasText ? 0 : 1;
        }
        return empty;
    }

    static bool isCurrent(const Resident &resident)
    {
        return phaseOn(resident, QDate::currentDate()) == OccupancyPhase::Current;
    }

    /// A new e-mail address for up to 10,000 residents.
    QString writeAddresses(const QString &file)
    {
        constexpr int most = 10'000;
        TableData data;
        for (const QString &title : {QStringLiteral("Liegenschaft"), QStringLiteral("NE-Nr."),
                                     QStringLiteral("Nutzer-Name"), QStringLiteral("E-Mail-Adresse")}) {
            data.columns.push_back({title});
        }
        const auto mirror = orExit(MirrorReader::open(m_paths.mirrorFile(), nullptr));
        const auto add = [&](const Occupancy &home) {
            if (home.resident && m_addresses < most && isCurrent(*home.resident)) {
                data.rows.push_back({home.property.number, static_cast<double>(home.unit.number),
                                     home.resident->names.join(u' '),
                                     QStringLiteral("resident%1@example.org").arg(++m_addresses)});
            }
        };
        (void)orExit(mirror->forEverybody(add).map([] { return true; })); // one at a time
        NoProgress progress;
        (void)writeCsv(data, file, progress);
        return file;
    }

    Desk &m_desk;
    MainWindow &m_window;
    PaintWatch m_paint;
    DeskPaths m_paths;
    int m_rows = 0;
    int m_addresses = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer start;
    start.start();
    shareOneHeap();
    QApplication application(argc, argv);
    auto options = orExit(parseOptions(QCoreApplication::arguments()));
    options.portal.clear(); // the portal is gone: the desk starts from its mirror
    const DeskPaths paths(options.dataFolder);
    Desk desk(application, options, paths, orExit(InstanceLock::acquire(paths)));
    MainWindow &window = desk.window();
    window.resize(1280, 800);
    desk.show();
    (void)window.grab();
    BenchmarkTable table;
    table.add(QStringLiteral("start until the window is painted"), static_cast<double>(start.elapsed()), 1000, ms);
    window.showProperties();
    while (window.propertyPage().table().model()->rowCount() == 0) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    (void)window.grab();
    table.add(QStringLiteral("start until the first table is painted"), static_cast<double>(start.elapsed()), 1000, ms);

    Day day(desk, paths);
    day.openProperties(table);
    day.openAllUnits(table);
    day.filter(table);
    day.search(table);
    day.scroll(table);
    day.goDownTheRows(table);
    day.takeOverAddresses(table);
    constexpr double smallLimit = 150;
    constexpr double bigLimit = 250;
    table.add(QStringLiteral("largest memory after all that"), peakMemoryMebibytes(),
              static_cast<size_t>(day.rows()) > bigOffice ? bigLimit : smallLimit, QStringLiteral("MiB"));
    return table.print() ? 0 : 1;
}
