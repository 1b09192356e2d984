// The figures of the README: an office (properties, units: two arguments) from its DTM file to letters and a clerk's
// day in the window, with the real programs of this build, one after the other on loopback. Prints a Markdown table;
// exit code 1 where a limit is missed. The limits of the import are those of 10,000 units; those of
// synchronising are R7 of the reliability bar, up to 50,000 units.

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

QString makeToken(const QString &data, const QString &file)
{
    const QByteArray token = run("hauspost-portal", {QStringLiteral("desk-token"), QStringLiteral("add"),
                                                     QStringLiteral("bench"), QStringLiteral("--data"), data});
    QFile out(file);
    if (out.open(QIODevice::WriteOnly)) {
        out.write(token);
    }
    return file;
}

/// Milliseconds of a sync after an import that changed ten residents; the best of three, because this computer does
/// other things, too.
double delta(const QString &data, const QString &dtm, const QStringList &desk, const QTemporaryDir &dir)
{
    const QJsonArray residents =
        QJsonDocument::fromJson(
            run("hauspost-ctl", desk + QStringList{QStringLiteral("residents"), QStringLiteral("--json")}))
            .array();
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QByteArray list = "Nutzer-Ordnungsbegriff;E-Mail\r\n";
        int rows = 0;
        for (qsizetype i = 0; i < residents.size() && rows < 10; ++i) {
            if (const QByteArray key = residents[i].toObject()[QStringLiteral("key")].toString().toUtf8();
                !key.isEmpty()) {
                list += key + ";r" + QByteArray::number(++rows) + "." + QByteArray::number(round) + "@example.org\r\n";
            }
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
        const QByteArray said = run("hauspost-ctl", desk + QStringList{QStringLiteral("sync")});
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!said.contains(" 10 ")) {
            std::fprintf(stderr, "not 10 rows: %s\n", said.constData());
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
    const QStringList desk{QStringLiteral("--data-dir"),   deskFolder,
                           QStringLiteral("--portal"),     url,
                           QStringLiteral("--token-file"), makeToken(data, dir.filePath(QStringLiteral("token")))};
    const auto ctl = [&desk](const QStringList &arguments) { return seconds("hauspost-ctl", desk + arguments); };
    table.add(QStringLiteral("first sync of a desk"), ctl({QStringLiteral("sync")}), 6, QStringLiteral("s"));
    table.add(QStringLiteral("sync with nothing new"), ctl({QStringLiteral("sync")}), 0.5, QStringLiteral("s"));
    table.add(QStringLiteral("sync with 10 changed rows, program start included"), delta(data, dtm, desk, dir), 100,
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
