#include "app/portal/logline.h"
#include "app/portal/mailreader.h"
#include "models/base/uuid7.h"
#include "models/wire/action.h"
#include "models/wire/changepage.h"
#include "tests/app/portal/loopback.h"
#include "tests/app/portal/pagesfixture.h"
#include "tests/support/testportal.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QThread>
#include <QtCore/QUrl>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString firstMail = QStringLiteral("jana.einzig@example.net");
const QString newMail = QStringLiteral("jana.umgezogen@example.net");
const QString invitedMail = QStringLiteral("otto.eingeladen@example.net");

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool isLogLine(const QByteArray &line)
{
    static const QRegularExpression form(
        QStringLiteral("\\Atime=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z level=(debug|info|warning|error) "
                       "event=[a-z-]+( [A-Za-z]+=(\"([^\"\\\\]|\\\\.)*\"|[^ \"=]+))*\\z"));
    return form.match(QString::fromUtf8(line)).hasMatch();
}

/// A real portal with the sample office, a desk's token, and residents who register.
struct LoggedPortal
{
    QTemporaryDir dir;
    TestPortal portal{dir.filePath(QStringLiteral("p"))};
    QString logFile = dir.filePath(QStringLiteral("log"));
    QByteArray token;
    std::vector<Resident> residents; ///< who have a code
    std::map<UnitId, Unit> units;
    QByteArrayList secrets; ///< what must not stand in the log

    LoggedPortal()
    {
        portal.importSample();
        token = contentOf(portal.newTokenFile(QStringLiteral("desk"))).trimmed();
        portal.logTo(logFile);
        portal.start();
        portal.pointLinksHere();
        secrets << token << "127.0.0.1" << goodPassword.toUtf8() << firstMail.toUtf8() << newMail.toUtf8()
                << invitedMail.toUtf8() << "example.net";
        pull();
    }

    [[nodiscard]] HttpHandler http() const { return overHttp(portal.url().section(u':', -1).toUShort()); }

    [[nodiscard]] HttpResponse api(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const
    {
        return http()(
            {method, path, {}, {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}}, body, {}});
    }

    void pull()
    {
        const auto page = wire::changePageFrom(api("GET", "/v1/changes").body);
        REQUIRE(isOk(page));
        for (const wire::Change &change : page->changes) {
            if (const auto *unit = std::get_if<Unit>(&change.row)) {
                units[unit->id] = *unit;
            }
            const auto *resident = std::get_if<Resident>(&change.row);
            if (resident != nullptr && resident->code && resident->access == AccessStatus::None) {
                residents.push_back(*resident);
            }
        }
        REQUIRE(residents.size() > 2);
    }

    /// Where the button of the newest mail leads, once there are so many. Only its path: the host is ours.
    [[nodiscard]] QByteArray linkOfMail(int count)
    {
        const QDir folder(portal.folder() + QStringLiteral("/mail"));
        const auto names = [&folder] {
            return QDir(folder.path()).entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Time);
        };
        QElapsedTimer timer;
        timer.start();
        while (names().size() < count && timer.elapsed() < 30'000) {
            QThread::msleep(5);
        }
        REQUIRE(names().size() == count);
        const auto mail = readMail(contentOf(folder.filePath(names().first())));
        REQUIRE(mail);
        const QByteArray path = QUrl(mail->buttonLink).path().toLatin1();
        secrets << path.sliced(path.lastIndexOf('/') + 1);
        return path;
    }

    void hide(const Resident &resident)
    {
        for (const QString &name : resident.names) {
            secrets << name.toUtf8();
        }
        secrets << resident.postalAddress.street.toUtf8() << resident.postalAddress.city.toUtf8()
                << resident.code->grouped().toUtf8() << resident.code->toString().toUtf8();
    }
};

} // namespace

TEST_CASE("A line of the log has time and level and event and values and stays one line whatever they hold")
{
    const QDateTime time(QDate(2026, 11, 24), QTime(9, 0, 0, 7), Qt::UTC);
    CHECK(formatLogLine(QtInfoMsg, "hauspost.portal", QStringLiteral("event=request route=/v1/changes ms=2"), time) ==
          "time=2026-11-24T09:00:00.007Z level=info event=request route=/v1/changes ms=2");
    CHECK(formatLogLine(QtWarningMsg, "hauspost.storage", QStringLiteral("SQLite \"5\"\nbusy"), time) ==
          "time=2026-11-24T09:00:00.007Z level=warning event=message category=hauspost.storage "
          "text=\"SQLite \\\"5\\\" busy\"");
    for (const char *text : {"", "a=b", "a\r\nevent=faked", "\\", "\"", "äöü", "\x01\x7f"}) {
        CHECK(isLogLine(formatLogLine(QtCriticalMsg, "x", QString::fromUtf8(text), time)));
    }
}

TEST_CASE("A line of the log names what happened and to which id")
{
    static QByteArray log;
    log.clear();
    const auto previous = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        log += (type == QtWarningMsg ? "W " : "I ") + text.toUtf8() + '\n';
    });
    LogLine("mail").with("id", QStringLiteral("0193")).with("outcome", "sent").with("problem", QString());
    LogLine("odd", LogLine::Level::Warning).with("count", 3).with("text", "two words");
    qInstallMessageHandler(previous);
    CHECK(log == "I event=mail id=0193 outcome=sent\nW event=odd count=3 text=\"two words\"\n");
}

TEST_CASE("From mail and letter to a changed address the log tells each step and nothing about anybody")
{
    LoggedPortal f;
    const Resident jana = f.residents[0];
    const Resident otto = f.residents[1];
    f.hide(jana);
    f.hide(otto);
    PageBrowser browser(f.http());

    // Otto by the link of a mail that his office asks for.
    const wire::Action invitation{ActionId(newUuid7()), otto.id,
                                  wire::InviteEmail{invitedMail, wire::InviteIntent::First, otto.inviteNo,
                                                    Consent{QDate(2026, 1, 2), QStringLiteral("Formular"), {}}}};
    REQUIRE(f.api("POST", "/v1/actions", wire::actionsBody({wire::toJson(invitation)})).status == 200);
    const QByteArray link = f.linkOfMail(1);
    REQUIRE(browser.get(link).status == 200);
    CHECK(browser.post(link, {{QStringLiteral("password"), goodPassword}}).status == 303);

    // Jana by the code of her letter, a wrong one first.
    browser.cookie.clear();
    REQUIRE(browser.get("/r/" + jana.code->toString().toLatin1()).status == 200);
    const QString unit = QString::number(f.units.at(jana.unitId).number);
    CHECK(
        browser.post("/r", {{QStringLiteral("code"), QStringLiteral("0000-0000-0000")}, {QStringLiteral("unit"), unit}})
            .status == 422);
    REQUIRE(
        browser.post("/r", {{QStringLiteral("code"), jana.code->grouped()}, {QStringLiteral("unit"), unit}}).status ==
        200);
    REQUIRE(
        browser.post("/r/register", {{QStringLiteral("email"), firstMail}, {QStringLiteral("password"), goodPassword}})
            .status == 200);
    const QByteArray confirm = f.linkOfMail(2);
    REQUIRE(browser.get(confirm).status == 200);
    REQUIRE(browser.post(confirm, {{QStringLiteral("password"), goodPassword}}).status == 303);

    // Signs in, a wrong password first, and changes the address.
    const auto credentials = [](const QString &password) {
        return Fields{{QStringLiteral("email"), firstMail}, {QStringLiteral("password"), password}};
    };
    REQUIRE(browser.get("/r/signin").status == 200);
    CHECK(browser.post("/r/signin", credentials(otherPassword)).status == 422);
    REQUIRE(browser.post("/r/signin", credentials(goodPassword)).status == 303);
    f.secrets << browser.cookie.mid(browser.cookie.indexOf('=') + 1) << otherPassword.toUtf8();
    REQUIRE(browser.get("/r/account/email").status == 200);
    REQUIRE(
        browser
            .post("/r/account/email", {{QStringLiteral("email"), newMail}, {QStringLiteral("current"), goodPassword}})
            .status == 200);
    const QByteArray change = f.linkOfMail(3);
    REQUIRE(browser.get(change).status == 200);
    REQUIRE(browser.post(change, {{QStringLiteral("password"), goodPassword}}).status == 303);
    f.portal.stop();

    const QByteArray log = contentOf(f.logFile);
    CAPTURE(log.toStdString());
    for (const QByteArray &line : log.trimmed().split('\n')) {
        CAPTURE(line.toStdString());
        CHECK(isLogLine(line));
    }
    CHECK(log.contains("event=started"));
    CHECK(log.contains("event=request route=/v1/actions status=200"));
    CHECK(log.contains(" desk=1\n"));
    CHECK(log.contains("event=request route=(page) status=422"));
    CHECK(log.contains("event=mail id=" + invitation.id.toString().toLatin1() + " kind=invitation outcome=sent"));
    CHECK(log.count("event=mail ") == 3);
    CHECK(log.trimmed().endsWith("event=stopped"));
    for (const QByteArray &secret : f.secrets) {
        CAPTURE(secret.toStdString());
        CHECK(secret.size() > 2);
        CHECK_FALSE(log.contains(secret));
    }
    CHECK(f.secrets.size() > 15);
}
