#include "tests/app/ctl/ctldesk.h"

#include <QtCore/QDir>

using namespace hauspost;
using test::CtlDesk;

namespace {

QString into(const CtlDesk &desk, const QString &line, const QString &folder)
{
    return QStringLiteral("%1 --out-dir %2").arg(line, desk.dir.filePath(folder));
}

int lettersIn(const CtlDesk &desk, const QString &folder)
{
    return static_cast<int>(QDir(desk.dir.filePath(folder)).entryList({QStringLiteral("*.pdf")}, QDir::Files).size());
}

} // namespace

TEST_CASE("Runs are listed, posted, returned and printed again by their numbers")
{
    CtlDesk desk;
    desk.server.state.changes = test::Rows().add(test::office()).addProperty(1, 2).changes();
    (void)desk.succeed(QStringLiteral("sync"));
    (void)desk.succeed(into(desk, QStringLiteral("letters --all --order route --index"), QStringLiteral("a")));
    CHECK(lettersIn(desk, QStringLiteral("a")) == 2);
    CHECK(desk.succeed(QStringLiteral("letters list")).contains("Made as a file"));
    (void)desk.succeed(QStringLiteral("letters posted 1"));
    (void)desk.succeed(QStringLiteral("letters returned 1-2"));
    CHECK(desk.succeed(QStringLiteral("letters list")).contains("1 returned"));
    (void)desk.succeed(into(desk, QStringLiteral("letters reprint 1 2-"), QStringLiteral("b")));
    CHECK(lettersIn(desk, QStringLiteral("b")) == 1);

    CHECK(desk.ctl(QStringLiteral("letters returned 9-9")).exitCode == 7);
    CHECK(desk.ctl(QStringLiteral("letters posted 9")).exitCode == 7);
    CHECK(desk.ctl(QStringLiteral("letters posted 1 3-4")).exitCode == 2);
    CHECK(desk.ctl(QStringLiteral("letters reprint 1")).exitCode == 2);
    CHECK(desk.ctl(QStringLiteral("letters burn 1")).exitCode == 2);
}

TEST_CASE("The protocol of a run is written as PDF, workbook or CSV, by the name of the file")
{
    CtlDesk desk;
    Resident confirmed = test::resident(1, 2);
    confirmed.access = AccessStatus::Confirmed;
    desk.server.state.changes =
        test::Rows().add(test::office()).addProperty(1, 1).add(test::unit(1, 2)).add(confirmed).changes();
    (void)desk.succeed(QStringLiteral("sync"));
    (void)desk.succeed(into(desk, QStringLiteral("letters --all --order route"), QStringLiteral("a")));
    for (const char *suffix : {"pdf", "xlsx", "csv"}) {
        const QString file = desk.dir.filePath(QStringLiteral("run.%1").arg(QLatin1String(suffix)));
        CHECK(desk.succeed(QStringLiteral("letters protocol 1 --out ") + file) == file.toUtf8() + '\n');
        CHECK(QFileInfo(file).size() > 500);
    }
    QFile csv(desk.dir.filePath(QStringLiteral("run.csv")));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    CHECK(text.contains("0001-0001"));
    CHECK(text.contains("hauspost-ctl letters --all"));
    CHECK(text.contains("has access already"));
    CHECK(desk.ctl(QStringLiteral("letters protocol 9 --out ") + csv.fileName()).exitCode == 7);
    CHECK(desk.ctl(QStringLiteral("letters protocol 1")).exitCode == 2);
    CHECK(desk.ctl(QStringLiteral("letters protocol --out ") + csv.fileName()).exitCode == 2);
}

TEST_CASE("A second run into a folder says that older letters lie there, and replaces them when asked to")
{
    CtlDesk desk;
    desk.server.state.changes = test::Rows().add(test::office()).addProperty(1, 2).changes();
    (void)desk.succeed(QStringLiteral("sync"));
    const QString run = into(desk, QStringLiteral("letters --all"), QStringLiteral("a"));
    (void)desk.succeed(run);
    const ProcessOutcome second = desk.ctl(run);
    CHECK(second.exitCode == 0);
    CHECK(second.errors.contains("--replace-older"));
    CHECK(lettersIn(desk, QStringLiteral("a")) == 4);
    (void)desk.succeed(run + QStringLiteral(" --replace-older"));
    CHECK(lettersIn(desk, QStringLiteral("a")) == 2);
}
