#include "app/portal/mailer.h"
#include "app/portal/mailerlock.h"
#include "app/portal/spoolsender.h"
#include "tests/app/portal/mailfixture.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <cstdio>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString k1 = QStringLiteral("k1");

struct DispatchFixture : MailFixture
{
    MailSettings settings{QStringLiteral("portal@example.com"), QStringLiteral("de")};
    FakeSender sender;
    MailQueue mails = queue();
    MailDispatcher dispatcher{store.database(), mails, sender, settings, clock};

    DispatchCounts sendDue()
    {
        const auto counts = dispatcher.sendDue([] { return false; });
        REQUIRE(isOk(counts));
        return *counts;
    }
};

} // namespace

TEST_CASE("A batch sends everything that is due, once")
{
    DispatchFixture fixture;
    fixture.invite(k1, QStringLiteral("jana@example.org"));
    fixture.invite(QStringLiteral("k2"), QStringLiteral("otto@example.org"));
    CHECK(fixture.sendDue().sent == 2);
    CHECK(fixture.sendDue().sent == 0);
    CHECK(fixture.sender.recipients.size() == 2);
    CHECK(fixture.sender.batches == 2);
}

TEST_CASE("A tenancy that ends while its mail is on the way gets none")
{
    DispatchFixture fixture;
    const QString id = fixture.invite(k1);
    fixture.sender.beforeDot = [&fixture] {
        fixture.sql(QStringLiteral("UPDATE resident SET move_out = '2026-11-23' WHERE client_key = 'k1'"));
    };
    CHECK(fixture.sendDue().failed == 1);
    CHECK(fixture.sender.recipients.isEmpty());
    CHECK(fixture.stateOf(id) == QStringLiteral("failed"));
    CHECK(fixture.problemOf(id) == QStringLiteral("no longer wanted"));
}

TEST_CASE("A mail server in trouble ends the batch, a refused recipient does not")
{
    DispatchFixture fixture;
    fixture.invite(k1);
    fixture.invite(QStringLiteral("k2"));
    SECTION("trouble")
    {
        fixture.sender.answer = {SendOutcome::TryAgain, QStringLiteral("no connection"), true};
        const DispatchCounts counts = fixture.sendDue();
        CHECK(counts.later == 1);
        CHECK(counts.isServerTrouble);
        CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM mail_job WHERE attempts = 0")) == 1);
    }
    SECTION("refused")
    {
        fixture.sender.answer = {SendOutcome::Refused, QStringLiteral("550 5.1.1"), false};
        CHECK(fixture.sendDue().failed == 2);
        CHECK(fixture.mailOf(k1) == MailDelivery::Failed);
    }
}

TEST_CASE("An address that no mail server takes as one is given up without asking it")
{
    DispatchFixture fixture;
    const auto address =
        GENERATE(values<QString>({QStringLiteral("a@b.de\r\nRCPT TO:<x@y.de>"), QStringLiteral("a(b)@c.de"),
                                  QStringLiteral("jürgen@example.org"), QStringLiteral("a@b"),
                                  QStringLiteral("\"a b\"@c.de"), QStringLiteral("a..b@c.de"), QString()}));
    const QString id = fixture.invite(k1, address);
    CHECK(fixture.sendDue().failed == 1);
    CHECK(fixture.problemOf(id) == QStringLiteral("address unusable"));
    CHECK(fixture.sender.recipients.isEmpty());
}

TEST_CASE("No mail leaves with the placeholder as sender")
{
    DispatchFixture fixture;
    const QString id = fixture.invite(k1);
    Office office = someOffice(QStringLiteral("[Name]"));
    REQUIRE(isOk(fixture.store.setOffice(fixture.account, office)));
    CHECK(fixture.sendDue().later == 1);
    CHECK(fixture.stateOf(id) == QStringLiteral("queued"));
    REQUIRE(isOk(fixture.store.setOffice(fixture.account, someOffice())));
    fixture.clock.now = fixture.clock.now.addSecs(60);
    CHECK(fixture.sendDue().sent == 1);
}

TEST_CASE("Whichever access to the database fails, a mail is accepted at most once and its end is noted in the end")
{
    int failing = 1;
    for (bool failed = true; failed; ++failing) {
        failed = false;
        DispatchFixture fixture;
        const QString id = fixture.invite(k1);
        int access = 0;
        fixture.store.database().setInterceptor([&]() -> Result<> {
            if (++access == failing) {
                failed = true;
                return fail(ErrorCode::DiskFull);
            }
            return {};
        });
        const auto first = fixture.dispatcher.sendDue([] { return false; });
        fixture.store.database().setInterceptor({});
        for (int round = 0; round < 2; ++round) {
            REQUIRE(isOk(fixture.mails.recover(MailQueue::Recover::Expired)));
            REQUIRE(isOk(fixture.dispatcher.sendDue([] { return false; })));
            fixture.clock.now = fixture.clock.now.addSecs(16 * 60);
        }
        REQUIRE(isOk(fixture.mails.recover(MailQueue::Recover::Expired)));
        REQUIRE(isOk(fixture.dispatcher.sendDue([] { return false; })));
        INFO("failing access " << failing);
        CHECK(fixture.stateOf(id) == QStringLiteral("sent"));
        CHECK(fixture.sender.recipients.size() == 1);
        CHECK(fixture.mailOf(k1) == MailDelivery::Sent);
        CHECK((failed || first->sent == 1));
    }
    CHECK(failing > 20);
    std::printf("R2, mail: %d failing accesses of the mailer, each time 1 mail accepted and noted as sent\n",
                failing - 2);
}

TEST_CASE("Without a mail server each mail is a file that only its owner reads")
{
    DispatchFixture fixture;
    const QString folder = fixture.dir.filePath(QStringLiteral("mail"));
    SpoolSender spool(folder);
    MailDispatcher dispatcher(fixture.store.database(), fixture.mails, spool, fixture.settings, fixture.clock);
    const QString id = fixture.invite(k1);
    REQUIRE(isOk(dispatcher.sendDue([] { return false; })));
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{id + QStringLiteral(".eml")});
    const QFileInfo file(folder + u'/' + id + QStringLiteral(".eml"));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) ==
          QFile::Permissions());
    CHECK(fixture.stateOf(id) == QStringLiteral("sent"));
    CHECK(mimeParts(file.filePath())[QStringLiteral("defects")].toArray().isEmpty());

    SECTION("A half written one of a killed program is removed")
    {
        QFile half(folder + QStringLiteral("/x.eml.abcdef"));
        REQUIRE(half.open(QIODevice::WriteOnly));
        const SpoolSender next(folder);
        CHECK_FALSE(half.exists());
        CHECK(file.exists());
    }
}

TEST_CASE("A spool folder that cannot be written keeps the mail queued")
{
    DispatchFixture fixture;
    const QString blocked = fixture.dir.filePath(QStringLiteral("blocked"));
    QFile file(blocked);
    REQUIRE(file.open(QIODevice::WriteOnly));
    SpoolSender spool(blocked + QStringLiteral("/mail"));
    MailDispatcher dispatcher(fixture.store.database(), fixture.mails, spool, fixture.settings, fixture.clock);
    const QString id = fixture.invite(k1);
    const auto counts = dispatcher.sendDue([] { return false; });
    REQUIRE(isOk(counts));
    CHECK(counts->isServerTrouble);
    CHECK(fixture.stateOf(id) == QStringLiteral("queued"));
}

TEST_CASE("The mailer recovers, sends what it finds and what comes later, and two of them do not disturb each other")
{
    MailFixture fixture;
    const QString first = fixture.invite(k1);
    const QString second = fixture.invite(QStringLiteral("k2"), QStringLiteral("otto@example.org"));
    // The earlier life of this folder's mailer.
    const QString owner = MailerLock::tryTake(fixture.folder.path())->owner();
    REQUIRE(MailerLock::tryTake(fixture.folder.path())->owner() == owner);
    MailQueue dead = fixture.queue(owner);
    const auto job = dead.take();
    REQUIRE(isOk(job));
    REQUIRE(dead.markDotted(**job) == DotPermission::Granted);
    REQUIRE(isOk(dead.take()));

    const QString folder = fixture.dir.filePath(QStringLiteral("mail"));
    MailerOptions options;
    options.settings = {QStringLiteral("portal@example.com"), QStringLiteral("de")};
    options.makeSender = [folder] { return std::make_unique<SpoolSender>(folder); };
    options.interval = std::chrono::milliseconds(20);
    const auto waitForState = [&](const QString &id, const QString &state) {
        QElapsedTimer timer;
        timer.start();
        while (fixture.stateOf(id) != state && timer.elapsed() < 10'000) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return fixture.stateOf(id);
    };
    auto one = std::make_unique<Mailer>(fixture.folder, fixture.clock, options);
    Mailer two(fixture.folder, fixture.clock, options);
    const QString sent = (*job)->id == first ? second : first;
    CHECK(waitForState(sent, QStringLiteral("sent")) == QStringLiteral("sent"));
    CHECK(waitForState((*job)->id, QStringLiteral("unclear")) == QStringLiteral("unclear"));
    const QString later = fixture.enqueue(MailKind::ResetPassword);
    one->wake();
    CHECK(waitForState(later, QStringLiteral("sent")) == QStringLiteral("sent"));
    one.reset(); // the other one takes its place
    const QString last = fixture.enqueue(MailKind::ChangeAddress);
    CHECK(waitForState(last, QStringLiteral("sent")) == QStringLiteral("sent"));
    CHECK(QDir(folder).entryList(QDir::Files).size() == 3);
}
