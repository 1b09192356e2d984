#include "tests/support/smalloffice.h"

namespace hauspost {

namespace {

Property makeProperty(const QString &id, const QString &number, const QString &street)
{
    return {PropertyId(id), number, {}, street, QStringLiteral("45127"), QStringLiteral("Essen"), QStringLiteral("D")};
}

Unit makeUnit(const QString &id, const QString &property, int number)
{
    return {UnitId(id), PropertyId(property), number, QStringLiteral("EG"), UviRequirement::Yes};
}

} // namespace

QByteArray testToken()
{
    return "hpd_" + QByteArray(43, 'T');
}

Office smallOfficeSender()
{
    Office office;
    office.name = QStringLiteral("Hausverwaltung Beispiel GmbH");
    office.street = QStringLiteral("Musterweg 1");
    office.postalCode = QStringLiteral("45127");
    office.city = QStringLiteral("Essen");
    office.registrationUrl = QStringLiteral("https://uvi.example.de/r");
    office.helpUrl = QStringLiteral("https://uvi.example.de/hilfe");
    office.privacyUrl = QStringLiteral("https://uvi.example.de/datenschutz");
    office.processor = QStringLiteral("Messdienst Beispiel GmbH, Essen");
    return office;
}

Resident makeResident(const QString &id, const QString &unit, const QString &property, const QString &name)
{
    Resident resident;
    resident.id = ResidentId(id);
    resident.unitId = UnitId(unit);
    resident.propertyId = PropertyId(property);
    resident.clientKey = QStringLiteral("key-") + id;
    resident.names = {name};
    resident.postalAddress = {
        {name}, QStringLiteral("Ahornweg 3"), QStringLiteral("45127"), QStringLiteral("Essen"), {}};
    resident.code = RegistrationCode::fromBits(qHash(id, 1));
    resident.codeValidUntil = QDate(2027, 6, 30);
    return resident;
}

wire::ChangePage pageOf(std::vector<std::variant<Office, Property, Unit, Resident, wire::Tombstone>> rows,
                        const QString &cursor)
{
    wire::ChangePage page;
    page.epoch = QStringLiteral("epoch");
    page.cursor = cursor;
    qint64 seq = 0;
    for (auto &row : rows) {
        page.changes.push_back({++seq, std::move(row)});
    }
    return page;
}

wire::ChangePage smallOffice()
{
    const QString one = QStringLiteral("p1");
    const QString two = QStringLiteral("p2");
    Resident future = makeResident(QStringLiteral("r2"), QStringLiteral("u2"), one, QStringLiteral("Otto Groß"));
    future.moveIn = QDate(2027, 1, 1);
    Resident confirmed = makeResident(QStringLiteral("r3"), QStringLiteral("u3"), one, QStringLiteral("Ida Weiß"));
    confirmed.access = AccessStatus::Confirmed;
    Resident vacancy;
    vacancy.id = ResidentId(QStringLiteral("r4"));
    vacancy.unitId = UnitId(QStringLiteral("u4"));
    vacancy.propertyId = PropertyId(one);
    vacancy.kind = OccupancyKind::Vacancy;
    vacancy.moveIn = QDate(2026, 5, 1);
    Resident previous = makeResident(QStringLiteral("r5"), QStringLiteral("u5"), two, QStringLiteral("Karl Alt"));
    previous.moveOut = QDate(2026, 8, 31);
    previous.access = AccessStatus::Ended;
    previous.code.reset();
    Resident company =
        makeResident(QStringLiteral("r6"), QStringLiteral("u5"), two, QStringLiteral("Ärzte GmbH & Co. KG"));
    company.moveIn = QDate(2026, 9, 1);
    return pageOf({smallOfficeSender(), makeProperty(one, QStringLiteral("000000001"), QStringLiteral("Ahornweg 3")),
                   makeProperty(two, QStringLiteral("000000002"), QStringLiteral("Birkenallee 7")),
                   makeUnit(QStringLiteral("u1"), one, 1), makeUnit(QStringLiteral("u2"), one, 2),
                   makeUnit(QStringLiteral("u3"), one, 3), makeUnit(QStringLiteral("u4"), one, 4),
                   makeUnit(QStringLiteral("u5"), two, 1),
                   makeResident(QStringLiteral("r1"), QStringLiteral("u1"), one, QStringLiteral("Jana Müller")), future,
                   confirmed, vacancy, previous, company});
}

} // namespace hauspost
