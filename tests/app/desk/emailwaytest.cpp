// The whole way once, with real parts: window, portal, mail server, browser. Run under Xvfb by CTest.

#include "app/desk/desk.h"

#include "models/base/translation.h"
#include "models/tables/unittable.h"
#include "tests/support/catch.h"
#include "tests/support/process.h"
#include "tests/support/smtppeer.h"
#include "tests/support/testportal.h"
#include "views/consentfields.h"
#include "views/datatable.h"
#include "views/emaildialog.h"
#include "views/emailfield.h"
#include "views/propertypage.h"
#include "views/unitpage.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <cstdio>

using namespace hauspost;

namespace {

const QString password = QStringLiteral("Sieben Stufen bis Mai");
const QString mailbox = QStringLiteral("anna.beispiel@example.org");
constexpr int limitMilliseconds = 60'000;

QApplication &application()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

void asResident(const QStringList &words)
{
    const ProcessOutcome outcome = runProcess(
        QStringLiteral("/usr/bin/python3"),
        QStringList{QStringLiteral("-B"), QStringLiteral(HAUSPOST_SOURCE_DIR "/tests/support/resident.py")} + words);
    INFO(outcome.output.toStdString());
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.exitCode == 0);
}

/// A clerk at a desk whose portal sends mail to a server of the test's.
class Morning
{
public:
    Morning()
    {
        m_portal.importSample();
        m_portal.logTo(m_dir.filePath(QStringLiteral("portal.log")));
        m_portal.start({QStringLiteral("--smtp"), m_mail.url(), QStringLiteral("--from"),
                        QStringLiteral("uvi@hausverwaltung.example")});
        m_portal.pointLinksHere();
        DeskOptions options;
        options.portal = m_portal.url();
        options.tokenFile = m_portal.newTokenFile(QStringLiteral("desk"));
        options.language = QStringLiteral("de");
        const DeskPaths paths(m_dir.filePath(QStringLiteral("desk")));
        auto lock = InstanceLock::acquire(paths);
        REQUIRE(isOk(lock));
        m_desk = std::make_unique<Desk>(application(), options, paths, std::move(*lock));
        m_desk->show();
        REQUIRE(QTest::qWaitForWindowExposed(&m_desk->window()));
        m_desk->window().showProperties();
        REQUIRE(QTest::qWaitFor([this] { return properties().model()->rowCount() > 5; }, limitMilliseconds));
        properties().setFocus();
        QTest::keyClick(&properties(), Qt::Key_Home);
        QTest::keyClick(&properties(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return units().model()->rowCount() > 0; }, limitMilliseconds));
    }

    DataTable &properties() { return m_desk->window().propertyPage().table(); }
    DataTable &units() { return m_desk->window().unitPage().table(); }
    QString cell(int row, UnitColumn column)
    {
        return units().model()->index(row, static_cast<int>(column)).data().toString();
    }
    /// What the row of this unit shows under "UVI-Zugang".
    QString access(const QString &unit) { return cell(rowOf(unit), UnitColumn::Access); }

    int rowOf(const QString &unit)
    {
        for (int row = 0; row < units().model()->rowCount(); ++row) {
            if (cell(row, UnitColumn::Number) == unit) {
                return row;
            }
        }
        FAIL("no such unit");
        return -1;
    }

    /// Number of the first unit that needs the information and whose resident has no access.
    QString firstWithoutAccess()
    {
        for (int row = 0; row < units().model()->rowCount(); ++row) {
            if (cell(row, UnitColumn::UviRequired) == u"ja" && cell(row, UnitColumn::Access) == u"Kein Zugang") {
                return cell(row, UnitColumn::Number);
            }
        }
        FAIL("everybody has access");
        return {};
    }

    /// By keyboard: the row's menu, its entry, the dialog.
    void sendByEmail(const QString &unit)
    {
        units().setFocus();
        units().setCurrentIndex(units().model()->index(rowOf(unit), 0));
        QTest::keyClick(&units(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QAction *entry = menu->actions().constFirst();
        REQUIRE(entry->text() == QStringLiteral("per E-Mail versenden"));
        QTimer::singleShot(100, &m_desk->window(), [] { fillEmailDialog(); });
        menu->setActiveAction(entry);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    bool waitForAccess(const QString &unit, const QString &text)
    {
        return QTest::qWaitFor([&] { return access(unit) == text; }, limitMilliseconds);
    }

    /// F5: what the next poll would do by itself within a minute.
    void synchronise() { Q_EMIT m_desk->window().synchroniseRequested(); }

    /// How often somebody asked the portal for changes.
    int pulls()
    {
        QFile log(m_dir.filePath(QStringLiteral("portal.log")));
        REQUIRE(log.open(QIODevice::ReadOnly));
        return static_cast<int>(log.readAll().count(" route=/v1/changes status=200"));
    }

    /// F5 once more, up to the portal's answer.
    void synchroniseWholly()
    {
        const int before = pulls();
        synchronise();
        REQUIRE(QTest::qWaitFor([&] { return pulls() > before; }, limitMilliseconds));
    }

    QStringList waitForMails(qsizetype count)
    {
        REQUIRE(QTest::qWaitFor([&] { return m_mail.acceptedFiles().size() >= count; }, limitMilliseconds));
        return m_mail.acceptedFiles();
    }

    static QString linkIn(const QString &mailFile)
    {
        const QJsonObject mail = mimeParts(mailFile);
        const QString link = mail[QStringLiteral("links")].toArray().first().toString();
        REQUIRE(link.startsWith(QStringLiteral("http://127.0.0.1:")));
        return link;
    }

    const TestPortal &portal() const { return m_portal; }
    QString file(const QString &name) const { return m_dir.filePath(name); }

private:
    static void fillEmailDialog()
    {
        auto *dialog = qobject_cast<EmailDialog *>(QApplication::activeModalWidget());
        if (!dialog) {
            return;
        }
        dialog->email().field().selectAll();
        QTest::keyClicks(&dialog->email().field(), mailbox);
        if (dialog->consentTick()) {
            QTest::keyClick(dialog->consentTick(), Qt::Key_Space);
            dialog->consent()->source().setCurrentIndex(0);
        }
        CHECK(dialog->sendButton().text().remove(u'&') == QStringLiteral("E-Mail versenden"));
        CHECK(dialog->sendButton().isEnabled());
        QTest::mouseClick(&dialog->sendButton(), Qt::LeftButton);
        if (dialog->isVisible()) {
            dialog->reject(); // it could not be sent: the test goes on, and fails
        }
    }

    QTemporaryDir m_dir;
    SmtpPeer m_mail;
    TestPortal m_portal{m_dir.filePath(QStringLiteral("portal"))};
    std::unique_ptr<Desk> m_desk;
};

/// Text of the QR code in a PDF.
QString qrCodeIn(const QString &pdf)
{
    const QString picture = pdf + QStringLiteral(".page");
    REQUIRE(runProcess(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"),
                                                    QStringLiteral("-singlefile"), pdf, picture})
                .exitCode == 0);
    const ProcessOutcome read = runProcess(
        QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")});
    REQUIRE(read.exitCode == 0);
    return QString::fromUtf8(read.output.trimmed());
}

} // namespace

TEST_CASE("By e-mail: the mail goes out once, the resident registers, the row says Bestätigt")
{
    Morning morning;
    const QString unit = morning.firstWithoutAccess();
    morning.sendByEmail(unit);
    REQUIRE(morning.waitForAccess(unit, QStringLiteral("Ausstehend")));
    const QStringList mails = morning.waitForMails(1);
    CHECK(mimeParts(mails[0])[QStringLiteral("recipients")].toArray() == QJsonArray{mailbox});
    asResident({QStringLiteral("link"), Morning::linkIn(mails[0]), password});
    morning.synchronise();
    CHECK(morning.waitForAccess(unit, QStringLiteral("Bestätigt")));
    CHECK(morning.waitForMails(1).size() == 1);
    morning.synchroniseWholly();
    CHECK(morning.access(unit) == QStringLiteral("Bestätigt"));
    CHECK(morning.waitForMails(1).size() == 1);
}

TEST_CASE("By poll: nobody presses anything and within one poll the row says Bestätigt")
{
    Morning morning;
    const QString unit = morning.firstWithoutAccess();
    morning.sendByEmail(unit);
    REQUIRE(morning.waitForAccess(unit, QStringLiteral("Ausstehend")));
    const QStringList mails = morning.waitForMails(1);
    asResident({QStringLiteral("link"), Morning::linkIn(mails[0]), password});
    QElapsedTimer timer;
    timer.start();
    // A minute is the shortest that can be set; the rest is for the answer's way into the window.
    constexpr int onePoll = 60'000;
    constexpr int answer = 15'000;
    CHECK(QTest::qWaitFor([&] { return morning.access(unit) == u"Bestätigt"; }, onePoll + answer));
    std::printf("Confirmed %.1f s after the registration\n", static_cast<double>(timer.elapsed()) / 1000);
    CHECK(morning.waitForMails(1).size() == 1);
}

TEST_CASE("By letter: the QR code of the printed letter, the address proved by a mail, the row says Bestätigt")
{
    Morning morning;
    const QString unit = morning.firstWithoutAccess();
    const QString property = morning.properties().model()->index(0, 0).data().toString();
    // The letter as the command line makes it from another desk of the office.
    const QString data = morning.file(QStringLiteral("ctl"));
    const QString token = morning.portal().newTokenFile(QStringLiteral("ctl"));
    const auto ctl = [&](const QStringList &words) {
        const ProcessOutcome outcome =
            runProcess(ourProgram(QStringLiteral("hauspost-ctl")),
                       words + QStringList{QStringLiteral("--data-dir"), data, QStringLiteral("--portal"),
                                           morning.portal().url(), QStringLiteral("--token-file"), token});
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.exitCode == 0);
        return outcome.output;
    };
    (void)ctl({QStringLiteral("sync")});
    const QString key = morning.cell(morning.rowOf(unit), UnitColumn::ClientKey);
    REQUIRE_FALSE(key.isEmpty());
    const QString pdf = morning.file(QStringLiteral("letter.pdf"));
    (void)ctl({QStringLiteral("letters"), QStringLiteral("--resident"), key, QStringLiteral("--out"), pdf});

    const QString link = qrCodeIn(pdf);
    REQUIRE(link.startsWith(morning.portal().url() + QStringLiteral("/r/")));
    asResident({QStringLiteral("letter"), link, unit, mailbox, password});
    const QStringList mails = morning.waitForMails(1);
    asResident({QStringLiteral("confirm"), Morning::linkIn(mails[0]), password});
    morning.synchronise();
    CHECK(morning.waitForAccess(unit, QStringLiteral("Bestätigt")));
    CHECK(morning.cell(morning.rowOf(unit), UnitColumn::Email) == mailbox);
}
