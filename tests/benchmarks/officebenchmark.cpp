// The figures of the README: an office (properties, units: two arguments) from its DTM file to letters and a clerk's
// day in the window, with the real programs of this build, one after the other on loopback. Prints a Markdown table;
// exit code 1 where a limit is missed. The limits of the import are those of 10,000 units; those of
// synchronising are R7 of the reliability bar, up to 50,000 units.

#include "models/base/errortext.h"
#include "models/sync/syncrun.h"
#include "tests/benchmarks/benchmarktable.h"
#include "tests/support/officegenerator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace hauspost;

namespace {

QString program(const char *name)
{
    return QStringLiteral(HAUSPOST_BINARY_DIR "/bin/") + QLatin1String(name);
}

QByteArray run(const char *name, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(name), arguments, QIODevice::ReadOnly);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed\n", name);
        std::exit(2);
    }
    return process.readAllStandardOutput();
}

double seconds(const char *name, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    (void)run(name, arguments);
    constexpr double millisecondsPerSecond = 1000;
    return static_cast<double>(timer.elapsed()) / millisecondsPerSecond;
}

QString startPortal(QProcess &portal, const QString &data)
{
    portal.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    portal.start(program("hauspost-portal"), {QStringLiteral("serve"), QStringLiteral("--data"), data,
                                              QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    while (!portal.canReadLine() && portal.waitForReadyRead(30'000)) {
    }
    return QString::fromUtf8(portal.readLine()).trimmed().section(u' ', -1);
}

/// Returns the token, which is also in the file then.
QByteArray makeToken(const QString &data, const QString &file)
{
    const QByteArray token = run("hauspost-portal", {QStringLiteral("desk-token"), QStringLiteral("add"),
                                                     QStringLiteral("bench"), QStringLiteral("--data"), data});
    QFile out(file);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(token);
    }
    return token.trimmed();
}

template <class T>
T orExit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(errorText(result.error())));
        std::exit(2);
    }
    return std::move(*result);
}

QStringList someKeys(const QStringList &desk)
{
    const QJsonArray residents =
        QJsonDocument::fromJson(
            run("hauspost-ctl", desk + QStringList{QStringLiteral("residents"), QStringLiteral("--json")}))
            .array();
    QStringList keys;
    constexpr qsizetype wanted = 10;
    for (qsizetype i = 0; i < residents.size() && keys.size() < wanted; ++i) {
        if (const QString key = residents[i].toObject()[QStringLiteral("key")].toString(); !key.isEmpty()) {
            keys += key;
        }
    }
    return keys;
}

/// Milliseconds of a sync in a running desk after an import that changed ten residents, from the request to the
/// committed rows; the best of three, because this computer does other things, too.
double delta(const QString &data, const QString &dtm, const DeskPaths &paths, const PortalConnection &connection,
             const QStringList &keys)
{
    const SystemClock clock;
    const auto sync = orExit(SyncRun::open(paths, connection, clock, {}));
    NoProgress progress;
    (void)orExit(sync->run(progress)); // connected, as a desk that runs since the morning
    const QTemporaryDir dir;
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QByteArray list = "Nutzer-Ordnungsbegriff;E-Mail\r\n";
        for (const QString &key : keys) {
            list += key.toUtf8() + ";r" + key.toUtf8().toHex() + "." + QByteArray::number(round) + "@example.org\r\n";
        }
        const QString contacts = dir.filePath(QStringLiteral("contacts.csv"));
        QFile file(contacts);
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size()) {
            std::exit(2);
        }
        file.close();
        (void)run("hauspost-portal",
                  {QStringLiteral("import"), dtm, QStringLiteral("--uvi-required"), QStringLiteral("all"),
                   QStringLiteral("--contacts"), contacts, QStringLiteral("--data"), data});
        QElapsedTimer timer;
        timer.start();
        const SyncOutcome outcome = orExit(sync->run(progress));
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (outcome.rows != keys.size()) {
            std::fprintf(stderr, "not the changed rows: %lld\n", static_cast<long long>(outcome.rows));
            std::exit(2);
        }
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList size = QCoreApplication::arguments().mid(1);
    if (size.size() != 2) {
        std::fputs("usage: hauspost-bench-office PROPERTIES UNITS\n", stderr);
        return 2;
    }
    const double share = std::max(1.0, size[1].toDouble() / 10'000); // more rows may take longer
    const QTemporaryDir dir;
    const QString dtm = dir.filePath(QStringLiteral("DTM305_20260101T080000.DAT"));
    const QString data = dir.filePath(QStringLiteral("portal"));
    const QString deskFolder = dir.filePath(QStringLiteral("desk"));
    (void)run("hauspost-make-office", {QStringLiteral("--properties"), size[0], QStringLiteral("--units"), size[1],
                                       QStringLiteral("--out"), dtm});
    (void)run("hauspost-portal", {QStringLiteral("init"), QStringLiteral("--data"), data, QStringLiteral("--office"),
                                  QStringLiteral(HAUSPOST_SOURCE_DIR "/resources/sample/office.json")});
    constexpr double bytesPerMebibyte = 1024 * 1024;
    std::printf("\nA DTM file of %.0f MiB: %s properties, %s units.\n\n| step | measured | limit |\n|---|---|---|\n",
                static_cast<double>(QFileInfo(dtm).size()) / bytesPerMebibyte, qPrintable(size[0]),
                qPrintable(size[1]));

    BenchmarkTable table;
    const QStringList import{QStringLiteral("import"), dtm, QStringLiteral("--uvi-required"), QStringLiteral("all"),
                             QStringLiteral("--data"), data};
    table.add(QStringLiteral("import into the portal"), seconds("hauspost-portal", import), 5 * share,
              QStringLiteral("s"));
    table.add(QStringLiteral("the same file again (nothing new)"), seconds("hauspost-portal", import), 5 * share,
              QStringLiteral("s"));

    QProcess portal;
    const QString url = startPortal(portal, data);
    const QString tokenFile = dir.filePath(QStringLiteral("token"));
    const QByteArray token = makeToken(data, tokenFile);
    const QStringList desk{QStringLiteral("--data-dir"),   deskFolder, QStringLiteral("--portal"), url,
                           QStringLiteral("--token-file"), tokenFile};
    const auto ctl = [&desk](const QStringList &arguments) { return seconds("hauspost-ctl", desk + arguments); };
    table.add(QStringLiteral("first sync of a desk"), ctl({QStringLiteral("sync")}), 6, QStringLiteral("s"));
    table.add(QStringLiteral("sync with nothing new, program start and check of the database included"),
              ctl({QStringLiteral("sync")}), 0.5, QStringLiteral("s"));
    table.add(QStringLiteral("sync with 10 changed rows in a running desk"),
              delta(data, dtm, DeskPaths(deskFolder), {.portal = QUrl(url), .token = token}, someKeys(desk)), 100,
              QStringLiteral("ms"));
    table.add(QStringLiteral("1000 letters into one PDF, preflight included"),
              ctl({QStringLiteral("letters"), QStringLiteral("--all"), QStringLiteral("--limit"),
                   QStringLiteral("1000"), QStringLiteral("--out"), dir.filePath(QStringLiteral("letters.pdf"))}),
              -1, QStringLiteral("s"));
    portal.terminate();
    portal.waitForFinished();
    bool within = table.print();

    const QString deskBenchmark = program("hauspost-bench-desk");
    if (QFileInfo::exists(deskBenchmark)) {
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedChannels);
        window.start(deskBenchmark, desk);
        window.waitForFinished(-1);
        within = within && window.exitStatus() == QProcess::NormalExit && window.exitCode() == 0;
    }
    return within ? 0 : 1;
}
