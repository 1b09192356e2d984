#include "tests/app/ctl/ctldesk.h"

#include "models/sql/database.h"

using namespace hauspost;
using test::CtlDesk;
using test::text;

namespace {

/// Resident 1 of unit 1 has given a consent, the one of unit 2 has an address without one.
struct ConsentDesk : CtlDesk
{
    ConsentDesk()
    {
        for (wire::Change &change : server.state.changes) {
            auto *resident = std::get_if<Resident>(&change.row);
            if (resident && resident->clientKey == QStringLiteral("1/1/0")) {
                resident->consent = Consent{QDate(2026, 3, 1), QStringLiteral("=lease"), {}};
            } else if (resident) {
                resident->email = QStringLiteral("second@example.org");
                resident->consent = std::nullopt;
            }
        }
        (void)succeed(QStringLiteral("sync"));
    }

    QJsonArray list(const QString &options = {}) const
    {
        return QJsonDocument::fromJson(succeed(QStringLiteral("--json consents list ") + options)).array();
    }
};

} // namespace

TEST_CASE("The command line lists the register of consents")
{
    ConsentDesk desk;
    const QJsonArray rows = desk.list();
    REQUIRE(rows.size() == 2);
    CHECK(text(rows[0].toObject(), "state") == u"present");
    CHECK(text(rows[0].toObject(), "givenOn") == u"2026-03-01");
    CHECK(rows[0].toObject().value(QStringLiteral("withdrawnOn")).isNull());
    CHECK(text(rows[1].toObject(), "state") == u"missing");
    CHECK(desk.list(QStringLiteral("--filter second@")).size() == 1);
    CHECK(desk.ctl(QStringLiteral("consents")).exitCode == 2);
    CHECK(desk.ctl(QStringLiteral("consents list --property 77")).exitCode == 7);
}

TEST_CASE("The register of consents says so while the first synchronisation has not finished")
{
    const ConsentDesk desk;
    const QString list = QStringLiteral("consents list");
    CHECK_FALSE(desk.ctl(list).errors.contains("incomplete"));
    {
        auto mirror = Database::open({desk.dir.filePath(QStringLiteral("desk/mirror.db"))});
        REQUIRE(isOk(mirror));
        REQUIRE(isOk((*mirror)->execute(QStringLiteral("DELETE FROM meta WHERE key = 'lastSuccess'"))));
    }
    const ProcessOutcome listed = desk.ctl(list);
    CHECK(listed.exitCode == 0);
    CHECK(listed.errors.contains("incomplete"));
}

TEST_CASE("The register of consents is written as a CSV file in which nothing is a formula")
{
    ConsentDesk desk;
    const QString file = desk.dir.filePath(QStringLiteral("consents.csv"));
    CHECK(desk.succeed(QStringLiteral("consents list --csv ") + file).isEmpty());
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray content = csv.readAll();
    CHECK(content.count("\r\n") == 3);
    CHECK(content.contains("'=lease"));
    CHECK(desk.ctl(QStringLiteral("consents list --csv /nowhere/at/all.csv")).exitCode == 6);
}
