#include "tests/app/portal/actionfixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

wire::ImportApply importOf(const ImportedOffice &file)
{
    wire::ImportApply import;
    import.importId = QStringLiteral("import-1");
    import.source = QStringLiteral("DTM305.DAT");
    import.properties = file.properties;
    import.units = file.units;
    import.tenancies = file.tenancies;
    return import;
}

wire::Action importAction(const ImportedOffice &file)
{
    return newAction({}, importOf(file));
}

void moveToProperty(ImportedOffice &file, const QString &number)
{
    file.properties.front().number = number;
    for (ImportedUnit &unit : file.units) {
        unit.propertyNumber = number;
    }
    for (ImportedTenancy &tenancy : file.tenancies) {
        tenancy.propertyNumber = number;
    }
}

wire::ImportReport reportOf(const wire::ActionResult &result)
{
    INFO(result.problem.toStdString());
    REQUIRE(result.outcome == wire::ActionOutcome::Applied);
    REQUIRE(result.import);
    return *result.import;
}

wire::ResidentUpdate otherStreet(const Resident &resident, const QString &street)
{
    PostalAddress to = resident.postalAddress;
    to.street = street;
    wire::ResidentUpdate update;
    update.address = wire::Edit<PostalAddress>{resident.postalAddress, to};
    return update;
}

} // namespace

TEST_CASE("A desk imports what the command line imports, with the same rows and codes")
{
    ActionFixture f;
    ImportedOffice file = smallFile();
    moveToProperty(file, QStringLiteral("000000002"));
    file.tenancies[0].clientKey = QStringLiteral("n1");
    file.tenancies[1].clientKey = QStringLiteral("n2");
    const auto result = f.run({importAction(file)}).front();
    CHECK(reportOf(result) == wire::ImportReport{3, 0, 0, 0, 0, 0, {}});
    CHECK(f.resident(QStringLiteral("n1")).names == QStringList{QStringLiteral("Jana Müller")});
    CHECK(f.resident(QStringLiteral("n1")).code.has_value());
    CHECK(result.seq == f.number(QStringLiteral("SELECT seq FROM account")));
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM audit WHERE what = 'imported' AND who = 'desk:1' "
                                  "AND object = 'import-1'")) == 1);
    f.checkConsistency();
}

TEST_CASE("The same import again changes nothing. The same action again gets the same answer")
{
    ActionFixture f;
    const auto before = f.digest();
    const wire::Action action = importAction(smallFile());
    const auto first = f.run({action}).front();
    CHECK(reportOf(first) == wire::ImportReport{0, 0, 3, 0, 0, 0, {}});
    CHECK(f.digest() == before);
    ImportedOffice changed = smallFile();
    changed.tenancies[0].names = QStringList{QStringLiteral("Jana Weiß")};
    CHECK(reportOf(f.run({importAction(changed)}).front()).changed == 1);
    CHECK(f.run({action}).front() == first);
    CHECK(f.resident(jana).names == changed.tenancies[0].names); // repeated, not done again
}

TEST_CASE("Rows that cannot be are left out and told, the others are imported, and nobody counts as gone")
{
    ActionFixture f;
    ImportedOffice file = smallFile();
    file.tenancies[0].names = QStringList{QStringLiteral("Jana\nMüller")};
    file.tenancies[1].names = QStringList{QStringLiteral("Otto Grün")};
    file.tenancies[2].moveIn = QDate(2026, 5, 1);
    file.tenancies[2].moveOut = QDate(2026, 4, 1);
    file.units.push_back({QStringLiteral("000000009"), 1, {}, {}});
    const wire::ImportReport report = reportOf(f.run({importAction(file)}).front());
    CHECK(report.changed == 1);
    CHECK(report.missing == 0);
    REQUIRE(report.refused.size() == 3);
    CHECK(report.refused[0].propertyNumber == u"000000009");
    CHECK(report.refused[1].unitNumber == 1);
    CHECK(report.refused[1].problem == QLatin1String(wire::problems::malformed));
    CHECK(report.refused[2].problem == QLatin1String(wire::problems::datesImpossible));
    CHECK(f.resident(otto).names == file.tenancies[1].names);
    f.checkConsistency();
}

TEST_CASE("Another account's property with the same number is not touched")
{
    ActionFixture f;
    const auto other = f.store.addAccount(someOffice(), 180);
    REQUIRE(isOk(other));
    const auto before = f.digest();
    f.desk = {*other, 2};
    CHECK(reportOf(f.run({importAction(smallFile())}).front()).created == 3);
    CHECK(f.digest() == before);
    CHECK(f.crawl(*other).size() > 3);
}

TEST_CASE("What was edited at a desk outlives the same file, and a new value in the file is kept for the next look")
{
    ActionFixture f;
    (void)f.act(jana, otherStreet(f.resident(jana), QStringLiteral("Postfach 1")));
    CHECK(f.resident(jana).imported->postalAddress.street == u"Großmühlenstraße 7");
    CHECK(reportOf(f.run({importAction(smallFile())}).front()).kept == 0);
    CHECK(f.resident(jana).postalAddress.street == u"Postfach 1");

    ImportedOffice file = smallFile();
    file.tenancies[0].postalAddress.street = QStringLiteral("Neue Straße 3");
    CHECK(reportOf(f.run({importAction(file)}).front()).kept == 1);
    CHECK(f.resident(jana).postalAddress.street == u"Postfach 1");
    CHECK(f.resident(jana).imported->postalAddress.street == u"Neue Straße 3");

    file.tenancies[0].overrulesEdits = true;
    CHECK(reportOf(f.run({importAction(file)}).front()).changed == 1);
    CHECK(f.resident(jana).postalAddress.street == u"Neue Straße 3");
    CHECK_FALSE(f.resident(jana).imported);
    f.checkConsistency();
}

TEST_CASE("An edit taken back by hand leaves nothing to remember")
{
    ActionFixture f;
    (void)f.act(jana, otherStreet(f.resident(jana), QStringLiteral("Postfach 1")));
    (void)f.act(jana, otherStreet(f.resident(jana), QStringLiteral("Großmühlenstraße 7")));
    CHECK_FALSE(f.resident(jana).imported);
}

TEST_CASE("A move-out entered at a desk is not withdrawn by the file that does not know it")
{
    ActionFixture f;
    const QDate lastDay = today.addDays(20);
    CHECK(textOf(f.act(jana, wire::TenancyMoveOut{lastDay})) == u"applied");
    (void)f.import(smallFile());
    CHECK(f.resident(jana).moveOut == lastDay);
}

TEST_CASE("An import that names a resident, or whose id is endless, is rejected")
{
    ActionFixture f;
    wire::Action named = importAction(smallFile());
    named.resident = f.idOf(jana);
    CHECK(textOf(f.run({named}).front()) == u"rejected malformed");
    wire::ImportApply endless = importOf(smallFile());
    endless.importId = QString(1000, u'x');
    CHECK(textOf(f.run({newAction({}, endless)}).front()) == u"rejected malformed");
}
