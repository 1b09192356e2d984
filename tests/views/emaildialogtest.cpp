#include "views/emaildialog.h"

#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "views/consentdialog.h"
#include "views/consentfields.h"
#include "views/emailchangedialog.h"
#include "views/emailfield.h"
#include "views/hintline.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);
const Property house = test::property(100000001);

EmailQuestion question(const QString &email, std::optional<Consent> consent = {})
{
    EmailQuestion question;
    question.occupancy = test::occupancy(house, 1, QStringLiteral("Jana Müller"));
    question.occupancy.resident.edit().email = email;
    question.occupancy.resident.edit().consent = std::move(consent);
    question.today = today;
    return question;
}

const Consent given{QDate(2026, 3, 1), QStringLiteral("tenancy agreement"), {}};

/// The dialog on the screen, with the keyboard.
struct Shown
{
    explicit Shown(const EmailQuestion &question) : dialog(question)
    {
        dialog.show();
        dialog.activateWindow();
        QApplication::setActiveWindow(&dialog);
    }
    QLineEdit &field() { return dialog.email().field(); }
    EmailDialog dialog;
};

} // namespace

TEST_CASE("The dialog starts in the address that is known, all of it selected")
{
    Shown f(question(QStringLiteral("jana@example.de"), given));
    CHECK(f.field().text() == QStringLiteral("jana@example.de"));
    CHECK(f.field().hasFocus());
    CHECK(f.field().selectedText() == f.field().text());
}

TEST_CASE("Enter sends what can be sent, Esc and the other button send nothing")
{
    Shown f(question(QStringLiteral("jana@example.de"), given));
    QSignalSpy finished(&f.dialog, &QDialog::finished);
    SECTION("Enter")
    {
        QTest::keyClick(&f.field(), Qt::Key_Return);
        CHECK(f.dialog.result() == QDialog::Accepted);
        CHECK(f.dialog.request().email == QStringLiteral("jana@example.de"));
        CHECK_FALSE(f.dialog.request().consent);
    }
    SECTION("Esc")
    {
        QTest::keyClick(&f.field(), Qt::Key_Escape);
        CHECK(f.dialog.result() == QDialog::Rejected);
    }
    SECTION("Cancel")
    {
        for (QPushButton *button : f.dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Cancel")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        CHECK(f.dialog.result() == QDialog::Rejected);
    }
    CHECK(finished.size() == 1);
}

TEST_CASE("What is missing is said, and Enter does nothing until it is there")
{
    Shown f(question({}));
    const auto reason = [&f] { return f.dialog.reason().text(); };
    CHECK(reason() == QStringLiteral("Please enter the e-mail address."));
    QTest::keyClicks(&f.field(), QStringLiteral("jana@"));
    CHECK(reason() == QStringLiteral("This is not a complete e-mail address."));
    QTest::keyClicks(&f.field(), QStringLiteral("example.de"));
    CHECK(reason() == QStringLiteral("Please confirm that the consent is at hand."));
    QTest::keyClick(&f.field(), Qt::Key_Return);
    CHECK(f.dialog.isVisible());

    REQUIRE(f.dialog.consentTick());
    f.dialog.consentTick()->setFocus();
    QTest::keyClick(f.dialog.consentTick(), Qt::Key_Space);
    CHECK(f.dialog.consent()->source().currentText().isEmpty()); // nobody has named one
    CHECK(reason() == QStringLiteral("Please name the source of the consent, so that it can be proved."));
    CHECK_FALSE(f.dialog.sendButton().isEnabled());
    f.dialog.consent()->source().setCurrentIndex(0);
    CHECK(reason().isEmpty());
    f.dialog.consent()->source().setEditText(QStringLiteral("  "));
    CHECK(reason() == QStringLiteral("Please name the source of the consent, so that it can be proved."));
    CHECK_FALSE(f.dialog.sendButton().isEnabled());
    f.dialog.consent()->source().setEditText(QStringLiteral("letter of 3 May"));
    CHECK(f.dialog.sendButton().isEnabled());

    QTest::mouseClick(&f.dialog.sendButton(), Qt::LeftButton);
    CHECK(f.dialog.result() == QDialog::Accepted);
    CHECK(f.dialog.request().consent == Consent{today, QStringLiteral("letter of 3 May"), {}});
}

TEST_CASE("A consent that was withdrawn is shown and does not count")
{
    Consent withdrawn = given;
    withdrawn.withdrawnOn = QDate(2026, 6, 1);
    Shown f(question(QStringLiteral("jana@example.de"), withdrawn));
    CHECK(f.dialog.consentTick());
    CHECK_FALSE(f.dialog.sendButton().isEnabled());
}

TEST_CASE("A typing error gets a suggestion that a click takes over")
{
    Shown f(question({}, given));
    QPushButton &suggestion = f.dialog.email().suggestion();
    CHECK_FALSE(suggestion.isVisible());
    QTest::keyClicks(&f.field(), QStringLiteral("anna@gmial.com"));
    REQUIRE(suggestion.isVisible());
    CHECK(suggestion.text() == QStringLiteral("Did you mean anna@gmail.com?"));
    CHECK(f.dialog.sendButton().isEnabled()); // it may be right as it is
    QTest::mouseClick(&suggestion, Qt::LeftButton);
    CHECK(f.field().text() == QStringLiteral("anna@gmail.com"));
    CHECK_FALSE(suggestion.isVisible());
}

TEST_CASE("An address that serves another unit is named")
{
    EmailQuestion asked = question({}, given);
    Occupancy other = test::occupancy(house, 3, QStringLiteral("Kai Weber"), AccessStatus::Confirmed);
    other.resident.edit().email = QStringLiteral("Kai@Example.de");
    asked.occupancy.resident.edit().email = QStringLiteral("jana@example.de");
    asked.others = AddressUsers({asked.occupancy, other}, asked.occupancy.resident->id);
    Shown f(asked);
    CHECK(f.dialog.email().others().text().isEmpty());
    f.field().setText(QStringLiteral(" kai@example.de"));
    const QString warning = f.dialog.email().others().text();
    CHECK(warning.contains(QStringLiteral("Kai Weber")));
    CHECK(warning.contains(QStringLiteral("Confirmed")));
    CHECK(f.dialog.sendButton().isEnabled());
}

TEST_CASE("Where the access is confirmed by now nothing can be sent and the dialog says so")
{
    EmailQuestion asked = question(QStringLiteral("jana@example.de"), given);
    asked.verdict = InvitationVerdict::AlreadyConfirmed;
    Shown f(asked);
    CHECK(f.dialog.hint().text().startsWith(QStringLiteral("The access is confirmed already.")));
    CHECK_FALSE(f.dialog.sendButton().isEnabled());
}

TEST_CASE("A wish for post is said before an e-mail is sent and forbids nothing")
{
    EmailQuestion asked = question(QStringLiteral("jana@example.de"), given);
    CHECK(EmailDialog(asked).hint().text().isEmpty());
    asked.preference = ContactPreference::Email;
    CHECK(EmailDialog(asked).hint().text().isEmpty());
    asked.preference = ContactPreference::Paper;
    EmailDialog dialog(asked);
    CHECK(dialog.hint().text().contains(QStringLiteral("by post (Paper for good)")));
    CHECK(dialog.sendButton().isEnabled());
}

TEST_CASE("Sending again says what became of the last e-mail and is marked as such")
{
    EmailQuestion asked = question(QStringLiteral("jana@example.de"), given);
    asked.occupancy.resident.edit().access = AccessStatus::Pending;
    asked.occupancy.resident.edit().mail = MailDelivery::Failed;
    asked.verdict = InvitationVerdict::NeedsResend;
    SECTION("asked for")
    {
        asked.isResend = true;
        Shown f(asked);
        CHECK(f.dialog.hint().text().contains(QStringLiteral("could not be delivered")));
        CHECK(f.dialog.sendButton().isEnabled());
        CHECK(f.dialog.request().resend);
    }
    SECTION("not asked for: no second mail by chance")
    {
        Shown f(asked);
        CHECK_FALSE(f.dialog.sendButton().isEnabled());
    }
}

TEST_CASE("Changing the address says before what it does to the access")
{
    EmailChangeQuestion asked{question(QStringLiteral("jana@example.de")).occupancy, {}};
    const auto consequence = [&asked](const QString &email) {
        EmailChangeDialog dialog(asked);
        dialog.field().field().setText(email);
        return std::pair(dialog.consequence().text(), dialog.saveButton().isEnabled());
    };
    CHECK_FALSE(consequence(QStringLiteral("jana@example.de")).second);
    CHECK_FALSE(consequence(QStringLiteral("jana@")).second);
    CHECK(consequence(QStringLiteral("new@example.de")).first.startsWith(QStringLiteral("Only the address is saved")));

    {
        EmailChangeDialog dialog(asked);
        dialog.field().field().clear();
        CHECK(dialog.saveButton().text() == QStringLiteral("&Delete address"));
        asked.occupancy.resident.edit().email.clear();
        EmailChangeDialog without(asked); // nothing there to delete
        CHECK(without.saveButton().text() == QStringLiteral("&Save"));
        CHECK_FALSE(without.saveButton().isEnabled());
        asked.occupancy.resident.edit().email = QStringLiteral("jana@example.de");
    }

    asked.occupancy.resident.edit().access = AccessStatus::Confirmed;
    CHECK(consequence(QStringLiteral("new@example.de")).first.contains(QStringLiteral("register anew")));
    CHECK(consequence({}).first.startsWith(QStringLiteral("Without the address the access is revoked")));
    CHECK(consequence({}).second);
    asked.occupancy.resident.edit().access = AccessStatus::Pending;
    CHECK(consequence(QStringLiteral("new@example.de")).first.startsWith(QStringLiteral("The link sent")));
}

TEST_CASE("Consent is recorded with day and source, and its withdrawal too")
{
    ConsentQuestion asked{question({}).occupancy, today};
    {
        ConsentDialog dialog(asked);
        CHECK_FALSE(dialog.saveButton().isEnabled());
        CHECK(dialog.reason().text().startsWith(QStringLiteral("Please name the source")));
        dialog.fields().source().setCurrentIndex(0);
        CHECK(dialog.saveButton().isEnabled());
        CHECK(dialog.reason().text().isEmpty());
        CHECK(dialog.consent() == Consent{today, QStringLiteral("Tenancy agreement"), {}});
    }
    asked.occupancy.resident.edit().consent = given;
    ConsentDialog dialog(asked);
    CHECK_FALSE(dialog.saveButton().isEnabled()); // nothing new
    dialog.withdrawn().setChecked(true);
    CHECK(dialog.saveButton().isEnabled());
    CHECK(dialog.consent() == Consent{given.givenOn, given.source, today});
}
