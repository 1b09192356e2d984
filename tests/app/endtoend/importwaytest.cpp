// A DTM file imported at a desk: through the real outbox and the real portal into the desk's mirror.

#include "tests/support/catch.h"
#include "tests/support/portalrows.h"
#include "tests/support/testportal.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

/// An empty account and a desk of its own.
struct EmptyOffice
{
    QTemporaryDir dir;
    TestPortal portal{dir.filePath(QStringLiteral("portal"))};
    QString token = portal.newTokenFile(QStringLiteral("desk"));

    EmptyOffice()
    {
        portal.start();
        (void)succeed({QStringLiteral("sync")});
    }

    [[nodiscard]] ProcessOutcome ctl(const QStringList &arguments) const
    {
        return runProcess(ourProgram(QStringLiteral("hauspost-ctl")),
                          QStringList{QStringLiteral("--data-dir"), dir.filePath(QStringLiteral("desk")),
                                      QStringLiteral("--portal"), portal.url(), QStringLiteral("--token-file"), token,
                                      QStringLiteral("--lang"), QStringLiteral("en")} +
                              arguments);
    }
    QByteArray succeed(const QStringList &arguments) const
    {
        const ProcessOutcome outcome = ctl(arguments);
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.exitCode == 0);
        return outcome.output;
    }
    [[nodiscard]] QJsonObject import(const QStringList &more) const
    {
        return QJsonDocument::fromJson(succeed(QStringList{QStringLiteral("--json"), QStringLiteral("import")} + more))
            .object();
    }
    [[nodiscard]] qsizetype units() const
    {
        return QJsonDocument::fromJson(succeed({QStringLiteral("--json"), QStringLiteral("units")})).array().size();
    }
    [[nodiscard]] qsizetype waiting() const
    {
        return QJsonDocument::fromJson(succeed({QStringLiteral("--json"), QStringLiteral("outbox")})).array().size();
    }
};

int count(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt(-1);
}

/// The sample file with one resident's name changed, as long as before.
QString changedFile(const QTemporaryDir &dir)
{
    QFile sample(sampleDtmFile());
    REQUIRE(sample.open(QIODevice::ReadOnly));
    QByteArray content = sample.readAll();
    constexpr int recordBytes = 2050;
    constexpr int nameColumn = 52;
    for (int at = 0; at + recordBytes <= content.size(); at += recordBytes) {
        if (content.at(at) == 'M' && content.at(at + nameColumn) != ' ') {
            content.replace(at + nameColumn, 35, QByteArray("Zacharias Zufall").leftJustified(35));
            QFile changed(dir.filePath(QStringLiteral("changed.dat")));
            REQUIRE(changed.open(QIODevice::WriteOnly));
            changed.write(content);
            return changed.fileName();
        }
    }
    FAIL("the sample names nobody");
    return {};
}

} // namespace

TEST_CASE("A desk imports a DTM file into an empty account. Again nothing changes, an edited file changes one resident")
{
    const EmptyOffice office;
    const QJsonObject planned = office.import({sampleDtmFile(), QStringLiteral("--dry-run")});
    CHECK(office.units() == 0);
    CHECK(office.waiting() == 0);
    const QStringList files{sampleDtmFile(), QStringLiteral("--contacts"), sampleFile(QStringLiteral("contacts.csv")),
                            QStringLiteral("--uvi-required"), QStringLiteral("all")};
    const QJsonObject first = office.import(files);
    CHECK(count(first, "new") == count(planned, "new"));
    CHECK(office.waiting() == 0);
    CHECK(office.units() > 0);
    const PortalRows rows = fetchPortalRows(office.portal.url(), office.token);
    CHECK(static_cast<qsizetype>(rows.units.size()) == office.units());
    CHECK(static_cast<int>(rows.residents.size()) == count(first, "new"));

    const ProcessOutcome again = office.ctl(QStringList{QStringLiteral("import")} + files);
    CHECK(again.exitCode == 8);
    CHECK(again.errors.contains("on record already"));

    const QJsonObject edited = office.import({changedFile(office.dir)});
    CHECK(count(edited, "changed") == 1);
    CHECK(office.succeed({QStringLiteral("residents")}).contains("Zacharias Zufall"));
}

TEST_CASE("The desk and the portal's own import bring the same rows")
{
    const EmptyOffice desk;
    (void)desk.import({sampleDtmFile()});
    const QTemporaryDir dir;
    TestPortal other(dir.filePath(QStringLiteral("portal")));
    other.import(sampleDtmFile());
    const QString token = other.newTokenFile(QStringLiteral("desk"));
    other.start();
    const auto byKey = [](const PortalRows &rows) {
        QStringList keys;
        for (const auto &[id, r] : rows.residents) {
            keys << r.clientKey + r.names.join(u'/') + r.postalAddress.street +
                        r.moveIn.value_or(QDate()).toString(Qt::ISODate) +
                        r.moveOut.value_or(QDate()).toString(Qt::ISODate);
        }
        keys.sort();
        return keys;
    };
    CHECK(byKey(fetchPortalRows(desk.portal.url(), desk.token)) == byKey(fetchPortalRows(other.url(), token)));
}

TEST_CASE("An import waits while the portal is away, and asked for twice it is done once")
{
    EmptyOffice office;
    office.portal.stop();
    const ProcessOutcome queued = office.ctl({QStringLiteral("import"), sampleDtmFile()});
    CHECK(queued.exitCode == 0);
    CHECK(queued.output.contains("Queued"));
    const qsizetype parts = office.waiting();
    REQUIRE(parts > 0);
    // Twice the same file: what the first brings, the second finds.
    (void)office.succeed({QStringLiteral("import"), sampleDtmFile(), QStringLiteral("--offline")});
    CHECK(office.waiting() == 2 * parts);
    office.portal.start();
    const ProcessOutcome sync = runProcess(ourProgram(QStringLiteral("hauspost-ctl")),
                                           {QStringLiteral("--data-dir"), office.dir.filePath(QStringLiteral("desk")),
                                            QStringLiteral("--portal"), office.portal.url(),
                                            QStringLiteral("--token-file"), office.token, QStringLiteral("sync")});
    CHECK(sync.exitCode == 0);
    CHECK(office.waiting() == 0);
    const auto residents = fetchPortalRows(office.portal.url(), office.token).residents.size();
    const QJsonObject plan = office.import({sampleDtmFile(), QStringLiteral("--dry-run")});
    CHECK(count(plan, "new") == 0);
    CHECK(count(plan, "unchanged") == static_cast<int>(residents));
}

TEST_CASE("A file that is none, or is no DTM file, is told and queues nothing")
{
    const EmptyOffice office;
    const QString none = office.dir.filePath(QStringLiteral("none.dat"));
    CHECK(office.ctl({QStringLiteral("import"), none}).exitCode == 2);
    CHECK(office.ctl({QStringLiteral("import")}).exitCode == 2);
    CHECK(office.ctl({QStringLiteral("import"), sampleFile(QStringLiteral("contacts.csv"))}).exitCode == 2);
    CHECK(office.waiting() == 0);
}
