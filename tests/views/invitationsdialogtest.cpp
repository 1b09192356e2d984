#include "views/invitationsdialog.h"

#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "views/clarifydialog.h"

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
