// The office in resources/sample and the generator of big ones.

#include "models/exchange/contactscsv.h"
#include "models/exchange/dtmdiagnostictext.h"
#include "models/exchange/dtmoffice.h"
#include "models/exchange/importplan.h"
#include "models/exchange/uvicsv.h"
#include "models/wire/values.h"
#include "tests/support/catch.h"
#include "tests/support/sampleoffice.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace hauspost;
using namespace hauspost::support;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(HAUSPOST_SOURCE_DIR "/resources/sample/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray dtm(const GeneratedOffice &office)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(isOk(writeOffice(buffer, office)));
    return buffer.data();
}

ImportedOffice imported(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    const auto file = readDtm(buffer, QStringLiteral("sample"), progress);
    REQUIRE(isOk(file));
    ImportedOffice office = importedOfficeFrom(*file);
    for (const DtmDiagnostic &d : office.diagnostics) {
        UNSCOPED_INFO(dtmDiagnosticText(d).toStdString());
    }
    CHECK(office.diagnostics.empty());
    return office;
}

} // namespace

TEST_CASE("The committed sample is what the program makes")
{
    CHECK(sample(QStringLiteral("DTM305_20260105T080000.DAT")) == dtm(sampleOffice2025()));
    CHECK(sample(QStringLiteral("DTM305_20261015T080000.DAT")) == dtm(sampleOffice2026()));
    CHECK(sample(QStringLiteral("contacts.csv")) == sampleContactsCsv());
    CHECK(sample(QStringLiteral("uvi-required.csv")) == sampleUviCsv());
}

TEST_CASE("The sample is read without a single diagnostic and holds each case of the trade")
{
    const ImportedOffice office = imported(sample(QStringLiteral("DTM305_20260105T080000.DAT")));
    CHECK(office.properties.size() == 12);
    CHECK(office.units.size() == 150);
    const auto count = [&office](const auto &is) {
        return std::count_if(office.tenancies.begin(), office.tenancies.end(), is);
    };
    CHECK(count([](const auto &t) { return t.kind == OccupancyKind::Vacancy; }) == 5);
    CHECK(count([](const auto &t) { return t.moveOut.has_value(); }) >= 8);
    CHECK(count([](const auto &t) { return t.names.size() == 4; }) == 1);
    CHECK(count([](const auto &t) { return t.addressDeviates; }) >= 6);
    for (const QString &country : {QStringLiteral("A"), QStringLiteral("CH"), QStringLiteral("F")}) {
        CHECK(count([&country](const auto &t) { return t.postalAddress.country == country; }) == 1);
    }
    const auto startsWith = [&count](const QString &start) {
        return count([&start](const ImportedTenancy &t) {
            return std::any_of(t.postalAddress.names.begin(), t.postalAddress.names.end(),
                               [&start](const QString &line) { return line.startsWith(start); });
        });
    };
    CHECK(startsWith(QStringLiteral("c/o ")) == 2);
    CHECK(startsWith(QStringLiteral("bei ")) == 1);
    CHECK(count([](const auto &t) { return t.postalAddress.street.startsWith(u"Postfach "); }) == 1);
    CHECK(count([](const auto &t) { return t.kind == OccupancyKind::Resident && !t.postalAddress.isComplete(); }) == 0);
}

TEST_CASE("The sample's lists fit the sample")
{
    ImportedOffice office = imported(sample(QStringLiteral("DTM305_20260105T080000.DAT")));
    QByteArray contactBytes = sample(QStringLiteral("contacts.csv"));
    QBuffer contactBuffer(&contactBytes);
    contactBuffer.open(QIODevice::ReadOnly);
    const auto contacts = readContacts(contactBuffer, QStringLiteral("contacts.csv"));
    REQUIRE(isOk(contacts));
    CHECK(contacts->problems.empty());
    for (const Contact &contact : contacts->contacts) {
        CHECK((contact.email.isEmpty() ||
               contact.email.contains(QRegularExpression(QStringLiteral("@example\\.(org|com|net)$")))));
    }
    addContacts(office, contacts->contacts);
    const auto unlocated = [](const ImportedUnit &u) { return !u.location; };
    CHECK(std::count_if(office.units.begin(), office.units.end(), unlocated) == 2); // vacant the whole year

    QByteArray ruleBytes = sample(QStringLiteral("uvi-required.csv"));
    QBuffer ruleBuffer(&ruleBytes);
    ruleBuffer.open(QIODevice::ReadOnly);
    const auto rules = readUviRules(ruleBuffer, QStringLiteral("uvi-required.csv"));
    REQUIRE(isOk(rules));
    CHECK(rules->problems.empty());
    addUviRules(office, rules->rules);
    const auto required = [&office](UviRequirement r) {
        return std::count_if(office.units.begin(), office.units.end(),
                             [r](const auto &u) { return u.uviRequired == r; });
    };
    CHECK(required(UviRequirement::No) == 17);
    CHECK(required(UviRequirement::Yes) == 133);
}

TEST_CASE("The sample's sender is an office as the portal knows it")
{
    const QJsonDocument json = QJsonDocument::fromJson(sample(QStringLiteral("office.json")));
    const auto office = wire::officeFrom(json.object(), QStringLiteral("office.json"));
    REQUIRE(isOk(office));
    CHECK(office->registrationUrl == QStringLiteral("https://uvi.example.de/r"));
    CHECK(office->footerColumns.size() == 4);
    CHECK(wire::toJson(*office) == json.object()); // no misspelt member
}

TEST_CASE("Next year's sample shows changes, moves to come and somebody gone")
{
    const ImportedOffice office = imported(sample(QStringLiteral("DTM305_20261015T080000.DAT")));
    CHECK(office.properties.size() == 11);
    const auto future = [](const ImportedTenancy &t) { return t.moveIn && *t.moveIn > QDate(2026, 11, 24); };
    CHECK(std::count_if(office.tenancies.begin(), office.tenancies.end(), future) == 2);
}

TEST_CASE("A generated office is the same for the same seed, of the size asked for, and clean")
{
    const OfficeSize size{60, 2000, 7, 2025};
    const GeneratedOffice office = generateOffice(size);
    const QByteArray bytes = dtm(office);
    CHECK(bytes == dtm(generateOffice(size)));
    CHECK(bytes != dtm(generateOffice({60, 2000, 8, 2025})));
    const ImportedOffice read = imported(bytes);
    CHECK(read.properties.size() == 60);
    CHECK(read.units.size() == 2000);
    CHECK(makeImportPlan(read, {}).tenancyCounts.created == static_cast<int>(read.tenancies.size()));
    CHECK(contactsCsv(office.contacts).count('\n') == static_cast<qsizetype>(office.contacts.size()) + 1);
}
