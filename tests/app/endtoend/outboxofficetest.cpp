// Whose action goes where, with real desks and real portals.

#include "tests/support/catch.h"
#include "tests/support/testportal.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <cstdio>

using namespace hauspost;

namespace {

/// hauspost-ctl with one data folder, signed in at one portal.
struct CtlDesk
{
    QString folder;
    const TestPortal &portal;
    QString tokenFile;

    [[nodiscard]] QByteArray operator()(const QString &line) const
    {
        const QStringList common{
            QStringLiteral("--lang"),   QStringLiteral("en"), QStringLiteral("--data-dir"),   folder,
            QStringLiteral("--portal"), portal.url(),         QStringLiteral("--token-file"), tokenFile};
        const ProcessOutcome outcome =
            runProcess(ourProgram(QStringLiteral("hauspost-ctl")), common + QProcess::splitCommand(line));
        INFO(line.toStdString() << ": " << outcome.errors.toStdString());
        REQUIRE(outcome.exitCode == 0);
        return outcome.output;
    }
};

const QString invitation =
    QStringLiteral("email --offline --resident 101.004.01 --address werner@example.org --consent \"phone call\"");

qsizetype mails(const TestPortal &portal)
{
    const ProcessOutcome outcome = portal.run({QStringLiteral("mail"), QStringLiteral("list")});
    REQUIRE(outcome.exitCode == 0);
    return outcome.output.count("werner@example.org");
}

} // namespace

TEST_CASE("A desk's folder copied to a second computer: both send the same, one mail leaves")
{
    const QTemporaryDir dir;
    TestPortal portal(dir.filePath(QStringLiteral("portal")));
    portal.importSample();
    portal.start();
    const CtlDesk first{dir.filePath(QStringLiteral("first")), portal, portal.newTokenFile(QStringLiteral("first"))};
    (void)first(QStringLiteral("sync"));
    (void)first(invitation);

    const CtlDesk second{dir.filePath(QStringLiteral("second")), portal, portal.newTokenFile(QStringLiteral("second"))};
    REQUIRE(QDir().mkpath(second.folder));
    // Closed by its program, the file is all there is.
    REQUIRE(QFile::copy(first.folder + QStringLiteral("/desk.db"), second.folder + QStringLiteral("/desk.db")));

    (void)second(QStringLiteral("sync"));
    (void)first(QStringLiteral("sync"));
    CHECK(mails(portal) == 1);
    std::printf("R10: the outbox of 2 desks with the same entry, %d mail\n", static_cast<int>(mails(portal)));
    for (const CtlDesk &desk : {first, second}) {
        CHECK(desk(QStringLiteral("--json outbox")).simplified() == "[ ]");
    }
}

TEST_CASE("Signed in at another office, a desk sends nothing that was made for the first one")
{
    const QTemporaryDir dir;
    TestPortal portal(dir.filePath(QStringLiteral("portal")));
    TestPortal other(dir.filePath(QStringLiteral("other")));
    for (TestPortal *each : {&portal, &other}) {
        each->importSample();
        each->start();
    }
    const QString folder = dir.filePath(QStringLiteral("desk"));
    const CtlDesk here{folder, portal, portal.newTokenFile(QStringLiteral("desk"))};
    const CtlDesk there{folder, other, other.newTokenFile(QStringLiteral("desk"))};
    (void)here(QStringLiteral("sync"));
    (void)here(invitation);

    (void)there(QStringLiteral("sync"));
    (void)there(QStringLiteral("sync"));
    CHECK(mails(other) == 0);
    CHECK(there(QStringLiteral("outbox")).contains(portal.url().toUtf8()));

    (void)here(QStringLiteral("sync"));
    CHECK(mails(portal) == 1);
    CHECK(mails(other) == 0);
    CHECK(here(QStringLiteral("--json outbox")).simplified() == "[ ]");
}
