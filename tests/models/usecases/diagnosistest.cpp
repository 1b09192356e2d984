#include "models/usecases/diagnosis.h"

#include "models/storage/mirror.h"
#include "models/sync/synclog.h"
#include "tests/support/outboxdesk.h"
#include "tests/support/smalloffice.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;
using namespace hauspost::test;

namespace {

/// What says who somebody is, of everybody in the office.
QStringList personalData(const wire::ChangePage &page)
{
    QStringList texts;
    for (const wire::Change &change : page.changes) {
        if (const auto *office = std::get_if<Office>(&change.row)) {
            texts << office->name << office->street << office->processor;
        } else if (const auto *property = std::get_if<Property>(&change.row)) {
            texts << property->street << property->number;
        } else if (const auto *resident = std::get_if<Resident>(&change.row)) {
            texts << resident->names << resident->postalAddress.names << resident->postalAddress.street
                  << resident->email << resident->clientKey << resident->id.toString();
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QString reportOf(const DeskPaths &paths, const Clock &clock)
{
    const DiagnosisSubject subject{paths, QStringLiteral("1.2.3"), {}, fail(ErrorCode::TokenMissing)};
    return diagnosisReport(diagnose(subject, clock, [] { return false; }));
}

} // namespace

TEST_CASE("The report says how program and files are, and nothing about anybody")
{
    OutboxDesk desk;
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    {
        const CodeCipher cipher(testToken());
        auto mirror = Mirror::open(desk.paths.mirrorFile(), cipher);
        REQUIRE(isOk(mirror));
        REQUIRE(isOk((*mirror)->apply(hauspost::smallOffice())));
    }
    SyncLog(desk.paths).add({desk.clock.nowUtc(), 123, 45, QStringLiteral("PortalTimeout")});
    const QString report = reportOf(desk.paths, desk.clock);
    for (const char *said : {"1.2.3", "SQLite: 3.", "mirror.db: in order", "desk.db: in order", "Outbox: waiting: 1",
                             "PortalTimeout: 45 rows in 123 ms", "TokenMissing"}) {
        INFO(said);
        CHECK(report.contains(QLatin1String(said)));
    }
    for (const char *secret : {"Müller", "Jana", "Otto", "Groß", "anna1@example.org", "lease", "resident-1"}) {
        INFO(secret);
        CHECK_FALSE(report.contains(QString::fromUtf8(secret)));
    }
    CHECK_FALSE(report.contains(QString::fromLatin1(testToken())));
}

TEST_CASE("A damaged or missing file is said in the report")
{
    const QTemporaryDir dir;
    const DeskPaths paths(dir.path());
    const SetClock clock;
    CHECK(reportOf(paths, clock).contains(QStringLiteral("desk.db: not there yet")));
    QFile file(paths.deskFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK(reportOf(paths, clock).contains(QStringLiteral("desk.db: DatabaseCorrupt")));
}

TEST_CASE("No name and no address and no e-mail of anybody in the office is in the report")
{
    OutboxDesk desk;
    wire::ChangePage page = hauspost::smallOffice();
    int number = 0;
    for (wire::Change &change : page.changes) {
        if (auto *resident = std::get_if<Resident>(&change.row)) {
            resident->id = ResidentId(QStringLiteral("id-of-person-%1").arg(++number));
            resident->email = QStringLiteral("person%1@example.org").arg(number);
        }
    }
    {
        const CodeCipher cipher(testToken());
        auto mirror = Mirror::open(desk.paths.mirrorFile(), cipher);
        REQUIRE(isOk(mirror));
        REQUIRE(isOk((*mirror)->apply(page)));
    }
    REQUIRE(isOk(desk.outbox.add({invitation(1, 1)})));
    const QString report = reportOf(desk.paths, desk.clock);
    CHECK(report.contains(QStringLiteral("mirror.db: in order")));
    const QStringList secrets = personalData(page);
    REQUIRE(secrets.size() > 15);
    for (const QString &secret : secrets) {
        INFO(secret.toStdString());
        CHECK_FALSE(report.contains(secret));
    }
}
