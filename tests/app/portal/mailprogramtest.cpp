#include "tests/app/portal/mailfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

#include <thread>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString k1 = QStringLiteral("k1");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// Where the fixture's portal is.
QStringList placeOf(const MailFixture &fixture)
{
    QStringList place{QStringLiteral("--data"), fixture.folder.path()};
    if (!fixture.server.url().isEmpty()) {
        place << QStringLiteral("--db") << fixture.server.url().toString();
    }
    return place;
}

ProcessOutcome runPortal(const MailFixture &fixture, const QStringList &arguments)
{
    return runProcess(ourProgram(QStringLiteral("hauspost-portal")), arguments + placeOf(fixture));
}

/// `serve` with these options, until killed.
struct Serving
{
    Serving(const MailFixture &fixture, const QStringList &options)
    {
        process.setStandardOutputFile(fixture.dir.filePath(QStringLiteral("serve.log")), QIODevice::Append);
        process.setStandardErrorFile(fixture.dir.filePath(QStringLiteral("serve.log")), QIODevice::Append);
        process.start(ourProgram(QStringLiteral("hauspost-portal")),
                      QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} +
                          placeOf(fixture) + options);
        REQUIRE(process.waitForStarted());
    }
    ~Serving()
    {
        process.kill(); // SIGKILL
        process.waitForFinished();
    }
    QProcess process;
};

/// Looks every few milliseconds, for at most half a minute.
template <class Condition>
bool comesTrue(const Condition &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 30'000) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

/// How often each recipient got a mail.
std::map<QString, int> deliveries(const SmtpPeer &peer)
{
    std::map<QString, int> found;
    for (const QString &name : peer.acceptedFiles()) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        (void)file.readLine();
        ++found[QString::fromLatin1(file.readLine()).section(u' ', 1).trimmed()];
    }
    return found;
}

} // namespace

TEST_CASE("Killed sixty times while it sends, the portal neither loses nor repeats a mail", "[embedded]")
{
    constexpr int mails = 250;
    constexpr int kills = 60;
    MailFixture fixture;
    fixture.clock.now = QDateTime::currentDateTimeUtc(); // the program has no other clock
    for (int i = 0; i < mails; ++i) {
        (void)fixture.enqueue(MailKind::ChangeAddress, QStringLiteral("r%1@example.org").arg(i));
    }
    SmtpPeer peer;
    peer.setMode(QStringLiteral("slow"));
    const QStringList options{QStringLiteral("--smtp"), peer.url(), QStringLiteral("--from"),
                              QStringLiteral("portal@example.com")};
    QRandomGenerator random(7);
    for (int kill = 0; kill < kills; ++kill) {
        const qsizetype before = peer.acceptedFiles().size();
        const Serving serving(fixture, options);
        REQUIRE(comesTrue([&] { return peer.acceptedFiles().size() > before; }));
        std::this_thread::sleep_for(std::chrono::milliseconds(random.bounded(60)));
    }
    peer.setMode(QStringLiteral("accept"));
    {
        const Serving serving(fixture, options);
        REQUIRE(comesTrue([&] {
            return fixture.number(QStringLiteral(
                       "SELECT count(*) FROM mail_job WHERE state IN ('queued', 'sending', 'dotted')")) == 0;
        }));
    }
    const auto found = deliveries(peer);
    int sent = 0;
    int unclear = 0;
    for (int i = 0; i < mails; ++i) {
        const QString recipient = QStringLiteral("r%1@example.org").arg(i);
        const QString state =
            fixture.text(QStringLiteral("SELECT state FROM mail_job WHERE recipient = '%1'").arg(recipient));
        const int accepted = found.contains(recipient) ? found.at(recipient) : 0;
        INFO(recipient.toStdString() << ' ' << state.toStdString());
        CHECK((state == u"sent" ? accepted == 1 : state == u"unclear" && accepted <= 1));
        sent += state == u"sent" ? 1 : 0;
        unclear += state == u"unclear" ? 1 : 0;
    }
    CHECK(sent + unclear == mails);
    CHECK(unclear <= kills);
    CHECK(unclear > 0); // the kills did hit
}

TEST_CASE("serve puts mail into a folder where no mail server is named, and says where")
{
    MailFixture fixture;
    fixture.clock.now = QDateTime::currentDateTimeUtc();
    const QString id = fixture.enqueue(MailKind::ResetPassword);
    const Serving serving(fixture, {});
    CHECK(comesTrue([&] { return fixture.stateOf(id) == u"sent"; }));
    const QString folder = fixture.folder.path() + QStringLiteral("/mail");
    CHECK(QFile::exists(folder + u'/' + id + QStringLiteral(".eml")));
    QFile log(fixture.dir.filePath(QStringLiteral("serve.log")));
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArray said = log.readAll();
    CHECK(said.contains("mail goes as files into " + folder.toUtf8()));
    CHECK_FALSE(said.contains("example.org")); // no personal data in a log
}

TEST_CASE("serve names what is wrong with its mail options", "[embedded]")
{
    const MailFixture fixture;
    const auto options = GENERATE(values<const char *>({
        "--smtp mail.example.com --from a@b.de",
        "--smtp http://mail.example.com --from a@b.de",
        "--smtp smtp://mail.example.com",
        "--smtp smtp://mail.example.com --from nobody",
        "--smtp smtp://mail.example.com --from a@b.de --smtp-password-file /dev/null",
        "--mail-language fr",
    }));
    INFO(options);
    const ProcessOutcome outcome = runPortal(fixture, QStringList{QStringLiteral("serve")} + words(options));
    CHECK(outcome.exitCode == 1);
    CHECK_FALSE(outcome.errors.isEmpty());
    CHECK(
        runPortal(fixture, words("serve --smtp smtp://u@mail.example.com --from a@b.de --smtp-password-file /nowhere"))
            .exitCode == 2);
}

TEST_CASE("mail lists, tries again and resolves from the command line")
{
    MailFixture fixture;
    MailQueue queue = fixture.queue();
    const QString id = fixture.invite(k1);
    const QByteArray listed = runPortal(fixture, words("mail list")).output;
    CHECK(listed.count('\n') == 1);
    CHECK(listed.startsWith(id.toLatin1() + "\tqueued\tinvitation\tjana@example.org\t"));
    CHECK_FALSE(listed.contains("Jana"));
    CHECK_FALSE(listed.contains(fixture.lastToken));
    CHECK(runPortal(fixture, words("mail list --state unclear")).output.isEmpty());
    CHECK(runPortal(fixture, words("mail list --state nonsense")).exitCode == 1);
    CHECK(runPortal(fixture, {QStringLiteral("mail"), QStringLiteral("retry"), id}).exitCode == 0);
    CHECK(runPortal(fixture, words("mail retry nothing")).exitCode == 1);
    CHECK(runPortal(fixture, words("mail whatever x")).exitCode == 1);
    CHECK(runPortal(fixture, words("mail")).exitCode == 1);

    const QStringList again{QStringLiteral("mail"), QStringLiteral("resolve"), id, QStringLiteral("again")};
    CHECK(runPortal(fixture, again).exitCode == 1); // not unclear
    fixture.clock.now = QDateTime::currentDateTimeUtc().addSecs(60);
    const auto job = queue.take();
    REQUIRE(isOk(job));
    REQUIRE(job->has_value());
    REQUIRE(queue.markDotted(**job) == DotPermission::Granted);
    REQUIRE(queue.markUnclear(**job, QStringLiteral("timeout")) == true);
    CHECK(runPortal(fixture, words("mail list --state unclear")).output.contains("\ttimeout\n"));
    CHECK(
        runPortal(fixture, {QStringLiteral("mail"), QStringLiteral("resolve"), id, QStringLiteral("maybe")}).exitCode ==
        1);
    CHECK(runPortal(fixture, again).exitCode == 0);
    CHECK(fixture.stateOf(id) == QStringLiteral("queued"));
    CHECK(fixture.mailOf(k1) == MailDelivery::Queued);
}
