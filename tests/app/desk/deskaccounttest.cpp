// The desk's access in the window: sign-in, keychain, sign-out, wipe.

#include "app/desk/desk.h"

#include "models/storage/deskdatabase.h"
#include "models/storage/outbox.h"
#include "models/wire/signin.h"
#include "tests/app/desk/deskfolder.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/scriptedserver.h"
#include "views/actions.h"
#include "views/datatable.h"
#include "views/noticestrip.h"
#include "views/propertypage.h"

#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// Comes back from the portal at once, with a code.
class QuickBrowser final : public Browser
{
public:
    bool open(const QUrl &address) override
    {
        const QUrlQuery query(address);
        QUrl back(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QUrlQuery answer;
        answer.addQueryItem(QStringLiteral("code"), QStringLiteral("c"));
        answer.addQueryItem(QStringLiteral("state"), query.queryItemValue(QStringLiteral("state")));
        back.setQuery(answer);
        if (comesBack) {
            m_network.get(QNetworkRequest(back));
        }
        return works;
    }
    bool works = true;
    bool comesBack = true;

private:
    QNetworkAccessManager m_network;
};

struct AccountDesk
{
    DeskFolder folder;
    FakeKeychain keychain;
    QuickBrowser browser;
    ScriptedServer portal;
    std::unique_ptr<Desk> desk;

    AccountDesk()
    {
        portal.always([this](QTcpSocket &socket, const QByteArray &head) { answer(socket, head); });
    }

    void start()
    {
        auto lock = InstanceLock::acquire(folder.paths);
        REQUIRE(isOk(lock));
        desk = std::make_unique<Desk>(*qobject_cast<QApplication *>(QCoreApplication::instance()), DeskOptions(),
                                      folder.paths, std::move(*lock), DeskSurroundings{&keychain, &browser});
        QSignalSpy settled(desk.get(), &Desk::settled);
        desk->show();
        REQUIRE((!settled.isEmpty() || settled.wait()));
    }
    void signIn() { Q_EMIT desk->window().connectionChosen({portal.url().toString(), {}, AccessPlace::Keychain}); }
    [[nodiscard]] ConnectionSettings settings() const { return ConnectionSettings::load(folder.paths); }
    [[nodiscard]] bool asked(const char *begin) const
    {
        const auto &requests = portal.requests();
        return std::any_of(requests.begin(), requests.end(),
                           [begin](const QByteArray &request) { return request.startsWith(begin); });
    }
    [[nodiscard]] QString syncText() const { return desk->window().syncStrip().text(); }
    [[nodiscard]] int rows() const
    {
        desk->window().showProperties();
        while (desk->window().propertyPage().isReading()) { // on a thread of its own
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return desk->window().propertyPage().table().model()->rowCount();
    }

    bool isWiped = false;

private:
    void answer(QTcpSocket &socket, const QByteArray &head)
    {
        const auto send = [&socket](const QByteArray &status, const QByteArray &body) {
            socket.write(ScriptedServer::http(status, body, ScriptedServer::ours));
        };
        if (head.startsWith("POST /oauth/token")) {
            send("200 OK", wire::toJson({testToken(), std::chrono::hours(1)}));
        } else if (head.startsWith("POST ")) {
            send("200 OK", "{}");
        } else if (isWiped) {
            send("401 Unauthorized", R"({"type":"/problems/wipe-requested","title":"x","status":401})");
        } else {
            send("503 Service Unavailable", R"({"type":"/problems/unavailable","title":"x","status":503})");
        }
    }
};

/// Answers the question before signing out, by the word on a button.
class SignOutAnswer final : public QObject
{
public:
    SignOutAnswer(bool deletes, QString button) : m_deletes(deletes), m_button(std::move(button))
    {
        connect(&m_timer, &QTimer::timeout, this, &SignOutAnswer::act);
        m_timer.start(10);
    }
    QString asked;

private:
    void act()
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box || !box->checkBox()) {
            return;
        }
        asked = box->text() + u' ' + box->informativeText();
        box->checkBox()->setChecked(m_deletes);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == m_button) {
                button->click();
                return;
            }
        }
    }

    bool m_deletes;
    QString m_button;
    QTimer m_timer;
};

/// Signed in at the scripted portal since an earlier start.
struct SignedInDesk : AccountDesk
{
    SignedInDesk()
    {
        ConnectionSettings{portal.url().toString(), {}, AccessPlace::Keychain}.save(folder.paths);
        keychain.secrets.insert(portal.url().toString() + u' ' + folder.paths.folder(), testToken());
        start();
    }
    QString signOut(bool deletes, const QString &button)
    {
        SignOutAnswer answer(deletes, button);
        desk->window().actions()[MenuAction::SignOut].trigger();
        return answer.asked;
    }
};

} // namespace

TEST_CASE("Sign-in in the browser: the token is in the keychain, the settings know, and the next start needs nobody")
{
    AccountDesk f;
    f.start();
    f.signIn();
    REQUIRE(QTest::qWaitFor([&] { return f.settings().place == AccessPlace::Keychain; }));
    REQUIRE(f.keychain.secrets.size() == 1);
    CHECK(f.keychain.secrets.begin().value() == testToken());
    CHECK_FALSE(f.desk->window().problemStrip().isVisible());
    REQUIRE(QTest::qWaitFor([&] { return f.asked("GET /v1/meta"); }));
    f.desk.reset();
    f.start();
    CHECK(f.rows() == 2);
    CHECK(f.settings().portal == f.portal.url().toString());
}

TEST_CASE(
    "Without a keychain the window says that the sign-in lasts as long as the program, and asks again at the start")
{
    AccountDesk f;
    f.keychain.mood = SecretState::Unavailable;
    f.start();
    f.signIn();
    REQUIRE(QTest::qWaitFor([&] { return f.settings().place == AccessPlace::Memory; }));
    CHECK(f.desk->window().problemStrip().isVisible());
    CHECK(f.desk->window().problemStrip().text().contains(QStringLiteral("keychain")));
    f.desk.reset();
    f.start();
    CHECK(f.syncText().contains(QStringLiteral("sign in again")));
    CHECK(f.rows() == 2); // offline, with what is in the mirror
}

TEST_CASE("A locked keychain keeps the desk from nothing but the portal. Unlocked, it goes on with the same mirror")
{
    AccountDesk f;
    ConnectionSettings{f.portal.url().toString(), {}, AccessPlace::Keychain}.save(f.folder.paths);
    f.keychain.secrets.insert(f.portal.url().toString() + u' ' + f.folder.paths.folder(), testToken());
    f.keychain.mood = GENERATE(SecretState::Locked, SecretState::NotFound);
    f.start();
    CHECK(f.rows() == 2);
    CHECK_FALSE(f.asked("GET"));
    CHECK(f.keychain.writes == 0);
    CHECK(f.syncText().contains(QStringLiteral("unlock")));
    f.keychain.mood = SecretState::Value;
    Q_EMIT f.desk->window().synchroniseRequested();
    CHECK(QTest::qWaitFor([&] { return f.asked("GET /v1/meta"); }));
    CHECK(f.rows() == 2);
}

TEST_CASE("Waiting for the browser can be cancelled. One that does not open leaves an address to copy")
{
    AccountDesk f;
    f.browser.comesBack = false;
    f.start();
    NoticeStrip &strip = f.desk->window().problemStrip();
    f.signIn();
    REQUIRE(strip.isVisible());
    CHECK(strip.text().contains(QStringLiteral("browser")));
    const auto buttons = strip.findChildren<QPushButton *>();
    REQUIRE_FALSE(buttons.isEmpty());
    buttons.last()->click();
    CHECK_FALSE(strip.isVisible());
    CHECK(f.settings().portal.isEmpty());

    f.browser.works = false;
    f.signIn();
    CHECK(strip.text().contains(QStringLiteral("copy the address")));
}

TEST_CASE("A desk that is to be wiped deletes its copy, says so to the portal, forgets its access and tells the user")
{
    AccountDesk f;
    f.isWiped = true;
    ConnectionSettings{f.portal.url().toString(), {}, AccessPlace::Keychain}.save(f.folder.paths);
    f.keychain.secrets.insert(f.portal.url().toString() + u' ' + f.folder.paths.folder(), testToken());
    f.start();
    REQUIRE(QTest::qWaitFor([&] { return f.keychain.secrets.isEmpty(); }, 20'000));
    CHECK(f.asked("POST /v1/desks/self/wiped"));
    CHECK_FALSE(QFile::exists(f.folder.paths.mirrorFile()));
    CHECK(QFile::exists(f.folder.paths.deskFile()));
    CHECK(f.rows() == 0);
    CHECK(f.syncText().contains(QStringLiteral("was deleted")));
    CHECK(f.settings().place == AccessPlace::File);
}

TEST_CASE("Signing out can be thought better of: nothing happens")
{
    SignedInDesk f;
    CHECK(f.signOut(true, QStringLiteral("Cancel")).contains(f.portal.url().toString()));
    CHECK(f.keychain.secrets.size() == 1);
    CHECK(f.rows() == 2);
    CHECK_FALSE(f.asked("POST /oauth/revoke"));
}

TEST_CASE("Signing out ends the access at the portal and in the keychain. The copy goes only where that is wished")
{
    const bool deletes = GENERATE(false, true);
    SignedInDesk f;
    (void)f.signOut(deletes, QStringLiteral("Sign out"));
    REQUIRE(QTest::qWaitFor([&] { return f.keychain.secrets.isEmpty(); }));
    REQUIRE(QTest::qWaitFor([&] { return f.settings().place == AccessPlace::File; }));
    CHECK(f.asked("POST /oauth/revoke"));
    CHECK(QFile::exists(f.folder.paths.mirrorFile()) != deletes);
    CHECK(QFile::exists(f.folder.paths.deskFile()));
    REQUIRE(QTest::qWaitFor([&] { return f.rows() == (deletes ? 0 : 2); }));
}

TEST_CASE("Before signing out the desk says what waits in the outbox and what becomes of it")
{
    SignedInDesk f;
    f.desk.reset();
    {
        const SystemClock clock;
        auto database = DeskDatabase::open(f.folder.paths, clock);
        REQUIRE(isOk(database));
        Outbox outbox(database->database(), clock);
        REQUIRE(isOk(
            outbox.add({{ActionId(QStringLiteral("a1")), ResidentId(QStringLiteral("r1")), wire::AccessRevoke()}})));
    }
    f.start();
    CHECK(f.signOut(false, QStringLiteral("Cancel")).contains(QStringLiteral("1 action")));
}
