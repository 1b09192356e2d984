#include "views/invitationsdialog.h"

#include "models/domain/salutationtext.h"
#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "views/clarifydialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace hauspost;

namespace {

const Property house = test::property(100000001);

Clarification clarification()
{
    Clarification clarification;
    Occupancy now = test::occupancy(house, 1, QStringLiteral("Jana Müller"), AccessStatus::Pending);
    now.resident.edit().email = QStringLiteral("other@example.de");
    now.resident.edit().invitedOn = QDate(2026, 11, 20);
    now.resident.edit().mail = MailDelivery::Sent;
    clarification.entry.action.payload = wire::InviteEmail{QStringLiteral("jana@example.de"), {}, 0, {}};
    clarification.entry.state = OutboxState::Attention;
    clarification.entry.problem = QLatin1String(wire::problems::alreadyInvited);
    clarification.entry.createdAt = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    clarification.now = now;
    return clarification;
}

} // namespace

TEST_CASE("The bulk dialog lists exactly who gets an e-mail and who does not and why")
{
    InvitationPlan plan;
    Occupancy jana = test::occupancy(house, 1, QStringLiteral("Jana Müller"));
    jana.resident.edit().email = QStringLiteral("jana@example.de");
    plan.recipients = {jana};
    plan.leftOut = {{test::occupancy(house, 2, QStringLiteral("Kai Weber")), InvitationPlan::Reason::NoConsent,
                     InvitationVerdict::Eligible}};
    InvitationsDialog dialog(plan);
    const auto text = [](const LetterTable &table, LetterColumn column) {
        return table.index(0, static_cast<int>(column)).data().toString();
    };
    CHECK(text(dialog.recipients(), LetterColumn::Address) == QStringLiteral("jana@example.de"));
    CHECK(text(dialog.leftOut(), LetterColumn::Name) == QStringLiteral("Kai Weber"));
    CHECK(text(dialog.leftOut(), LetterColumn::Remark) == leftOutText(plan.leftOut[0]));
    CHECK(dialog.sendButton().isEnabled());
}

TEST_CASE("Nobody to write to: nothing to send")
{
    InvitationPlan plan;
    plan.leftOut = {{test::vacancy(house, 2), InvitationPlan::Reason::Verdict, InvitationVerdict::Vacant}};
    InvitationsDialog dialog(plan);
    CHECK_FALSE(dialog.sendButton().isEnabled());
}

TEST_CASE("A decision shows what was wanted beside what the portal has")
{
    const auto lines = clarificationLines(clarification());
    REQUIRE(lines.size() >= 3);
    CHECK(lines[1].wanted == QStringLiteral("jana@example.de"));
    CHECK(lines[1].portal == QStringLiteral("other@example.de"));
    CHECK(lines[2].portal == QStringLiteral("Pending"));
}

TEST_CASE("A decision shows each field that was to be changed beside what the portal has")
{
    Clarification asked = clarification();
    Resident &now = asked.now->resident.edit();
    now.names = {QStringLiteral("Jana Portal")};
    now.salutation = Salutation::Ms;
    now.postalAddress = {{QStringLiteral("Jana Portal")},
                         QStringLiteral("Alter Weg 1"),
                         QStringLiteral("04109"),
                         QStringLiteral("Leipzig"),
                         {}};
    now.clientKey = QStringLiteral("7/1");
    now.language = QStringLiteral("de");
    now.consent = Consent{QDate(2026, 1, 2), QStringLiteral("lease"), {}};
    now.moveOut = QDate(2026, 12, 31);
    const auto linesOf = [&asked](decltype(wire::Action::payload) payload) {
        asked.entry.action.payload = std::move(payload);
        QStringList lines;
        for (const ClarificationLine &line : clarificationLines(asked)) {
            lines << line.field + u'|' + line.wanted + u'|' + line.portal;
        }
        return lines;
    };

    wire::ResidentUpdate update;
    update.names = wire::Edit<QStringList>{{}, {QStringLiteral("Jana Desk"), QStringLiteral("Kai Desk")}};
    update.salutation = wire::Edit<Salutation>{Salutation::None, Salutation::Family};
    update.address = wire::Edit<PostalAddress>{{}, now.postalAddress};
    update.address->to.street = QStringLiteral("Neuer Weg 2");
    update.clientKey = wire::Edit<QString>{{}, QStringLiteral("7/2")};
    update.language = wire::Edit<QString>{{}, QStringLiteral("en")};
    const QStringList lines = linesOf(update);
    CHECK(lines[1] == QStringLiteral("Name|Jana Desk, Kai Desk|Jana Portal"));
    CHECK(lines[2] ==
          QStringLiteral("Salutation|%1|%2").arg(salutationText(Salutation::Family), salutationText(Salutation::Ms)));
    CHECK(lines[3].startsWith(QStringLiteral("Postal address|Jana Portal, Neuer Weg 2, ")));
    CHECK(lines[3].contains(QStringLiteral("|Jana Portal, Alter Weg 1, ")));
    CHECK(lines[4] == QStringLiteral("Resident key|7/2|7/1"));
    CHECK(lines[5] == QStringLiteral("Language of the e-mails|English|German"));
    CHECK(lines[6].startsWith(QStringLiteral("E-mail address|")));

    const QString consent = linesOf(wire::ConsentSet{Consent{QDate(2026, 5, 3), QStringLiteral("call"), {}}})[1];
    CHECK(consent.startsWith(QStringLiteral("Consent|")));
    CHECK(consent.contains(QStringLiteral("(call)|")));
    CHECK(consent.endsWith(QStringLiteral("(lease)")));
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    CHECK(linesOf(wire::TenancyMoveOut{QDate(2026, 11, 30)})[1] ==
          QStringLiteral("Move-out|%1|%2").arg(day(QDate(2026, 11, 30)), day(QDate(2026, 12, 31))));
    asked.now.reset();
    CHECK(linesOf(update)[4].startsWith(QStringLiteral("Resident key|7/2|not on record")));
}

TEST_CASE("Send anyway is offered only where it is allowed")
{
    Clarification asked = clarification();
    CHECK_FALSE(ClarifyDialog(asked).sendAnywayButton());
    asked.canSendAnyway = true;
    ClarifyDialog dialog(asked);
    REQUIRE(dialog.sendAnywayButton());
    dialog.sendAnywayButton()->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.decision() == ClarificationDecision::SendAnyway);
}

TEST_CASE("Discard is a decision, closing is none")
{
    ClarifyDialog dialog(clarification());
    dialog.reject();
    CHECK(dialog.result() == QDialog::Rejected);
    dialog.discardButton().click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.decision() == ClarificationDecision::Discard);
}

TEST_CASE("Enter decides nothing: it leaves the decision for later")
{
    Clarification asked = clarification();
    asked.canSendAnyway = true;
    ClarifyDialog dialog(asked);
    SECTION("as the dialog opens") {}
    SECTION("on Discard")
    {
        dialog.discardButton().setFocus();
    }
    SECTION("on Send anyway")
    {
        dialog.sendAnywayButton()->setFocus();
    }
    bool isDecided = false;
    QObject::connect(&dialog, &QDialog::accepted, &dialog, [&isDecided] { isDecided = true; });
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
    CHECK_FALSE(isDecided);
    CHECK_FALSE(dialog.isVisible());
}
