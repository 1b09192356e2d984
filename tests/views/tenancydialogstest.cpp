#include "tests/support/catch.h"
#include "tests/support/office.h"
#include "views/addressfields.h"
#include "views/addresspreview.h"
#include "views/consentdialog.h"
#include "views/consentfields.h"
#include "views/emailchangedialog.h"
#include "views/emaildialog.h"
#include "views/emailfield.h"
#include "views/hintline.h"
#include "views/moveindialog.h"
#include "views/moveoutdialog.h"
#include "views/personfields.h"
#include "views/residentdialog.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);

Occupancy flat(AccessStatus access = AccessStatus::None, std::optional<QDate> moveOut = {})
{
    Occupancy occupancy = test::occupancy(test::property(1), 1, QStringLiteral("Jana Müller"), access);
    occupancy.resident.edit().email = QStringLiteral("jana@example.org");
    occupancy.resident.edit().moveIn = QDate(2020, 1, 1);
    occupancy.resident.edit().moveOut = moveOut;
    return occupancy;
}

UnitHistory historyOf(const Occupancy &occupancy)
{
    return UnitHistory::of(occupancy, {*occupancy.resident}, {});
}

ResidentQuestion question(AccessStatus access = AccessStatus::None)
{
    return {historyOf(flat(access)), *flat(access).resident, {}};
}

} // namespace

TEST_CASE("Every field and button of the dialogs about a resident has a name for a screen reader")
{
    EmailQuestion email;
    email.occupancy = flat();
    email.today = today;
    EmailDialog mail(email);
    EmailChangeDialog change({flat(), {}});
    ConsentDialog consent({flat(), today});
    ResidentDialog edit(question());
    MoveInDialog moveIn({historyOf(flat()), today, {}});
    MoveInDialog first({UnitHistory::of(flat(), {}, {}), today, {}});
    MoveOutDialog moveOut({historyOf(flat()), *flat().resident, false, today});
    edit.deviates().setChecked(true);
    for (QDialog *dialog :
         std::initializer_list<QDialog *>{&mail, &change, &consent, &edit, &moveIn, &first, &moveOut}) {
        for (QWidget *control : dialog->findChildren<QWidget *>()) {
            const bool isPart = control->focusProxy() || qobject_cast<QComboBox *>(control->parentWidget()) ||
                                qobject_cast<QAbstractSpinBox *>(control->parentWidget());
            if (control->isHidden() || isPart || control->window() != dialog || control->focusPolicy() == Qt::NoFocus ||
                qobject_cast<QLabel *>(control)) {
                continue;
            }
            INFO(dialog->windowTitle().toStdString() << ": " << control->metaObject()->className());
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(control);
            REQUIRE(access);
            CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
        }
    }
    CHECK_FALSE(consent.fields().source().lineEdit()->accessibleName().isEmpty()); // it has the focus
    CHECK_FALSE(consent.fields().source().lineEdit()->accessibleDescription().isEmpty());
}

TEST_CASE("Saving is possible once something was changed and can be right, and the reason stands there until then")
{
    ResidentDialog dialog(question());
    CHECK_FALSE(dialog.saveButton().isEnabled());
    CHECK(dialog.reason().text() == obstacleText(TenancyObstacle::NothingChanged));
    dialog.person().nameField().setPlainText(QStringLiteral("\n  \n"));
    CHECK(dialog.reason().text() == obstacleText(TenancyObstacle::NameMissing));
    dialog.person().nameField().setPlainText(QStringLiteral("Jana  Groß \n\nPeter Groß"));
    CHECK(dialog.saveButton().isEnabled());
    CHECK(dialog.reason().text().isEmpty());
    CHECK(dialog.edit().names == QStringList{QStringLiteral("Jana Groß"), QStringLiteral("Peter Groß")});
    dialog.person().emailField().field().setText(QStringLiteral("jana@"));
    CHECK_FALSE(dialog.saveButton().isEnabled());
}

TEST_CASE("The wish how to be written to can be changed by itself and is left alone otherwise")
{
    ResidentQuestion asked = question();
    asked.preference = ContactPreference::Email;
    ResidentDialog dialog(asked);
    CHECK(dialog.preference().currentIndex() == static_cast<int>(ContactPreference::Email));
    CHECK_FALSE(dialog.edit().preference);
    dialog.preference().setCurrentIndex(static_cast<int>(ContactPreference::Paper));
    CHECK(dialog.edit().preference == ContactPreference::Paper);
    CHECK(dialog.saveButton().isEnabled());
    CHECK(dialog.consequence().text().contains(QStringLiteral("leave this resident out")));
    const auto actions = editResident(asked.resident, dialog.edit());
    REQUIRE(isOk(actions));
    CHECK(actions->empty());
}

TEST_CASE("The preview shows the window of the envelope and the salutation as they will be")
{
    ResidentDialog dialog(question());
    dialog.person().nameField().setPlainText(QStringLiteral("Jana Groß"));
    QComboBox &salutation = dialog.person().salutationField();
    salutation.setCurrentIndex(salutation.findData(static_cast<int>(Salutation::Ms)));
    CHECK(dialog.preview().text().toStdString() == "Jana Groß\nLindenallee 1 // 1. OG\n22765 Hamburg\n"
                                                   "Sehr geehrte Frau Jana Groß,");
}

TEST_CASE("Another postal address is said to be one, and leaving it brings the flat's back")
{
    ResidentDialog dialog(question());
    dialog.deviates().setChecked(true);
    dialog.address().street().setText(QStringLiteral("Rue du Lac 3"));
    CHECK(dialog.edit().address.street == u"Rue du Lac 3");
    CHECK_FALSE(dialog.preview().text().contains(QStringLiteral("1. OG")));
    CHECK(dialog.consequence().text().contains(QStringLiteral("not to the flat")));
    dialog.address().city().clear();
    CHECK(dialog.reason().text() == obstacleText(TenancyObstacle::AddressIncomplete));
    dialog.deviates().setChecked(false);
    CHECK(dialog.edit().address == flat().resident->postalAddress);
}

TEST_CASE("Another e-mail address of somebody with access says that he loses it")
{
    ResidentDialog dialog(question(AccessStatus::Confirmed));
    CHECK(dialog.consequence().text().isEmpty());
    dialog.person().emailField().field().setText(QStringLiteral("new@example.org"));
    CHECK(dialog.consequence().text().contains(QStringLiteral("register anew")));
}

TEST_CASE("The first day of a move-in follows from the days before it and cannot be typed")
{
    const auto history = historyOf(flat());
    MoveInDialog dialog({history, today, {}});
    CHECK(dialog.reason().text() == obstacleText(TenancyObstacle::NameMissing));
    dialog.person().nameField().setPlainText(QStringLiteral("Mia Neu"));
    dialog.lastDay().setDate(QDate(2026, 12, 15));
    CHECK(firstDayOf(dialog.request(), history) == QDate(2026, 12, 16));
    CHECK(dialog.firstDay().text().contains(QStringLiteral("16")));
    dialog.vacancy().setChecked(true);
    dialog.vacantUntil().setDate(QDate(2026, 12, 1));
    CHECK_FALSE(dialog.saveButton().isEnabled());
    dialog.vacantUntil().setDate(QDate(2027, 1, 31));
    CHECK(firstDayOf(dialog.request(), history) == QDate(2027, 2, 1));
    CHECK(dialog.saveButton().isEnabled());
    dialog.lastDay().setDate(today.addDays(-1));
    CHECK(dialog.consequence().text().contains(QStringLiteral("at once")));
}

TEST_CASE("A move-out on record is not asked for again")
{
    MoveInDialog dialog({historyOf(flat(AccessStatus::None, QDate(2026, 10, 31))), today, {}});
    CHECK_FALSE(dialog.lastDay().isEnabled());
    CHECK_FALSE(dialog.request().previousLastDay);
    CHECK(dialog.consequence().text().isEmpty());
}

TEST_CASE("A move-out asks for the last day, a vacancy for the first day without a resident")
{
    MoveOutDialog out({historyOf(flat()), *flat().resident, false, today});
    CHECK(out.lastDay() == QDate(2026, 11, 30));
    MoveOutDialog vacancy({historyOf(flat()), *flat().resident, true, today});
    CHECK(vacancy.day().date() == QDate(2026, 12, 1));
    CHECK(vacancy.lastDay() == out.lastDay());
    out.day().setDate(QDate(2019, 1, 1));
    CHECK(out.reason().text() == obstacleText(TenancyObstacle::EndsBeforeBegin));
    CHECK_FALSE(out.saveButton().isEnabled());
    out.day().setDate(today.addDays(-1));
    CHECK(out.consequence().text().contains(QStringLiteral("at once")));
    CHECK(out.saveButton().isEnabled());
}
