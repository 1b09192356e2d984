#include "app/portal/accesschange.h"
#include "tests/app/portal/actionfixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

wire::ResidentUpdate emailEdit(const QString &from, const QString &to)
{
    return {wire::Edit<QString>{from, to}, std::nullopt, std::nullopt};
}

void confirm(ActionFixture &f)
{
    const ResidentId id = f.idOf(jana);
    auto transaction = AccountTransaction::begin(f.store.database(), f.account);
    REQUIRE(isOk(transaction));
    REQUIRE(confirmAccess(*transaction, id, janasMail, f.clock).value());
    REQUIRE(isOk(transaction->commit()));
}

} // namespace

TEST_CASE("A deleted address takes access away, the same one entered again brings it back")
{
    ActionFixture f;
    const bool confirmed = GENERATE(false, true);
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    if (confirmed) {
        confirm(f);
    }
    // As if the mail had been sent.
    f.set(jana, QStringLiteral("mail"), QStringLiteral("'sent'"));
    f.sql(QStringLiteral("UPDATE mail_job SET state = 'sent'"));
    REQUIRE(textOf(f.act(jana, emailEdit(janasMail, QString()))) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == AccessStatus::Revoked);
    CHECK_FALSE(f.resident(jana).code.has_value());
    CHECK(f.links() == 0);
    CHECK(f.waitingMails() == 0);
    f.checkConsistency();

    // Another address in between brings nothing back, and does not spoil it either.
    REQUIRE(textOf(f.act(jana, emailEdit(QString(), otherMail))) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == AccessStatus::Revoked);
    REQUIRE(textOf(f.act(jana, emailEdit(otherMail, janasMail))) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == (confirmed ? AccessStatus::Confirmed : AccessStatus::None));
    CHECK(f.resident(jana).code.has_value() == !confirmed);
    f.checkConsistency();
    if (!confirmed) {
        CHECK(f.resident(jana).mail == MailDelivery::None);
        const int invited = f.resident(jana).inviteNo;
        CHECK(textOf(f.act(jana, invitation(janasMail, wire::InviteIntent::First, invited))) ==
              QStringLiteral("applied"));
        CHECK(f.links() == 1);
    }
}

TEST_CASE("Access revoked on purpose does not come back with an address")
{
    ActionFixture f;
    confirm(f);
    REQUIRE(textOf(f.act(jana, emailEdit(janasMail, QString()))) == QStringLiteral("applied"));
    REQUIRE(textOf(f.act(jana, wire::AccessRevoke())) == QStringLiteral("applied"));
    REQUIRE(textOf(f.act(jana, emailEdit(QString(), janasMail))) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == AccessStatus::Revoked);
}

TEST_CASE("Another address makes a confirmed resident register anew. A change of case does not")
{
    ActionFixture f;
    confirm(f);
    REQUIRE(textOf(f.act(jana, emailEdit(janasMail, QStringLiteral("Jana@Example.org")))) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == AccessStatus::Confirmed);
    REQUIRE(textOf(f.act(jana, emailEdit(QStringLiteral("Jana@Example.org"), otherMail))) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == AccessStatus::Reregister);
    CHECK(f.mails() == 0);
    f.checkConsistency();
}

TEST_CASE("Another address of somebody invited kills the link to the old one and leaves the access")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    REQUIRE(textOf(f.act(jana, emailEdit(janasMail, otherMail))) == QStringLiteral("applied"));
    const Resident after = f.resident(jana);
    CHECK(after.access == AccessStatus::Pending);
    CHECK(after.email == otherMail);
    CHECK(after.mail == MailDelivery::None);
    CHECK(after.code.has_value());
    CHECK(f.links() == 0);
    CHECK(f.waitingMails() == 0);
}

TEST_CASE("An edit meets what the user saw, what he wants already, or something else")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, emailEdit(QString(), janasMail))) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == AccessStatus::None);
    const qint64 seq = f.seqOf(jana);
    CHECK(textOf(f.act(jana, emailEdit(QString(), janasMail))) == QStringLiteral("superseded"));
    CHECK(textOf(f.act(jana, emailEdit(QString(), otherMail))) == QStringLiteral("conflict row-changed"));
    CHECK(textOf(f.act(jana, emailEdit(janasMail, QStringLiteral("no address")))) ==
          QStringLiteral("rejected address-invalid"));
    // One field in conflict: none is written.
    wire::ResidentUpdate both = emailEdit(otherMail, QString());
    both.salutation = wire::Edit<Salutation>{Salutation::None, Salutation::Ms};
    CHECK(textOf(f.act(jana, both)) == QStringLiteral("conflict row-changed"));
    CHECK(f.seqOf(jana) == seq);
    CHECK(f.resident(jana).salutation == Salutation::None);
    both.email = wire::Edit<QString>{otherMail, janasMail};
    CHECK(textOf(f.act(jana, both)) == QStringLiteral("applied"));
    CHECK(f.resident(jana).salutation == Salutation::Ms);
}

TEST_CASE("A postal address elsewhere deviates from the flat's, one in the house does not")
{
    ActionFixture f;
    const PostalAddress flat = f.resident(jana).postalAddress;
    PostalAddress abroad = flat;
    abroad.street = QStringLiteral("Rue du Lac 3");
    REQUIRE(textOf(f.act(jana, wire::ResidentUpdate{{}, {}, wire::Edit<PostalAddress>{flat, abroad}})) ==
            QStringLiteral("applied"));
    CHECK(f.resident(jana).postalAddress == abroad);
    CHECK(f.resident(jana).addressDeviates);
    PostalAddress again = flat;
    again.names << QStringLiteral("bei Groß");
    REQUIRE(textOf(f.act(jana, wire::ResidentUpdate{{}, {}, wire::Edit<PostalAddress>{abroad, again}})) ==
            QStringLiteral("applied"));
    CHECK(f.resident(jana).postalAddress == again);
    CHECK_FALSE(f.resident(jana).addressDeviates);

    PostalAddress broken = flat;
    broken.names = QStringList{QStringLiteral("two\nlines")};
    CHECK(textOf(f.act(jana, wire::ResidentUpdate{{}, {}, wire::Edit<PostalAddress>{again, broken}})) ==
          QStringLiteral("rejected malformed"));
}

TEST_CASE("Name and the office's key are edited, and a name of nobody is refused")
{
    ActionFixture f;
    const Resident before = f.resident(jana);
    const QString newKey = QStringLiteral("MV-77");
    wire::ResidentUpdate update;
    update.names = {before.names, {QStringLiteral("Jana Groß")}};
    update.clientKey = {before.clientKey, newKey};
    REQUIRE(textOf(f.act(jana, update)) == QStringLiteral("applied"));
    CHECK(f.resident(newKey).id == before.id);
    CHECK(f.resident(newKey).names == QStringList{QStringLiteral("Jana Groß")});
    CHECK(f.resident(newKey).postalAddress == before.postalAddress);
    CHECK(textOf(f.act(before.id, update)) == QStringLiteral("superseded"));
    update.names = {before.names, {QStringLiteral("Somebody Else")}};
    CHECK(textOf(f.act(before.id, update)) == QStringLiteral("conflict row-changed"));
    update.names = {{QStringLiteral("Jana Groß")}, {QStringLiteral(" ")}};
    CHECK(textOf(f.act(before.id, update)) == QStringLiteral("rejected malformed"));
}

TEST_CASE("Nothing is edited of who has left or was never there")
{
    ActionFixture f;
    CHECK(textOf(f.act(QString(), emailEdit(QString(), janasMail))) == QStringLiteral("rejected not-allowed"));
    REQUIRE(textOf(f.act(jana, wire::TenancyMoveOut{today.addDays(-1)})) == QStringLiteral("applied"));
    CHECK(textOf(f.act(jana, emailEdit(QString(), janasMail))) == QStringLiteral("conflict resident-gone"));
    CHECK(textOf(f.act(jana, wire::AccessRevoke())) == QStringLiteral("conflict resident-gone"));
}

TEST_CASE("Consent is recorded and withdrawn. A mail that waits is then held back")
{
    ActionFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    CHECK(textOf(f.act(jana, wire::ConsentSet{someConsent()})) == QStringLiteral("superseded"));
    Consent withdrawn = someConsent();
    withdrawn.withdrawnOn = withdrawn.givenOn.addDays(-1);
    CHECK(textOf(f.act(jana, wire::ConsentSet{withdrawn})) == QStringLiteral("rejected dates-impossible"));
    withdrawn.withdrawnOn = today;
    REQUIRE(textOf(f.act(jana, wire::ConsentSet{withdrawn})) == QStringLiteral("applied"));
    CHECK(f.resident(jana).consent == withdrawn);
    CHECK(f.resident(jana).mail == MailDelivery::None);
    CHECK(f.waitingMails() == 0);
    // It can be proved of who has moved out, too.
    REQUIRE(textOf(f.act(otto, wire::TenancyMoveOut{today.addDays(-1)})) == QStringLiteral("applied"));
    CHECK(textOf(f.act(otto, wire::ConsentSet{withdrawn})) == QStringLiteral("applied"));
}

TEST_CASE("A printed letter is noted and changes nothing that desks see")
{
    ActionFixture f;
    const auto before = f.digest();
    const auto result = f.act(jana, wire::LetterIssued{today, 7, 3});
    CHECK(textOf(result) == QStringLiteral("applied"));
    CHECK(result.seq == 0);
    CHECK(f.digest() == before);
    CHECK(textOf(f.act(jana, wire::LetterIssued{today, 7, 3})) == QStringLiteral("applied"));
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM letter_issued WHERE resident_id = '%1' AND batch = 7 AND "
                                  "number = 3 AND issued_on = '2026-11-24' AND desk_id = 1")
                       .arg(f.idOf(jana).toString())) == 2);
    CHECK(textOf(f.act(QString(), wire::LetterIssued{today, 7, 4})) == QStringLiteral("rejected not-allowed"));
    CHECK(textOf(f.act(ResidentId(QStringLiteral("nobody")), wire::LetterIssued{today, 7, 4})) ==
          QStringLiteral("conflict resident-gone"));
}

TEST_CASE("A resident's mails come in his language, and in the portal's where none is recorded")
{
    ActionFixture f;
    const auto language = [](const QString &from, const QString &to) {
        wire::ResidentUpdate update;
        update.language = wire::Edit<QString>{from, to};
        return update;
    };
    const auto mailed = [&f] {
        return f.number(QStringLiteral("SELECT count(*) FROM mail_job WHERE language = 'en'"));
    };
    CHECK(textOf(f.act(jana, language({}, QStringLiteral("xx")))) == QStringLiteral("rejected malformed"));
    REQUIRE(textOf(f.act(jana, language({}, QStringLiteral("en")))) == QStringLiteral("applied"));
    CHECK(textOf(f.act(jana, language({}, QStringLiteral("de")))) == QStringLiteral("conflict row-changed"));
    CHECK(f.resident(jana).language == QStringLiteral("en"));
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    CHECK(mailed() == 1);
    REQUIRE(textOf(f.act(otto, invitation(otherMail))) == QStringLiteral("applied"));
    CHECK(mailed() == 1);
    f.checkConsistency();
}
