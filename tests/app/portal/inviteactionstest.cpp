#include "app/portal/accesschange.h"
#include "models/base/uuid7.h"
#include "models/wire/names.h"
#include "tests/app/portal/actionfixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;
using wire::InviteIntent;

namespace {

/// Brings Jana to a state by what really leads there.
void bringTo(ActionFixture &f, AccessStatus access)
{
    const ResidentId id = f.idOf(jana);
    switch (access) {
    case AccessStatus::None:
        return;
    case AccessStatus::Pending:
        REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
        return;
    case AccessStatus::Confirmed: {
        auto transaction = AccountTransaction::begin(f.store.database(), f.account);
        REQUIRE(isOk(transaction));
        REQUIRE(confirmAccess(*transaction, id, janasMail, f.clock).value());
        REQUIRE(isOk(transaction->commit()));
        return;
    }
    case AccessStatus::Expired:
        bringTo(f, AccessStatus::Pending);
        f.clock.now = f.clock.now.addDays(181);
        REQUIRE(f.maintain(f.clock.today()).accessesExpired == 1);
        return;
    case AccessStatus::Revoked:
        REQUIRE(textOf(f.act(jana, wire::AccessRevoke())) == QStringLiteral("applied"));
        return;
    case AccessStatus::Reregister:
        bringTo(f, AccessStatus::Confirmed);
        REQUIRE(textOf(f.act(jana, wire::ResidentUpdate{wire::Edit<QString>{janasMail, otherMail}, {}, {}})) ==
                QStringLiteral("applied"));
        return;
    case AccessStatus::Ended:
        REQUIRE(textOf(f.act(jana, wire::TenancyMoveOut{today.addDays(-1)})) == QStringLiteral("applied"));
        return;
    case AccessStatus::Deleted: {
        bringTo(f, AccessStatus::Confirmed);
        auto transaction = AccountTransaction::begin(f.store.database(), f.account);
        REQUIRE(isOk(transaction));
        REQUIRE(deleteAccess(*transaction, id).value());
        REQUIRE(isOk(transaction->commit()));
        return;
    }
    }
}

struct InviteCase
{
    AccessStatus before;
    InviteIntent intent;
    const char *answer;
    AccessStatus after;
};

} // namespace

TEST_CASE("An invitation by e-mail meets each state of the access")
{
    const auto c = GENERATE(values<InviteCase>({
        {AccessStatus::None, InviteIntent::First, "applied", AccessStatus::Pending},
        {AccessStatus::None, InviteIntent::Resend, "applied", AccessStatus::Pending},
        {AccessStatus::Pending, InviteIntent::First, "superseded", AccessStatus::Pending},
        {AccessStatus::Pending, InviteIntent::Resend, "applied", AccessStatus::Pending},
        {AccessStatus::Expired, InviteIntent::First, "applied", AccessStatus::Pending},
        {AccessStatus::Expired, InviteIntent::Resend, "applied", AccessStatus::Pending},
        {AccessStatus::Revoked, InviteIntent::First, "applied", AccessStatus::Pending},
        {AccessStatus::Revoked, InviteIntent::Resend, "applied", AccessStatus::Pending},
        {AccessStatus::Deleted, InviteIntent::First, "applied", AccessStatus::Pending},
        {AccessStatus::Deleted, InviteIntent::Resend, "applied", AccessStatus::Pending},
        {AccessStatus::Confirmed, InviteIntent::First, "conflict already-confirmed", AccessStatus::Confirmed},
        {AccessStatus::Confirmed, InviteIntent::Resend, "conflict already-confirmed", AccessStatus::Confirmed},
        {AccessStatus::Reregister, InviteIntent::First, "conflict already-invited", AccessStatus::Reregister},
        {AccessStatus::Reregister, InviteIntent::Resend, "applied", AccessStatus::Reregister},
        {AccessStatus::Ended, InviteIntent::First, "conflict resident-gone", AccessStatus::Ended},
        {AccessStatus::Ended, InviteIntent::Resend, "conflict resident-gone", AccessStatus::Ended},
    }));
    ActionFixture f;
    bringTo(f, c.before);
    REQUIRE(f.resident(jana).access == c.before);
    const Resident before = f.resident(jana);
    const qint64 mails = f.mails();
    const qint64 seq = f.seqOf(jana);

    const auto result = f.act(jana, invitation(janasMail, c.intent, before.inviteNo));
    CHECK(textOf(result) == QString::fromLatin1(c.answer));
    const Resident after = f.resident(jana);
    CHECK(after.access == c.after);
    const bool applied = result.outcome == wire::ActionOutcome::Applied;
    CHECK(f.mails() == mails + (applied ? 1 : 0));
    CHECK(after.inviteNo == before.inviteNo + (applied ? 1 : 0));
    if (applied) {
        CHECK(after.email == janasMail);
        CHECK(after.mail == MailDelivery::Queued);
        CHECK(after.invitedOn == f.clock.today());
        CHECK(after.consent == someConsent());
        CHECK(result.seq == f.seqOf(jana));
        CHECK(result.seq > seq);
    } else {
        CHECK(after == before);
        CHECK(f.seqOf(jana) == seq);
    }
    f.checkConsistency();
}

TEST_CASE("Of two desks that invite, the second one learns what the first one did")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    struct Case
    {
        wire::InviteEmail second;
        const char *answer;
    };
    const auto c = GENERATE(values<Case>({
        {invitation(janasMail), "superseded"},
        {invitation(QStringLiteral("JANA@example.org")), "superseded"},
        {invitation(otherMail), "conflict already-invited"},
        {invitation(janasMail, InviteIntent::First, 1), "superseded"},
        {invitation(janasMail, InviteIntent::Resend, 0), "conflict invite-no-changed"},
        {invitation(janasMail, InviteIntent::Resend, 2), "conflict invite-no-changed"},
        {invitation(otherMail, InviteIntent::Resend, 0), "conflict invite-no-changed"},
    }));
    const Resident before = f.resident(jana);
    CHECK(textOf(f.act(jana, c.second)) == QString::fromLatin1(c.answer));
    CHECK(f.resident(jana) == before);
    CHECK(f.mails() == 1);
    CHECK(f.links() == 1);
}

TEST_CASE("Sent once more to the same address both links work. To another one the old link and its mail die")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    REQUIRE(textOf(f.act(jana, invitation(janasMail, InviteIntent::Resend, 1))) == QStringLiteral("applied"));
    CHECK(f.links() == 2);
    CHECK(f.waitingMails() == 2);
    REQUIRE(textOf(f.act(jana, invitation(otherMail, InviteIntent::Resend, 2))) == QStringLiteral("applied"));
    CHECK(f.links() == 1);
    CHECK(f.waitingMails() == 1);
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM mail_job WHERE state = 'failed' AND length(box) = 0")) == 2);
    CHECK(f.resident(jana).email == otherMail);
}

TEST_CASE("Nobody is invited more than five times a day")
{
    ActionFixture f;
    for (int i = 0; i < 5; ++i) {
        REQUIRE(textOf(f.act(jana, invitation(janasMail, InviteIntent::Resend, i))) == QStringLiteral("applied"));
    }
    const Resident before = f.resident(jana);
    CHECK(textOf(f.act(jana, invitation(janasMail, InviteIntent::Resend, 5))) ==
          QStringLiteral("rejected too-many-mails"));
    CHECK(f.resident(jana) == before);
    CHECK(f.mails() == 5);
    CHECK(textOf(f.act(otto, invitation(otherMail))) == QStringLiteral("applied"));
    f.clock.now = f.clock.now.addDays(1);
    CHECK(textOf(f.act(jana, invitation(janasMail, InviteIntent::Resend, 5))) == QStringLiteral("applied"));
}

TEST_CASE("The link works for 30 days and is kept as a hash. Its token is in the sealed box of the mail only")
{
    ActionFixture f;
    const wire::Action action = newAction(f.idOf(jana), invitation());
    REQUIRE(textOf(f.run({action}).front()) == QStringLiteral("applied"));
    auto row = f.store.database().prepare(
        QStringLiteral("SELECT m.id, m.box, i.hash, i.expires_on, m.recipient, m.kind FROM mail_job m, invitation i"));
    REQUIRE(isOk(row));
    REQUIRE(row->next().value());
    CHECK(row->text(0) == action.id.toString());
    const auto token = f.store.key().unsealToken(row->blob(1));
    REQUIRE(token.has_value());
    CHECK(f.store.key().hashOfToken(*token) == row->blob(2));
    CHECK(row->date(3) == today.addDays(30));
    CHECK(row->text(4) == janasMail);
    CHECK(row->text(5) == QStringLiteral("invitation"));
}

TEST_CASE("Without consent there is no e-mail, and a withdrawn one is not brought back by an old action")
{
    ActionFixture f;
    wire::InviteEmail bare = invitation();
    bare.consent = std::nullopt;
    CHECK(textOf(f.act(jana, bare)) == QStringLiteral("rejected consent-missing"));

    Consent withdrawn = someConsent();
    withdrawn.withdrawnOn = today;
    wire::InviteEmail useless = invitation();
    useless.consent = withdrawn;
    CHECK(textOf(f.act(jana, useless)) == QStringLiteral("rejected consent-missing"));
    CHECK_FALSE(f.resident(jana).consent.has_value());

    REQUIRE(textOf(f.act(jana, wire::ConsentSet{withdrawn})) == QStringLiteral("applied"));
    CHECK(textOf(f.act(jana, invitation())) == QStringLiteral("rejected consent-missing"));
    wire::InviteEmail sameDay = invitation();
    sameDay.consent->givenOn = today;
    CHECK(textOf(f.act(jana, sameDay)) == QStringLiteral("rejected consent-missing"));
    // Nor by a record that waited at another desk.
    CHECK(textOf(f.act(jana, wire::ConsentSet{someConsent()})) == QStringLiteral("conflict row-changed"));
    Consent later = someConsent();
    later.givenOn = today.addDays(1);
    REQUIRE(textOf(f.act(jana, wire::ConsentSet{later})) == QStringLiteral("applied"));
    CHECK(textOf(f.act(jana, bare)) == QStringLiteral("applied"));
}

TEST_CASE("A consent given after the withdrawal on record counts")
{
    ActionFixture f;
    Consent withdrawn = someConsent();
    withdrawn.withdrawnOn = today.addDays(-1);
    REQUIRE(textOf(f.act(jana, wire::ConsentSet{withdrawn})) == QStringLiteral("applied"));
    wire::InviteEmail anew = invitation();
    anew.consent->givenOn = today;
    CHECK(textOf(f.act(jana, anew)) == QStringLiteral("applied"));
    CHECK(f.resident(jana).consent == anew.consent);
}

TEST_CASE("Invited is who needs the information and lives there or will")
{
    ActionFixture f;
    SECTION("a vacancy")
    {
        CHECK(textOf(f.act(QString(), invitation())) == QStringLiteral("rejected not-allowed"));
    }
    SECTION("no information required, or not known yet")
    {
        f.sql(QStringLiteral("UPDATE unit SET uvi_required = '%1' WHERE number = 1")
                  .arg(QString::fromLatin1(GENERATE(as<QByteArray>(), "no", "unknown"))));
        CHECK(textOf(f.act(jana, invitation())) == QStringLiteral("rejected not-allowed"));
    }
    SECTION("somebody who is still to come")
    {
        f.set(jana, QStringLiteral("move_in"), QStringLiteral("'2027-03-01'"));
        CHECK(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
        return;
    }
    SECTION("somebody on his last day")
    {
        f.set(jana, QStringLiteral("move_out"), QStringLiteral("'2026-11-24'"));
        CHECK(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
        return;
    }
    SECTION("somebody who left yesterday, before the maintenance has seen it")
    {
        f.set(jana, QStringLiteral("move_out"), QStringLiteral("'2026-11-23'"));
        CHECK(textOf(f.act(jana, invitation())) == QStringLiteral("conflict resident-gone"));
    }
    SECTION("nobody")
    {
        CHECK(textOf(f.act(ResidentId(newUuid7()), invitation())) == QStringLiteral("conflict resident-gone"));
    }
    SECTION("an address that is none")
    {
        const QString address = QString::fromLatin1(
            GENERATE(as<QByteArray>(), "", "jana", "jana@example.org\r\nRCPT TO:<x@y.de>", "a@b@c.de"));
        CHECK(textOf(f.act(jana, invitation(address))) == QStringLiteral("rejected address-invalid"));
    }
    CHECK(f.mails() == 0);
    CHECK(f.links() == 0);
}

TEST_CASE("Renewing gives a new code and kills the old one and all links. Access stays as it was")
{
    const auto access = GENERATE(AccessStatus::None, AccessStatus::Pending, AccessStatus::Expired);
    ActionFixture f;
    bringTo(f, access);
    const Resident before = f.resident(jana);
    REQUIRE(before.code.has_value());
    REQUIRE(textOf(f.act(jana, wire::InviteRenew{before.inviteNo})) == QStringLiteral("applied"));
    const Resident after = f.resident(jana);
    REQUIRE(after.code.has_value());
    CHECK_FALSE(after.code == before.code);
    CHECK(after.codeValidUntil == f.clock.today().addDays(180));
    CHECK(after.access == access);
    CHECK(f.links() == 0);
    CHECK(f.waitingMails() == 0);
    CHECK(textOf(f.act(jana, wire::InviteRenew{before.inviteNo})) == QStringLiteral("conflict invite-no-changed"));
    CHECK(f.resident(jana) == after);
    f.checkConsistency();
}

TEST_CASE("There is nothing to renew for who has access, lost it or left")
{
    struct Case
    {
        AccessStatus access;
        const char *answer;
    };
    const auto c = GENERATE(values<Case>({{AccessStatus::Confirmed, "conflict already-confirmed"},
                                          {AccessStatus::Revoked, "rejected not-allowed"},
                                          {AccessStatus::Reregister, "rejected not-allowed"},
                                          {AccessStatus::Deleted, "rejected not-allowed"},
                                          {AccessStatus::Ended, "conflict resident-gone"}}));
    ActionFixture f;
    bringTo(f, c.access);
    const Resident before = f.resident(jana);
    CHECK(textOf(f.act(jana, wire::InviteRenew{before.inviteNo})) == QString::fromLatin1(c.answer));
    CHECK(f.resident(jana) == before);
}

TEST_CASE("Revoking takes access, code, links and waiting mail, and stands against what was queued before")
{
    const auto access = GENERATE(AccessStatus::None, AccessStatus::Pending, AccessStatus::Confirmed,
                                 AccessStatus::Expired, AccessStatus::Reregister);
    ActionFixture f;
    bringTo(f, access);
    const int seen = f.resident(jana).inviteNo;
    REQUIRE(textOf(f.act(jana, wire::AccessRevoke())) == QStringLiteral("applied"));
    const Resident after = f.resident(jana);
    CHECK(after.access == AccessStatus::Revoked);
    CHECK_FALSE(after.code.has_value());
    CHECK(f.links() == 0);
    CHECK(f.waitingMails() == 0);
    CHECK(textOf(f.act(jana, wire::AccessRevoke())) == QStringLiteral("superseded"));
    CHECK(textOf(f.act(jana, invitation(janasMail, InviteIntent::First, seen))) ==
          QStringLiteral("conflict invite-no-changed"));
    CHECK(textOf(f.act(jana, invitation(janasMail, InviteIntent::First, after.inviteNo))) == QStringLiteral("applied"));
    CHECK(f.resident(jana).code.has_value());
    f.checkConsistency();
}

TEST_CASE("An invitation expires when link and code are past their last day, not before")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    // The code works for 180 days, the link for 30.
    CHECK(f.maintain(today.addDays(31)).accessesExpired == 0);
    f.clock.now = f.clock.now.addDays(170);
    REQUIRE(textOf(f.act(jana, invitation(janasMail, InviteIntent::Resend, 1))) == QStringLiteral("applied"));
    CHECK(f.maintain(today.addDays(190)).accessesExpired == 0);
    CHECK(f.resident(jana).access == AccessStatus::Pending);
    const QDate codeEnd = *f.resident(jana).codeValidUntil;
    CHECK(f.maintain(codeEnd).accessesExpired == 0);
    CHECK(f.maintain(codeEnd.addDays(1)).accessesExpired == 1);
    CHECK(f.resident(jana).access == AccessStatus::Expired);
    // A letter still reaches him.
    CHECK(f.resident(jana).code.has_value());
}

TEST_CASE("Moving out holds a waiting invitation back")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    REQUIRE(textOf(f.act(jana, wire::TenancyMoveOut{today})) == QStringLiteral("applied"));
    CHECK(f.waitingMails() == 1);
    CHECK(f.maintain(today.addDays(1)).accessesEnded == 1);
    CHECK(f.waitingMails() == 0);
    CHECK(f.links() == 0);
    CHECK(f.resident(jana).mail == MailDelivery::None);
}

TEST_CASE("An earlier invitation that nobody can read any more does not stand for a new one")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    const char *event = GENERATE("mail failed", "link used", "link ran out", "mail withdrawn");
    INFO(event);
    const QString what = QLatin1String(event);
    if (what == u"mail failed") {
        f.set(jana, QStringLiteral("mail"), QStringLiteral("'failed'"));
    } else if (what == u"mail withdrawn") {
        f.set(jana, QStringLiteral("mail"), QStringLiteral("'none'"));
    } else {
        f.sql(what == u"link used" ? QStringLiteral("UPDATE invitation SET used_at = '2026-11-24T08:00:00.000'")
                                   : QStringLiteral("UPDATE invitation SET expires_on = '2026-11-23'"));
    }
    CHECK(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    CHECK(f.mails() == 2);
    // Now there is one that works.
    CHECK(textOf(f.act(jana, invitation())) == QStringLiteral("superseded"));
    CHECK(f.mails() == 2);
}
