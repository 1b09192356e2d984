#include "views/settingsdialog.h"

#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hauspost;

namespace {

DeskPreferences unusual(const QString &folder)
{
    DeskPreferences preferences;
    preferences.language = QStringLiteral("de");
    preferences.theme = ThemeChoice::Dark;
    preferences.letters = {folder, LetterTarget::Kind::FilePerProperty, true, 14, LetterSequence::Route, true};
    preferences.printer = {QStringLiteral("Etage 2"), 40};
    preferences.notices = {false, false, false, true};
    preferences.sync = {SyncSchedule::Mode::OnRequest, std::chrono::minutes(7)};
    preferences.network = {ProxyChoice::Manual, QStringLiteral("proxy.test"), 3128, {}};
    preferences.lockMinutes = 5;
    return preferences;
}

QPushButton &okOf(SettingsDialog &dialog)
{
    for (QPushButton *button : dialog.findChild<QDialogButtonBox *>()->findChildren<QPushButton *>()) {
        if (button->isDefault()) {
            return *button;
        }
    }
    FAIL("no default button");
    return *dialog.findChild<QPushButton *>();
}

/// The field with this label.
template <class Field>
Field *fieldWith(SettingsDialog &dialog, const QString &placeholder)
{
    for (Field *field : dialog.findChildren<Field *>()) {
        if (field->placeholderText() == placeholder) {
            return field;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Preferences are read as they were written, and a broken file gives the usual ones")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("window.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        CHECK(DeskPreferences::load(settings) == DeskPreferences());
        unusual(dir.path()).save(settings);
    }
    QSettings settings(file, QSettings::IniFormat);
    CHECK(DeskPreferences::load(settings) == unusual(dir.path()));
    settings.setValue(QStringLiteral("sync/minutes"), QStringLiteral("often"));
    settings.setValue(QStringLiteral("lock/minutes"), -3);
    settings.setValue(QStringLiteral("network/proxyPort"), 99999);
    const DeskPreferences read = DeskPreferences::load(settings);
    CHECK(read.sync.interval == std::chrono::minutes(1));
    CHECK(read.lockMinutes == 0);
    CHECK(read.network.proxyPort == NetworkSettings().proxyPort);
}

TEST_CASE("What an older version kept is understood")
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("letters/filePerResident"), true);
    CHECK(DeskPreferences::load(settings).letters.kind == LetterTarget::Kind::FilePerResident);
    settings.setValue(QStringLiteral("letters/target"), QStringLiteral("printer"));
    CHECK(DeskPreferences::load(settings).letters.kind == LetterTarget::Kind::Printer);
    settings.setValue(QStringLiteral("printer/lettersPerJob"), 0);
    CHECK(DeskPreferences::load(settings).printer.lettersPerJob == 1);
}

TEST_CASE(
    "A printer that is not there stays chosen and says so. Without a notification area there is nothing to choose")
{
    DeskPreferences preferences;
    preferences.printer.name = QStringLiteral("Etage 2");
    SettingsQuestion question{preferences, {}, false, false};
    question.printers = {QStringLiteral("Empfang")};
    SettingsDialog dialog(question);
    CHECK(dialog.answer().preferences.printer.name == QStringLiteral("Etage 2"));
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto printers = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox *box) {
        return box->findText(QStringLiteral("Etage 2 (not there at present)")) >= 0;
    });
    REQUIRE(printers != boxes.end());
    (*printers)->setCurrentIndex((*printers)->findText(QStringLiteral("Empfang")));
    CHECK(dialog.answer().preferences.printer.name == QStringLiteral("Empfang"));

    const auto notice = [](SettingsDialog &of) {
        for (QCheckBox *box : of.findChildren<QCheckBox *>()) {
            if (box->text().contains(QStringLiteral("confirmed"))) {
                return box;
            }
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    CHECK_FALSE(notice(dialog)->isEnabled());
    question.hasTray = true;
    SettingsDialog withTray(question);
    CHECK(notice(withTray)->isEnabled());
}

TEST_CASE("The settings dialog gives back what it was given when nothing is touched")
{
    const QTemporaryDir dir;
    const SettingsDialog dialog({unusual(dir.path()), QStringLiteral("https://portal.test"), true, true});
    CHECK(dialog.answer().preferences == unusual(dir.path()));
    CHECK_FALSE(dialog.answer().passphrase);
}

TEST_CASE("A certificate authority is checked at once")
{
    const QTemporaryDir dir;
    SettingsDialog dialog({});
    auto *file = fieldWith<QLineEdit>(dialog, QStringLiteral("none"));
    REQUIRE(file);
    CHECK(okOf(dialog).isEnabled());
    file->setText(dir.filePath(QStringLiteral("missing.pem")));
    CHECK_FALSE(okOf(dialog).isEnabled());
    QFile noCertificate(dir.filePath(QStringLiteral("ca.pem")));
    REQUIRE(noCertificate.open(QIODevice::WriteOnly));
    noCertificate.write("-----BEGIN NOTHING-----\n");
    noCertificate.close();
    file->setText(noCertificate.fileName());
    CHECK_FALSE(okOf(dialog).isEnabled());
    file->clear();
    CHECK(okOf(dialog).isEnabled());
}

TEST_CASE("A proxy of one's own needs a host, and a folder has to be there")
{
    DeskPreferences preferences;
    preferences.network.proxy = ProxyChoice::Manual;
    SettingsDialog dialog({preferences, {}, false, false});
    CHECK_FALSE(okOf(dialog).isEnabled());
    fieldWith<QLineEdit>(dialog, QStringLiteral("proxy.example.com"))->setText(QStringLiteral("proxy.test"));
    CHECK(okOf(dialog).isEnabled());
    preferences = {};
    preferences.letters.folder = QStringLiteral("/nowhere/at/all");
    CHECK_FALSE(okOf(*std::make_unique<SettingsDialog>(SettingsQuestion{preferences, {}, false, false})).isEnabled());
}

TEST_CASE("The lock needs a passphrase that is long enough and typed twice")
{
    DeskPreferences preferences;
    preferences.lockMinutes = 5;
    SettingsDialog dialog({preferences, {}, false, false});
    QList<QLineEdit *> secrets;
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
        if (line->echoMode() == QLineEdit::Password) {
            secrets << line;
        }
    }
    REQUIRE(secrets.size() == 2);
    CHECK_FALSE(okOf(dialog).isEnabled());
    secrets[0]->setText(QStringLiteral("short"));
    secrets[1]->setText(QStringLiteral("short"));
    CHECK_FALSE(okOf(dialog).isEnabled());
    secrets[0]->setText(QStringLiteral("long enough"));
    CHECK_FALSE(okOf(dialog).isEnabled());
    secrets[1]->setText(QStringLiteral("long enough"));
    CHECK(okOf(dialog).isEnabled());
    CHECK(dialog.answer().passphrase == QStringLiteral("long enough"));
}

TEST_CASE("From the settings one goes on to the retention and keeps what was changed")
{
    SettingsDialog dialog({});
    QPushButton *retention = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        retention = button->text() == QStringLiteral("R&etention…") ? button : retention;
    }
    REQUIRE(retention);
    retention->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.answer().next == SettingsAnswer::Next::Retention);
}
