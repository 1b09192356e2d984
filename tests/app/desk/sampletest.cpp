// The first run with real parts: the window, the portal's program, the sample office.

#include "app/desk/deskprogram.h"

#include "tests/support/catch.h"
#include "views/dashboardpage.h"
#include "views/firstrunpage.h"
#include "views/navigation.h"
#include "views/noticestrip.h"
#include "views/propertypage.h"
#include "views/rowbutton.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDesktopServices>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QPushButton>

using namespace hauspost;

namespace {

constexpr int patience = 60000;

/// Finds the portal's program as an installed desk does: in the search path.
struct SearchPath
{
    SearchPath() : m_before(qgetenv("PATH")) { qputenv("PATH", QByteArray(HAUSPOST_BINARY_DIR "/bin:") + m_before); }
    ~SearchPath() { qputenv("PATH", m_before); }
    SearchPath(const SearchPath &) = delete;
    SearchPath &operator=(const SearchPath &) = delete;

private:
    QByteArray m_before;
};

/// In place of the desktop's browser: what it was asked to open.
class FakeBrowser final : public QObject
{
    Q_OBJECT

public:
    FakeBrowser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open"); }
    ~FakeBrowser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &address) { opened << address; }
};

/// The page at an address, by HTTP.
QByteArray pageAt(const QUrl &address)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    if (!socket.waitForConnected(patience)) {
        return {};
    }
    socket.write("GET " + address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                 " HTTP/1.1\r\nHost: " + address.host().toLatin1() + "\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead(patience)) {
    }
    return socket.readAll();
}

QPushButton *buttonOf(QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("From the first start to sample data and back, by two clicks, without a trace")
{
    const SearchPath path;
    const QTemporaryDir dir;
    DeskProgram program(*qobject_cast<QApplication *>(QCoreApplication::instance()), {}, DeskPaths(dir.path()));
    REQUIRE(isOk(program.start()));
    MainWindow &own = program.desk()->window();
    QTRY_VERIFY_WITH_TIMEOUT(&own.navigation().current() == &own.firstRunPage(), patience);
    own.firstRunPage().sampleButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(program.isSample(), patience);

    MainWindow &sample = program.desk()->window();
    CHECK(sample.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!sample.dashboardPage().workRows().isEmpty(), patience);
    QPushButton *end = buttonOf(sample, QStringLiteral("End the sample and delete it"));
    REQUIRE(end);
    CHECK(end->isVisible());

    FakeBrowser browser;
    QPushButton *mails = buttonOf(sample, QStringLiteral("Show e-mails"));
    REQUIRE(mails);
    mails->click();
    REQUIRE(browser.opened.size() == 1);
    CHECK(browser.opened.constFirst().host() == QStringLiteral("127.0.0.1"));
    const QByteArray page = pageAt(browser.opened.constFirst());
    CHECK(page.startsWith("HTTP/1.1 200"));
    CHECK(page.contains("E-mails of this trial"));

    CHECK(QDir(dir.path()).exists(QStringLiteral("sample/portal")));

    end->click();
    QTRY_VERIFY_WITH_TIMEOUT(!program.isSample(), patience);
    CHECK_FALSE(QDir(dir.path()).exists(QStringLiteral("sample")));
    MainWindow &again = program.desk()->window();
    QTRY_VERIFY_WITH_TIMEOUT(&again.navigation().current() == &again.firstRunPage(), patience);
    CHECK(again.firstRunPage().sampleButton().isEnabled());
}

TEST_CASE("Whoever closes the program on sample data leaves nothing behind")
{
    const SearchPath path;
    const QTemporaryDir dir;
    {
        DeskProgram program(*qobject_cast<QApplication *>(QCoreApplication::instance()), {}, DeskPaths(dir.path()));
        REQUIRE(isOk(program.start()));
        program.desk()->window().firstRunPage().sampleButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(program.isSample(), patience);
    }
    CHECK_FALSE(QDir(dir.path()).exists(QStringLiteral("sample")));
}

TEST_CASE("Where the portal's program is missing the choice says so, and where it fails the desk stays usable")
{
    const QTemporaryDir dir;
    const QByteArray before = qgetenv("PATH");
    const QTemporaryDir programs;
    qputenv("PATH", QFile::encodeName(programs.path()));
    const bool isBroken = GENERATE(false, true);
    if (isBroken) {
        QFile broken(programs.filePath(QStringLiteral("hauspost-portal")));
        REQUIRE(broken.open(QIODevice::WriteOnly));
        broken.write("#!/bin/sh\nexit 5\n");
        broken.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    DeskProgram program(*qobject_cast<QApplication *>(QCoreApplication::instance()), {}, DeskPaths(dir.path()));
    const auto started = program.start();
    qputenv("PATH", before);
    REQUIRE(isOk(started));
    FirstRunPage &page = program.desk()->window().firstRunPage();
    CHECK(page.sampleButton().isEnabled() == isBroken);
    if (!isBroken) {
        CHECK(page.sampleButton().description().contains(QStringLiteral("not installed")));
        return;
    }
    qputenv("PATH", QFile::encodeName(programs.path()));
    page.sampleButton().click();
    QTRY_VERIFY_WITH_TIMEOUT(program.desk()->window().problemStrip().isVisible(), patience);
    qputenv("PATH", before);
    CHECK(page.sampleButton().isEnabled());
    CHECK_FALSE(QDir(dir.path()).exists(QStringLiteral("sample")));
}

#include "sampletest.moc"
