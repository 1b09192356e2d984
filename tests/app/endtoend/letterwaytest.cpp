// The main job with real parts: a DTM file goes into a real portal, over loopback into a real desk's mirror, and comes
// out as letters that could be posted.

#include "tests/support/catch.h"
#include "tests/support/portalrows.h"
#include "tests/support/testportal.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <set>

using namespace hauspost;

namespace {

/// A desk of its own in a folder, driven by the built command line.
struct Desk
{
    QString folder;
    QString url;
    QString tokenFile;

    [[nodiscard]] ProcessOutcome ctl(const QStringList &arguments) const
    {
        return runProcess(ourProgram(QStringLiteral("hauspost-ctl")),
                          QStringList{QStringLiteral("--data-dir"), folder, QStringLiteral("--portal"), url,
                                      QStringLiteral("--token-file"), tokenFile, QStringLiteral("--lang"),
                                      QStringLiteral("en")} +
                              arguments);
    }
    [[nodiscard]] QByteArray succeed(const QStringList &arguments) const
    {
        const ProcessOutcome outcome = ctl(arguments);
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.exitCode == 0);
        return outcome.output;
    }
};

struct SampleOffice
{
    QTemporaryDir dir;
    TestPortal portal{dir.filePath(QStringLiteral("portal"))};
    Desk desk;
    PortalRows rows;

    SampleOffice()
    {
        portal.importSample();
        const QString token = portal.newTokenFile(QStringLiteral("desk"));
        portal.start();
        desk = {dir.filePath(QStringLiteral("desk")), portal.url(), token};
        rows = fetchPortalRows(portal.url(), token);
        (void)desk.succeed({QStringLiteral("sync")});
    }

    /// The seed's rule, written a second time and differently: the ids of those who get a letter today.
    [[nodiscard]] std::vector<Resident> expectedRecipients() const
    {
        const QDate today = QDate::currentDate();
        std::vector<Resident> expected;
        for (const auto &[id, resident] : rows.residents) {
            const bool livesThere = resident.kind == OccupancyKind::Resident &&
                                    (!resident.moveIn || *resident.moveIn <= today) &&
                                    (!resident.moveOut || *resident.moveOut >= today);
            const bool needsUvi = rows.units.at(resident.unitId.toString()).uviRequired == UviRequirement::Yes;
            if (livesThere && needsUvi && resident.access != AccessStatus::Confirmed) {
                expected.push_back(resident);
            }
        }
        return expected;
    }
};

QStringList pagesOf(const QString &pdf)
{
    const ProcessOutcome text =
        runProcess(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(text.exitCode == 0);
    QStringList pages = QString::fromUtf8(text.output).split(u'\f');
    pages.removeLast();
    return pages;
}

QString linkOn(const QString &pdf, int page, const QTemporaryDir &dir)
{
    const QString number = QString::number(page);
    const QString picture = dir.filePath(QStringLiteral("page") + number);
    REQUIRE(runProcess(QStringLiteral("pdftoppm"),
                       {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                        QStringLiteral("-singlefile"), QStringLiteral("-f"), number, pdf, picture})
                .exitCode == 0);
    return QString::fromUtf8(runProcess(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"),
                                                                    picture + QStringLiteral(".png")})
                                 .output)
        .trimmed();
}

} // namespace

TEST_CASE("The bulk letters of the sample office go to exactly those whom the rule names, each with its own data")
{
    const SampleOffice office;
    const QString pdf = office.dir.filePath(QStringLiteral("letters.pdf"));
    (void)office.desk.succeed({QStringLiteral("letters"), QStringLiteral("--all"), QStringLiteral("--out"), pdf});

    CHECK(runProcess(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}).exitCode == 0);
    const std::vector<Resident> expected = office.expectedRecipients();
    const QStringList pages = pagesOf(pdf);
    REQUIRE(expected.size() > 50);
    REQUIRE(static_cast<size_t>(pages.size()) == expected.size());

    std::set<QString> seen;
    for (int i = 0; i < pages.size(); ++i) {
        const QString &page = pages[i];
        const Resident *owner = nullptr;
        for (const auto &[id, resident] : office.rows.residents) {
            if (resident.code && page.contains(resident.code->grouped())) {
                INFO("two codes on page " << i + 1);
                REQUIRE(owner == nullptr);
                owner = &resident;
            }
        }
        INFO("page " << i + 1);
        REQUIRE(owner != nullptr);
        CHECK(seen.insert(owner->id.toString()).second);
        CHECK(page.contains(owner->names.constFirst().simplified()));
        CHECK(page.contains(owner->postalAddress.street.simplified()));
        CHECK(page.contains(owner->postalAddress.city.simplified(), Qt::CaseInsensitive));
        const Unit &unit = office.rows.units.at(owner->unitId.toString());
        CHECK(page.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(unit.number))));
        CHECK(page.contains(office.rows.properties.at(owner->propertyId.toString()).number));
    }
    for (const Resident &resident : expected) {
        CHECK(seen.contains(resident.id.toString()));
    }
}

TEST_CASE("The QR code of a letter leads to that resident's own link, and each address lies in the window")
{
    const SampleOffice office;
    const QString pdf = office.dir.filePath(QStringLiteral("letters.pdf"));
    (void)office.desk.succeed({QStringLiteral("letters"), QStringLiteral("--all"), QStringLiteral("--limit"),
                               QStringLiteral("40"), QStringLiteral("--out"), pdf});
    const QStringList pages = pagesOf(pdf);
    REQUIRE(pages.size() == 40);
    for (int page = 1; page <= 40; page += 7) {
        const QString link = linkOn(pdf, page, office.dir);
        INFO(link.toStdString());
        CHECK(link.startsWith(office.rows.office->registrationUrl + u'/'));
        const auto code = RegistrationCode::parse(link.section(u'/', -1));
        REQUIRE(code);
        CHECK(pages[page - 1].contains(code->grouped()));
    }
}

TEST_CASE("One letter per file carries numbers in its name, never a person's")
{
    const SampleOffice office;
    const QString folder = office.dir.filePath(QStringLiteral("single"));
    REQUIRE(QDir().mkpath(folder));
    const QByteArray json =
        office.desk.succeed({QStringLiteral("--json"), QStringLiteral("letters"), QStringLiteral("--all"),
                             QStringLiteral("--limit"), QStringLiteral("5"), QStringLiteral("--out-dir"), folder});
    const QJsonArray files = QJsonDocument::fromJson(json).object().value(QStringLiteral("files")).toArray();
    REQUIRE(files.size() == 5);
    for (const QJsonValue &file : files) {
        CHECK(pagesOf(file.toString()).size() == 1);
        CHECK(file.toString().contains(
            QRegularExpression(QStringLiteral("/UVI-Schreiben_[0-9]+_NE[0-9]+_[0-9-]+\\.pdf$"))));
    }
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 5);
}

TEST_CASE("Those written to a moment ago can be left out, and a named resident gets the letter all the same")
{
    const SampleOffice office;
    const Resident first = office.expectedRecipients().front();
    const QString pdf = office.dir.filePath(QStringLiteral("one.pdf"));
    const QString property = office.rows.properties.at(first.propertyId.toString()).number;
    const QStringList single{
        QStringLiteral("letters"), QStringLiteral("--property"), property, QStringLiteral("--resident"),
        first.clientKey,           QStringLiteral("--out"),      pdf};
    REQUIRE_FALSE(first.clientKey.isEmpty());
    (void)office.desk.succeed(single);
    CHECK(pagesOf(pdf).size() == 1);

    const QByteArray json =
        office.desk.succeed({QStringLiteral("--json"), QStringLiteral("letters"), QStringLiteral("--all"),
                             QStringLiteral("--skip-written"), QStringLiteral("7"), QStringLiteral("--list")});
    const auto list = QJsonDocument::fromJson(json).object();
    CHECK(static_cast<size_t>(list.value(QStringLiteral("recipients")).toArray().size()) ==
          office.expectedRecipients().size() - 1);
    (void)office.desk.succeed(single);
}

TEST_CASE("The desk works on without the portal")
{
    SampleOffice office;
    office.portal.stop();
    const QByteArray units = office.desk.succeed(
        {QStringLiteral("--json"), QStringLiteral("residents"), QStringLiteral("--filter"), QStringLiteral("muller")});
    const QJsonArray rows = QJsonDocument::fromJson(units).array();
    REQUIRE_FALSE(rows.isEmpty());
    for (const QJsonValue &row : rows) {
        CHECK(row[QStringLiteral("name")].toString().contains(QStringLiteral("Müller"), Qt::CaseInsensitive));
    }
    const QString pdf = office.dir.filePath(QStringLiteral("offline.pdf"));
    (void)office.desk.succeed({QStringLiteral("letters"), QStringLiteral("--all"), QStringLiteral("--limit"),
                               QStringLiteral("3"), QStringLiteral("--out"), pdf});
    CHECK(pagesOf(pdf).size() == 3);
    CHECK(office.desk.ctl({QStringLiteral("sync")}).exitCode == 3);
}
