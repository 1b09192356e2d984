#include "tests/app/portal/storefixture.h"

namespace hauspost::portal::test {

namespace {

Store created(const PortalFolder &folder)
{
    auto store = Store::create(folder);
    REQUIRE(isOk(store));
    return std::move(*store);
}

ImportedTenancy tenancy(int unit, const QString &key, const QString &name)
{
    ImportedTenancy t;
    t.propertyNumber = QStringLiteral("000000001");
    t.unitNumber = unit;
    t.clientKey = key;
    t.names = QStringList{name};
    t.postalAddress = {t.names, QStringLiteral("Großmühlenstraße 7"), QStringLiteral("50667"), QStringLiteral("Köln"),
                       QStringLiteral("D")};
    t.knownFrom = QDate(2026, 1, 1);
    t.knownUntil = QDate(2026, 12, 31);
    t.recordNumber = unit + 1;
    return t;
}

} // namespace

StoreFixture::StoreFixture() : folder(dir.filePath(QStringLiteral("portal")), server.url()), store(created(folder))
{
    const auto added = store.addAccount(someOffice(), Store::defaultCodeDays);
    REQUIRE(isOk(added));
    account = *added;
}

Importer::Outcome StoreFixture::import(const ImportedOffice &file, QDate day)
{
    auto outcome = Importer(store, account).apply(file, day);
    REQUIRE(isOk(outcome));
    return std::move(*outcome);
}

MaintenanceCounts StoreFixture::maintain(QDate day)
{
    auto transaction = AccountTransaction::begin(store.database(), account);
    REQUIRE(isOk(transaction));
    const auto counts = Maintenance(store.key()).run(*transaction, day);
    REQUIRE(isOk(counts));
    REQUIRE(isOk(transaction->commit()));
    return *counts;
}

wire::Digest StoreFixture::digest(const AccountId &of)
{
    const auto digest = ChangeFeed(store.database(), store.key()).digest(of);
    REQUIRE(isOk(digest));
    return *digest;
}

std::vector<wire::Change> StoreFixture::crawl(const AccountId &of, int limit)
{
    ChangeFeed feed(store.database(), store.key());
    std::vector<wire::Change> all;
    QByteArray cursor;
    for (bool more = true; more;) {
        const auto page = feed.page(of, cursor, limit);
        REQUIRE(isOk(page));
        REQUIRE(page->changes.size() <= static_cast<size_t>(limit));
        all.insert(all.end(), page->changes.begin(), page->changes.end());
        cursor = page->cursor.toLatin1();
        more = page->more;
    }
    return all;
}

std::map<QString, Resident> StoreFixture::residents()
{
    std::map<QString, Resident> found;
    for (const wire::Change &change : crawl(account)) {
        if (const auto *resident = std::get_if<Resident>(&change.row)) {
            found.emplace(resident->clientKey, *resident);
        }
    }
    return found;
}

qint64 StoreFixture::seqOf(const QString &clientKey)
{
    for (const wire::Change &change : crawl(account)) {
        if (keyOf(change) == clientKey) {
            return change.seq;
        }
    }
    return 0;
}

void StoreFixture::sql(const QString &statement)
{
    REQUIRE(isOk(store.database().execute(statement)));
}

qint64 StoreFixture::number(const QString &query)
{
    auto statement = store.database().prepare(query);
    REQUIRE(isOk(statement));
    REQUIRE(isOk(statement->next()));
    return statement->integer(0);
}

Office someOffice(const QString &name)
{
    Office office;
    office.name = name;
    office.registrationUrl = QStringLiteral("https://uvi.example.de/r");
    return office;
}

ImportedOffice smallFile()
{
    ImportedOffice office;
    ImportedProperty property;
    property.number = QStringLiteral("000000001");
    property.street = QStringLiteral("Großmühlenstraße 7");
    property.postalCode = QStringLiteral("50667");
    property.city = QStringLiteral("Köln");
    property.periodBegin = QDate(2026, 1, 1);
    property.periodEnd = QDate(2026, 12, 31);
    office.properties = {property};
    for (int number = 1; number <= 3; ++number) {
        office.units.push_back({property.number, number, std::nullopt, UviRequirement::Yes});
    }
    office.tenancies = {tenancy(1, QStringLiteral("k1"), QStringLiteral("Jana Müller")),
                        tenancy(2, QStringLiteral("k2"), QStringLiteral("Otto Groß")), tenancy(3, {}, {})};
    ImportedTenancy &vacancy = office.tenancies.back();
    vacancy.kind = OccupancyKind::Vacancy;
    vacancy.names.clear();
    vacancy.postalAddress = {};
    return office;
}

QString keyOf(const wire::Change &change)
{
    const auto *resident = std::get_if<Resident>(&change.row);
    return resident ? resident->clientKey : QString();
}

} // namespace hauspost::portal::test
