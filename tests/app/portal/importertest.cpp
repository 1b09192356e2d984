#include "tests/app/portal/storefixture.h"

#include <QtCore/QFile>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

TEST_CASE("An import brings properties, units, tenancies and codes to the desks")
{
    StoreFixture fixture;
    const auto outcome = fixture.import(smallFile());
    CHECK(outcome.plan.tenancyCounts == ImportCounts{3, 0, 0, 0});
    CHECK(outcome.maintenance.codesIssued == 2);

    const auto residents = fixture.residents();
    REQUIRE(residents.size() == 3);
    const Resident &jana = residents.at(QStringLiteral("k1"));
    CHECK(jana.names == QStringList{QStringLiteral("Jana Müller")});
    CHECK(jana.postalAddress.city == QStringLiteral("Köln"));
    CHECK(jana.access == AccessStatus::None);
    CHECK(jana.code.has_value());
    CHECK(jana.codeValidUntil == today.addDays(180));
    const Resident &vacancy = residents.at(QString());
    CHECK(vacancy.kind == OccupancyKind::Vacancy);
    CHECK_FALSE(vacancy.code.has_value());
}

TEST_CASE("A plan writes nothing and says what the import then does")
{
    StoreFixture fixture;
    const auto before = fixture.digest();
    const auto plan = Importer(fixture.store, fixture.account).plan(smallFile());
    REQUIRE(isOk(plan));
    CHECK(fixture.digest() == before);
    const auto outcome = fixture.import(smallFile());
    CHECK(outcome.plan.unitCounts == plan->unitCounts);
    CHECK(outcome.plan.tenancyCounts == plan->tenancyCounts);
}

TEST_CASE("The same file again changes no row and no number")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const auto before = fixture.digest();
    const auto again = fixture.import(smallFile());
    CHECK(again.plan.isEmpty());
    CHECK(again.maintenance == MaintenanceCounts());
    CHECK(fixture.digest() == before);
}

TEST_CASE("A changed name changes one row, once, and keeps id and code")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const auto before = fixture.residents();
    const qint64 otherSeq = fixture.seqOf(QStringLiteral("k2"));
    const qint64 accountSeq = fixture.number(QStringLiteral("SELECT seq FROM account"));

    ImportedOffice file = smallFile();
    file.tenancies[0].names = QStringList{QStringLiteral("Jana Weiß")};
    const auto outcome = fixture.import(file);
    CHECK(outcome.plan.tenancyCounts == ImportCounts{0, 1, 2, 0});
    CHECK(fixture.number(QStringLiteral("SELECT seq FROM account")) == accountSeq + 1);
    CHECK(fixture.seqOf(QStringLiteral("k1")) == accountSeq + 1);
    CHECK(fixture.seqOf(QStringLiteral("k2")) == otherSeq);

    const auto after = fixture.residents();
    CHECK(after.at(QStringLiteral("k1")).id == before.at(QStringLiteral("k1")).id);
    CHECK(after.at(QStringLiteral("k1")).names == QStringList{QStringLiteral("Jana Weiß")});
    CHECK(after.at(QStringLiteral("k1")).code == before.at(QStringLiteral("k1")).code);
}

TEST_CASE("An import that ends a tenancy and takes its code changes the row once")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const qint64 accountSeq = fixture.number(QStringLiteral("SELECT seq FROM account"));
    ImportedOffice file = smallFile();
    file.tenancies[0].moveOut = QDate(2026, 6, 30);
    const auto outcome = fixture.import(file);
    CHECK(outcome.maintenance.accessesEnded == 1);
    CHECK(outcome.maintenance.codesRemoved == 1);
    CHECK(fixture.number(QStringLiteral("SELECT seq FROM account")) == accountSeq + 1);
    const Resident jana = fixture.residents().at(QStringLiteral("k1"));
    CHECK(jana.access == AccessStatus::Ended);
    CHECK_FALSE(jana.code.has_value());
}

TEST_CASE("Who is not in the file any more is reported, not deleted")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    ImportedOffice file = smallFile();
    file.tenancies.erase(file.tenancies.begin());
    const auto outcome = fixture.import(file);
    CHECK(outcome.plan.tenancyCounts.gone == 1);
    CHECK(fixture.residents().count(QStringLiteral("k1")) == 1);
}

TEST_CASE("An import without a word on UVI keeps what is known")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    ImportedOffice file = smallFile();
    for (ImportedUnit &unit : file.units) {
        unit.uviRequired = std::nullopt;
    }
    CHECK(fixture.import(file).plan.isEmpty());
}

TEST_CASE("A new billing period is remembered without telling the desks")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const auto before = fixture.digest();
    ImportedOffice later = smallFile();
    later.properties[0].periodEnd = QDate(2027, 12, 31);
    (void)fixture.import(later);
    CHECK(fixture.digest() == before);
    CHECK(fixture.number(QStringLiteral("SELECT period_end = '2027-12-31' FROM property")) == 1);
}

TEST_CASE("An import whose n-th database access fails, for every n, is there wholly or not at all")
{
    StoreFixture fixture;
    const auto before = fixture.digest();
    for (int n = 1;; ++n) {
        int left = n;
        fixture.store.database().setInterceptor(
            [&left]() -> Result<> { return --left == 0 ? Result<>(fail(ErrorCode::DiskFull, {})) : Result<>(); });
        const auto outcome = Importer(fixture.store, fixture.account).apply(smallFile(), today);
        fixture.store.database().setInterceptor({});
        if (outcome) {
            REQUIRE(n > 30);
            CHECK(fixture.residents().size() == 3);
            break;
        }
        CHECK(outcome.error().code == ErrorCode::DiskFull);
        REQUIRE(fixture.digest() == before);
    }
}

TEST_CASE("A portal is made once, and a failed attempt leaves nothing behind")
{
    StoreFixture fixture;
    CHECK(Store::create(fixture.folder).error().code == ErrorCode::PortalAlreadyThere);

    const QTemporaryDir dir;
    const PortalFolder folder(dir.path());
    QFile key(folder.keyFile());
    REQUIRE(key.open(QIODevice::WriteOnly));
    key.close();
    CHECK(Store::create(folder).error().code == ErrorCode::PortalAlreadyThere);
    CHECK_FALSE(QFile::exists(folder.databaseFile()));
}

TEST_CASE("The office changes with one new number, and not at all where it is the same")
{
    StoreFixture fixture;
    const auto before = fixture.digest();
    REQUIRE(isOk(fixture.store.setOffice(fixture.account, someOffice())));
    CHECK(fixture.digest() == before);
    REQUIRE(isOk(fixture.store.setOffice(fixture.account, someOffice(QStringLiteral("Neu & Söhne")))));
    const auto changes = fixture.crawl(fixture.account);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].seq == 2);
    CHECK(std::get<Office>(changes[0].row).name == QStringLiteral("Neu & Söhne"));
}

TEST_CASE("An import changes the address of who was never invited, and of nobody else")
{
    StoreFixture fixture;
    ImportedOffice file = smallFile();
    file.tenancies[0].email = QStringLiteral("first@example.org");
    (void)fixture.import(file);
    file.tenancies[0].email = QStringLiteral("second@example.org");
    CHECK(fixture.import(file).plan.tenancyCounts.changed == 1);
    CHECK(fixture.residents().at(QStringLiteral("k1")).email == QStringLiteral("second@example.org"));

    fixture.sql(
        QStringLiteral("UPDATE resident SET access = '%1' WHERE client_key = 'k1'")
            .arg(QString::fromLatin1(GENERATE(as<QByteArray>(), "pending", "confirmed", "revoked", "reregister"))));
    file.tenancies[0].email = QStringLiteral("third@example.org");
    CHECK(fixture.import(file).plan.isEmpty());
    CHECK(fixture.residents().at(QStringLiteral("k1")).email == QStringLiteral("second@example.org"));
    // The rest of the row still follows the file.
    file.tenancies[0].names = QStringList{QStringLiteral("Jana Weiß")};
    CHECK(fixture.import(file).plan.tenancyCounts.changed == 1);
    CHECK(fixture.residents().at(QStringLiteral("k1")).email == QStringLiteral("second@example.org"));
}
