// Signing in with real parts: the portal, the command line waiting on loopback, and this test as the browser.

#include "tests/support/catch.h"
#include "tests/support/testportal.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace hauspost;

namespace {

const QString password = QStringLiteral("Kastanie im Hof 7");

struct Page
{
    int status = 0;
    QUrl location;
    QByteArray body;
};

/// A browser without a screen: keeps cookies, follows nothing by itself.
class TestBrowser
{
public:
    TestBrowser() { m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); }

    [[nodiscard]] Page get(const QUrl &url) { return await(m_network.get(QNetworkRequest(url))); }

    [[nodiscard]] Page post(const QUrl &url, const QList<std::pair<QString, QString>> &fields)
    {
        QByteArrayList pairs;
        for (const auto &[name, value] : fields) {
            pairs << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        }
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return await(m_network.post(request, pairs.join('&')));
    }

    /// Fills in the form of the page at this address and sends it.
    [[nodiscard]] Page fillIn(const QUrl &address, const QString &login, const QString &typed)
    {
        const Page page = get(address);
        REQUIRE(page.status == 200);
        QList<std::pair<QString, QString>> fields;
        static const QRegularExpression hidden(
            QStringLiteral("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">"));
        auto found = hidden.globalMatch(QString::fromUtf8(page.body));
        while (found.hasNext()) {
            const auto match = found.next();
            fields.append({match.captured(1), match.captured(2)});
        }
        REQUIRE(fields.size() == 8);
        fields.append({QStringLiteral("login"), login});
        fields.append({QStringLiteral("password"), typed});
        return post(address.adjusted(QUrl::RemoveQuery), fields);
    }

private:
    [[nodiscard]] static Page await(QNetworkReply *reply)
    {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
        if (!reply->isFinished()) {
            loop.exec();
        }
        const Page page{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                        reply->header(QNetworkRequest::LocationHeader).toUrl(), reply->readAll()};
        reply->deleteLater();
        return page;
    }

    QNetworkAccessManager m_network;
};

struct LoginOffice
{
    QTemporaryDir dir;
    TestPortal portal{dir.filePath(QStringLiteral("portal"))};
    QString desk = dir.filePath(QStringLiteral("desk"));
    QString tokenFile = dir.filePath(QStringLiteral("token"));
    QProcess login;

    LoginOffice()
    {
        portal.importSample();
        QFile file(dir.filePath(QStringLiteral("password")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(password.toUtf8());
        file.close();
        REQUIRE(portal
                    .run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("anna"),
                          QStringLiteral("--password-file"), file.fileName()})
                    .exitCode == 0);
        portal.start();
    }
    ~LoginOffice()
    {
        login.kill();
        login.waitForFinished();
    }

    [[nodiscard]] QStringList arguments(const QStringList &more) const
    {
        return QStringList{QStringLiteral("--data-dir"), desk, QStringLiteral("--lang"), QStringLiteral("en")} + more;
    }
    [[nodiscard]] ProcessOutcome ctl(const QStringList &more) const
    {
        return runProcess(ourProgram(QStringLiteral("hauspost-ctl")), arguments(more));
    }

    /// `login`, up to the address that it prints.
    [[nodiscard]] QUrl startLogin()
    {
        login.start(ourProgram(QStringLiteral("hauspost-ctl")),
                    arguments({QStringLiteral("login"), QStringLiteral("--no-browser"), QStringLiteral("--portal"),
                               portal.url(), QStringLiteral("--token-file"), tokenFile}));
        REQUIRE(login.waitForStarted());
        QByteArray line;
        while (!line.startsWith("http")) {
            REQUIRE((login.canReadLine() || login.waitForReadyRead(20'000)));
            line = login.readLine();
        }
        return QUrl::fromEncoded(line.trimmed());
    }
    [[nodiscard]] int endOfLogin()
    {
        REQUIRE(login.waitForFinished(20'000));
        return login.exitCode();
    }

    void signIn()
    {
        TestBrowser browser;
        const Page answered = browser.fillIn(startLogin(), QStringLiteral("anna"), password);
        REQUIRE(answered.status == 303);
        CHECK(browser.get(answered.location).status == 200);
        REQUIRE(endOfLogin() == 0);
    }
};

} // namespace

TEST_CASE("Signed in through the browser, a desk synchronises. Signed out, it does not any more but still has its data")
{
    LoginOffice office;
    office.signIn();
    CHECK(QFile::permissions(office.tokenFile) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(office.ctl({QStringLiteral("sync")}).exitCode == 0);
    CHECK(office.portal.run({QStringLiteral("desk"), QStringLiteral("list")}).output.contains("\tanna\t"));

    CHECK(office.ctl({QStringLiteral("logout")}).exitCode == 0);
    CHECK(office.ctl({QStringLiteral("sync")}).exitCode == 4);
    CHECK(office.ctl({QStringLiteral("sync"), QStringLiteral("--token-file"), office.tokenFile}).exitCode == 4);
    CHECK(office.ctl({QStringLiteral("properties")}).exitCode == 0);
    CHECK(office.ctl({QStringLiteral("logout"), QStringLiteral("--delete-data")}).exitCode == 0);
    CHECK(office.ctl({QStringLiteral("properties")}).exitCode == 5);
}

TEST_CASE("A wrong password and a cancelled page end without an access")
{
    LoginOffice office;
    TestBrowser browser;
    const QUrl address = office.startLogin();
    CHECK(browser.fillIn(address, QStringLiteral("anna"), QStringLiteral("wrong")).status == 403);
    const QUrl redirect(QUrlQuery(address).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QUrl forged = redirect;
    forged.setQuery(QStringLiteral("code=x&state=guess"));
    CHECK(browser.get(forged).status == 400);
    CHECK(office.login.state() == QProcess::Running);
    QUrl denied = redirect;
    denied.setQuery(QStringLiteral("error=access_denied&state=") +
                    QUrlQuery(address).queryItemValue(QStringLiteral("state")));
    CHECK(browser.get(denied).status == 200);
    CHECK(office.endOfLogin() == 4);
    CHECK_FALSE(QFile::exists(office.tokenFile));
}

TEST_CASE("Ctrl+C ends the waiting")
{
    LoginOffice office;
    (void)office.startLogin();
    office.login.terminate();
    CHECK(office.endOfLogin() == 130);
}

TEST_CASE("A desk that the office wipes deletes the portal's data at its next contact and says so to the portal")
{
    LoginOffice office;
    office.signIn();
    REQUIRE(office.ctl({QStringLiteral("sync")}).exitCode == 0);
    const QString mirror = office.desk + QStringLiteral("/mirror.db");
    REQUIRE(QFile::exists(mirror));
    REQUIRE(office.portal.run({QStringLiteral("desk"), QStringLiteral("wipe"), QStringLiteral("1")}).exitCode == 0);
    const ProcessOutcome outcome = office.ctl({QStringLiteral("sync")});
    CHECK(outcome.exitCode == 4);
    CHECK(outcome.errors.contains("was deleted"));
    CHECK_FALSE(QFile::exists(mirror));
    CHECK(QFile::exists(office.desk + QStringLiteral("/desk.db")));
    CHECK(office.portal
              .run({QStringLiteral("desk"), QStringLiteral("list"), QStringLiteral("--lang"), QStringLiteral("en")})
              .output.contains("\twiped\n"));
    CHECK(office.ctl({QStringLiteral("properties")}).exitCode == 5);
}
