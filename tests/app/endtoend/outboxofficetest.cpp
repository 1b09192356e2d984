// Whose action goes where, with real desks and real portals.

#include "tests/support/catch.h"
#include "tests/support/testportal.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <cstdio>
#include <map>

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

QByteArray mailList(const TestPortal &portal)
{
    const ProcessOutcome outcome = portal.run({QStringLiteral("mail"), QStringLiteral("list")});
    REQUIRE(outcome.exitCode == 0);
    return outcome.output;
}

qsizetype mails(const TestPortal &portal)
{
    return mailList(portal).count("werner@example.org");
}

/// The fields of the newest mail to this address: id, state, …; none: nothing was ever asked for.
QList<QByteArray> mailTo(const TestPortal &portal, const QByteArray &address)
{
    QList<QByteArray> fields;
    for (const QByteArray &line : mailList(portal).split('\n')) {
        fields = line.contains('\t' + address + '\t') ? line.split('\t') : fields;
    }
    return fields;
}

void waitUntilSent(const TestPortal &portal, const QByteArray &address)
{
    QElapsedTimer time;
    time.start();
    while (mailTo(portal, address).value(1) != "sent") {
        REQUIRE(time.elapsed() < 20'000);
    }
}

/// Mails that left: how many files there are for each address; they are taken away.
std::map<QByteArray, int> collectMails(const TestPortal &portal, const QList<QByteArray> &addresses)
{
    std::map<QByteArray, int> found;
    QDir folder(portal.folder() + QStringLiteral("/mail"));
    for (const QString &name : folder.entryList({QStringLiteral("*.eml")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray mail = file.readAll();
        for (const QByteArray &address : addresses) {
            found[address] += mail.contains(address) ? 1 : 0;
        }
        REQUIRE(file.remove());
    }
    return found;
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
    std::printf("R10: desk.db copied to a second computer: 1 action sent by 2 desks, 0 mails before, %d after\n",
                static_cast<int>(mails(portal)));
    for (const CtlDesk &desk : {first, second}) {
        CHECK(desk(QStringLiteral("--json outbox")).simplified() == "[ ]");
    }
}

TEST_CASE(
    "A portal that is put back to a backup sends nothing again that had left after it - and what waited goes once",
    "[embedded]")
{
    const QByteArray inBackup("in-backup@example.org"); // asked for before the backup, sent after it
    const QByteArray lost("lost@example.org");          // asked for and sent after the backup
    const QByteArray waiting("waiting@example.org");    // asked for at the desk, the portal has not heard of it
    const QList<QByteArray> all{inBackup, lost, waiting};
    const QTemporaryDir dir;
    TestPortal portal(dir.filePath(QStringLiteral("portal")));
    portal.importSample();
    const CtlDesk desk{dir.filePath(QStringLiteral("desk")), portal, portal.newTokenFile(QStringLiteral("desk"))};
    const auto invite = [&desk](const char *key, const QByteArray &address) {
        (void)desk(QStringLiteral("email --offline --resident %1 --address %2 --consent \"phone call\"")
                       .arg(QLatin1String(key), QLatin1String(address)));
    };
    // A mail server that is not there: the mail is still to be sent when the backup is taken.
    portal.start({QStringLiteral("--smtp"), QStringLiteral("smtp://127.0.0.1:9"), QStringLiteral("--from"),
                  QStringLiteral("uvi@example.org")});
    (void)desk(QStringLiteral("sync"));
    invite("101.004.01", inBackup);
    (void)desk(QStringLiteral("sync"));
    portal.stop();
    const QString backup = dir.filePath(QStringLiteral("backup.db"));
    REQUIRE(portal.run({QStringLiteral("backup"), backup}).exitCode == 0);

    portal.start();
    // Not an error where the mailer was faster.
    (void)portal.run(
        {QStringLiteral("mail"), QStringLiteral("retry"), QString::fromLatin1(mailTo(portal, inBackup).value(0))});
    waitUntilSent(portal, inBackup);
    invite("101.001.01", lost);
    (void)desk(QStringLiteral("sync"));
    waitUntilSent(portal, lost);
    portal.stop();
    const auto before = collectMails(portal, all);
    CHECK(before == std::map<QByteArray, int>{{inBackup, 1}, {lost, 1}, {waiting, 0}});
    invite("101.002.01", waiting);

    const QString database = portal.folder() + QStringLiteral("/portal.db");
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(database + QLatin1String(suffix));
    }
    REQUIRE(QFile::copy(backup, database));
    REQUIRE(portal.run({QStringLiteral("epoch"), QStringLiteral("renew")}).exitCode == 0);
    portal.start();
    (void)desk(QStringLiteral("sync"));
    waitUntilSent(portal, waiting);
    (void)desk(QStringLiteral("sync"));
    CHECK(mailTo(portal, inBackup).value(1) == "unclear"); // an administrator says what became of it
    CHECK(mailTo(portal, lost).isEmpty());
    portal.stop();
    const auto after = collectMails(portal, all);
    CHECK(after == std::map<QByteArray, int>{{inBackup, 0}, {lost, 0}, {waiting, 1}});
    CHECK(desk(QStringLiteral("--json outbox")).simplified() == "[ ]");
    const auto sum = [](const std::map<QByteArray, int> &mails) {
        int count = 0;
        for (const auto &[address, number] : mails) {
            count += number;
        }
        return count;
    };
    std::printf(
        "R10: put back to a backup and a new epoch: 3 actions, %d mails before, %d after (of the one that still "
        "waited), 0 twice\n",
        sum(before), sum(after));
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
