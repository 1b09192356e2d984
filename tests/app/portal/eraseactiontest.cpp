#include "app/portal/auditlog.h"
#include "app/portal/maintenanceschedule.h"
#include "models/base/uuid7.h"
#include "tests/app/portal/actionfixture.h"
#include "tests/app/portal/pagesfixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString email = QStringLiteral("jana.mueller@example.org");
const QString unconfirmed = QStringLiteral("jana.neu@example.org");
const QString name = QStringLiteral("Janina Überall"); // nobody of the other office is called so
const QString source = QStringLiteral("Zettel im Hausflur");
const QString street = QStringLiteral("Zweitwohnsitzweg 8");
const QDate lastDay = test::today.addDays(-1);

/// The pages of residents and the actions of desks on one portal. Jana is on record with all that one can be on record
/// with, and has moved out.
struct EraseFixture : PagesFixture
{
    DeskIdentity desk{account, 1, OfficeRole::Lead};

    wire::ActionResult act(const ResidentId &resident, const ActionFixture::Payload &payload)
    {
        return run(newAction(resident, payload));
    }
    wire::ActionResult run(const wire::Action &action)
    {
        const auto results = ActionRunner(store.database(), store.key(), clock).run(desk, received({action}));
        REQUIRE(isOk(results));
        return results->front();
    }
    void applied(const ResidentId &resident, const ActionFixture::Payload &payload)
    {
        REQUIRE(textOf(act(resident, payload)) == QStringLiteral("applied"));
    }

    ResidentId janaHasMovedOut()
    {
        const Resident before = resident(jana);
        wire::ResidentUpdate update;
        PostalAddress elsewhere = before.postalAddress;
        elsewhere.street = street;
        elsewhere.names = QStringList{name};
        update.names = wire::Edit<QStringList>{before.names, {name}};
        update.address = wire::Edit<PostalAddress>{before.postalAddress, elsewhere};
        applied(before.id, update);
        applied(before.id, invitation(email));
        registerByLetter(jana, email, goodPassword);
        applied(before.id, wire::ConsentSet{{QDate(2026, 4, 1), source, {}}}); // the invitation brought its own
        applied(before.id, wire::LetterIssued{test::today, 3, 4});
        applied(before.id, wire::TenancyMoveOut{lastDay});
        return before.id;
    }

    /// Signed in, she asks for another address and does not confirm it.
    PageBrowser askForAddress()
    {
        PageBrowser browser = signIn(email, goodPassword);
        (void)browser.get("/r/account/email");
        REQUIRE(browser
                    .post("/r/account/email",
                          {{QStringLiteral("email"), unconfirmed}, {QStringLiteral("current"), goodPassword}})
                    .status == 200);
        REQUIRE(mailsTo(unconfirmed) == 1);
        return browser;
    }
    qint64 mailsTo(const QString &recipient)
    {
        return number(QStringLiteral("SELECT count(*) FROM mail_job WHERE recipient = '%1'").arg(recipient));
    }

    /// Whether a text is in a row of any table, or anywhere in the files.
    bool holds(const QString &text)
    {
        if (server.url().isEmpty()) {
            QByteArray bytes;
            for (const char *suffix : {"", "-wal"}) {
                QFile file(folder.databaseFile() + QLatin1String(suffix));
                bytes += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            }
            REQUIRE_FALSE(bytes.isEmpty());
            return bytes.contains(text.toUtf8());
        }
        auto tables = store.database().prepare(QStringLiteral(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1"));
        REQUIRE(isOk(tables));
        QStringList names;
        while (tables->next().value()) {
            names << tables->text(0);
        }
        REQUIRE(names.contains(QStringLiteral("resident")));
        return std::any_of(names.begin(), names.end(), [this, &text](const QString &table) {
            return number(QStringLiteral("SELECT count(*) FROM %1 t WHERE position('%2' in CAST(t AS TEXT)) > 0")
                              .arg(table, text)) > 0;
        });
    }
};

} // namespace

TEST_CASE("Who has moved out is erased without a trace and his neighbours stay")
{
    EraseFixture f;
    const ResidentId id = f.janaHasMovedOut();
    const QStringList traces{name, email, source, street};
    for (const QString &text : traces) {
        INFO(text.toStdString());
        REQUIRE(f.holds(text)); // or the test would prove nothing
    }
    const wire::Action erase = newAction(id, wire::ResidentErase{lastDay});
    const wire::ActionResult done = f.run(erase);
    CHECK(textOf(done) == QStringLiteral("applied"));
    for (const QString &text : traces) {
        INFO(text.toStdString());
        CHECK_FALSE(f.holds(text));
    }
    CHECK(f.residents().count(jana) == 0);
    CHECK(f.residents().count(otto) == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 0);
    const auto changes = f.crawl(f.account);
    CHECK(std::any_of(changes.begin(), changes.end(), [&](const wire::Change &change) {
        const auto *tombstone = std::get_if<wire::Tombstone>(&change.row);
        return tombstone && tombstone->id == id.toString() && change.seq == done.seq;
    }));
    // The same again is the same answer; another desk's wish is done already.
    CHECK(f.run(erase) == done);
    CHECK(textOf(f.act(id, wire::ResidentErase{lastDay})) == QStringLiteral("superseded"));
    CHECK(textOf(f.act(id, wire::ConsentSet{{test::today, source, {}}})) == QStringLiteral("conflict resident-gone"));
    CHECK_FALSE(f.holds(source));
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM action WHERE length(hash) > 0 AND resident_id = '%1'")
                       .arg(id.toString())) == 0);
}

TEST_CASE("An erasure is in the audit by ids alone")
{
    EraseFixture f;
    const ResidentId id = f.janaHasMovedOut();
    f.applied(id, wire::ResidentErase{lastDay});
    const auto entries = AuditLog(f.store.database(), f.clock).newest(f.account, 1);
    REQUIRE(isOk(entries));
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().what == QStringLiteral("resident-erased"));
    CHECK(entries->front().object == id.toString());
    CHECK(entries->front().who == QStringLiteral("desk:1"));
}

TEST_CASE("Nobody is erased who lives there - whose move-out is another one by now - or who is none")
{
    EraseFixture f;
    const ResidentId id = f.resident(jana).id;
    const auto erase = [&f](const ResidentId &who, QDate day) { return textOf(f.act(who, wire::ResidentErase{day})); };
    CHECK(erase(id, lastDay) == QStringLiteral("conflict row-changed")); // no move-out at all
    f.applied(id, wire::TenancyMoveOut{test::today});
    CHECK(erase(id, test::today) == QStringLiteral("rejected not-allowed")); // the last day has not passed
    CHECK(erase(id, lastDay) == QStringLiteral("conflict row-changed"));
    CHECK(f.residents().count(jana) == 1);
    CHECK(erase(ResidentId(newUuid7()), lastDay) == QStringLiteral("conflict resident-gone"));
    ResidentId vacancy;
    for (const wire::Change &change : f.crawl(f.account)) {
        const auto *row = std::get_if<Resident>(&change.row);
        vacancy = row && row->kind == OccupancyKind::Vacancy ? row->id : vacancy;
    }
    REQUIRE_FALSE(vacancy.isEmpty());
    CHECK(erase(vacancy, lastDay) == QStringLiteral("rejected not-allowed"));
    // Of another office nobody is known.
    const ResidentId foreign = [&f] {
        for (const wire::Change &change : f.crawl(f.other)) {
            if (const auto *row = std::get_if<Resident>(&change.row); row && row->kind == OccupancyKind::Resident) {
                return row->id;
            }
        }
        return ResidentId();
    }();
    REQUIRE_FALSE(foreign.isEmpty());
    CHECK(erase(foreign, lastDay) == QStringLiteral("conflict resident-gone"));
}

TEST_CASE("A clerk may not erase and a lead may - each wish keeps the answer that it got")
{
    EraseFixture f;
    const ResidentId id = f.janaHasMovedOut();
    const wire::Action clerks = newAction(id, wire::ResidentErase{lastDay});
    for (const auto role : {OfficeRole::Clerk, OfficeRole::Reader}) { // a reader's request does not even get here
        f.desk.role = role;
        CHECK(textOf(f.act(id, wire::ResidentErase{lastDay})) == QStringLiteral("rejected lead-only"));
        CHECK(f.residents().count(jana) == 1);
    }
    f.desk.role = OfficeRole::Clerk;
    CHECK(textOf(f.run(clerks)) == QStringLiteral("rejected lead-only"));
    f.applied(f.resident(otto).id, wire::LetterIssued{test::today, 3, 5}); // the rest of a clerk's day goes on
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM audit WHERE what = 'resident-erased'")) == 0);
    f.desk.role = OfficeRole::Lead;
    CHECK(textOf(f.run(clerks)) == QStringLiteral("rejected lead-only"));
    CHECK(textOf(f.act(id, wire::ResidentErase{lastDay})) == QStringLiteral("applied"));
    CHECK(f.residents().count(jana) == 0);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM action WHERE length(hash) > 0 AND resident_id = '%1'")
                       .arg(id.toString())) == 0);
}

TEST_CASE("A login that has another flat stays with it")
{
    EraseFixture f;
    const ResidentId id = f.janaHasMovedOut();
    f.registerByLetter(otto, email, goodPassword);
    f.applied(id, wire::ResidentErase{lastDay});
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login_tenancy")) == 1);
    CHECK_FALSE(f.holds(name));
    CHECK(f.holds(email));
}

TEST_CASE("A login whose only flat went to another one is removed with links and mails and sessions")
{
    EraseFixture f;
    const ResidentId id = f.resident(jana).id;
    f.registerByLetter(jana, email, goodPassword);
    PageBrowser before = f.askForAddress();
    wire::ResidentUpdate update;
    update.email = wire::Edit<QString>{email, otherMail};
    f.applied(id, update);
    PageBrowser browser(*f.routes);
    const QByteArray link = "/r/" + f.invite(jana, otherMail);
    REQUIRE(browser.get(link).status == 200);
    REQUIRE(browser.post(link, {{QStringLiteral("password"), otherPassword}}).status == 303);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login WHERE email = '%1'").arg(email)) == 0);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login_token WHERE purpose = 'change'")) == 0);
    CHECK(f.mailsTo(unconfirmed) == 0);
    CHECK(before.get("/r/account").status == 303);
    f.applied(id, wire::TenancyMoveOut{lastDay});
    f.applied(id, wire::ResidentErase{lastDay});
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM login")) == 0);
    for (const QString &address : {email, otherMail, unconfirmed}) {
        INFO(address.toStdString());
        CHECK_FALSE(f.holds(address));
    }
}

TEST_CASE("A mail to an address that is not confirmed yet goes with the resident who asked for it")
{
    EraseFixture f;
    const ResidentId id = f.resident(jana).id;
    f.registerByLetter(jana, email, goodPassword);
    (void)f.askForAddress();
    f.applied(id, wire::TenancyMoveOut{lastDay});
    f.applied(id, wire::ResidentErase{lastDay});
    CHECK(f.mailsTo(unconfirmed) == 0);
    CHECK_FALSE(f.holds(unconfirmed));
}

TEST_CASE("What an erasure could not clear up is cleared up by the maintenance")
{
    EraseFixture f;
    const ResidentId id = f.janaHasMovedOut();
    const QString owed = QStringLiteral("SELECT erasures - erasures_scrubbed FROM installation");
    f.applied(id, wire::ResidentErase{lastDay});
    CHECK(f.number(owed) == 0);
    f.sql(QStringLiteral("UPDATE installation SET erasures = erasures + 1")); // a reader was in the way
    const wire::Action invited = newAction(f.resident(otto).id, invitation(otherMail));
    REQUIRE(textOf(f.run(invited)) == QStringLiteral("applied"));
    const QDir mails(f.folder.mailFolder());
    REQUIRE(mails.mkpath(QStringLiteral(".")));
    for (const QString &mail : {invited.id.toString(), newUuid7()}) {
        QFile file(mails.filePath(mail + QStringLiteral(".eml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    REQUIRE(isOk(maintainAll(f.folder, f.clock)));
    CHECK(f.number(owed) == 0);
    CHECK(mails.entryList(QDir::Files) == QStringList{invited.id.toString() + QStringLiteral(".eml")});
}

TEST_CASE("A mail on its way when its resident is erased is not sent again and names nobody")
{
    EraseFixture f;
    const ResidentId id = f.resident(jana).id;
    f.applied(id, invitation(email));
    const QString state = GENERATE(QStringLiteral("sending"), QStringLiteral("dotted"), QStringLiteral("sent"));
    f.applied(id, wire::TenancyMoveOut{lastDay});
    f.sql(QStringLiteral("UPDATE mail_job SET state = '%1', recipient = '%2', lease_owner = 'node'").arg(state, email));
    f.applied(id, wire::ResidentErase{lastDay});
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM mail_job WHERE recipient <> '' OR length(box) > 0")) == 0);
    CHECK_FALSE(f.holds(email));
}
