#include "tests/support/officegenerator.h"

#include "models/exchange/dtmwriter.h"
#include "tests/support/germannames.h"

namespace hauspost::support {

namespace {

template <class Words>
QString pick(PeopleGenerator &people, const Words &words)
{
    return QString::fromUtf16(words[static_cast<size_t>(people.below(static_cast<int>(words.size())))]);
}

/// Lower-case ASCII letters: "Jürgen Groß" -> "juergen.gross".
QString mailboxOf(const QString &name)
{
    QString box;
    for (const QChar c : name.toLower()) {
        switch (c.unicode()) {
        case u'ä':
            box += QStringLiteral("ae");
            break;
        case u'ö':
            box += QStringLiteral("oe");
            break;
        case u'ü':
            box += QStringLiteral("ue");
            break;
        case u'ß':
            box += QStringLiteral("ss");
            break;
        default:
            if (c.unicode() < 0x80 && c.isLetterOrNumber()) {
                box += c;
            } else if (c == u' ' && !box.isEmpty()) {
                box += u'.';
            }
        }
    }
    return box;
}

/// One property with its users.
class PropertyMaker
{
public:
    PropertyMaker(GeneratedOffice &office, PeopleGenerator &people, int index, int year)
        : m_office(office), m_people(people), m_index(index), m_begin(year, 1, 1), m_end(year, 12, 31)
    {
    }

    void make(int units)
    {
        const Town &town = towns[static_cast<size_t>(m_index) % towns.size()];
        m_property.number = QStringLiteral("%1").arg(700'000'000 + m_index * 17);
        m_property.customerNumber = QStringLiteral("0000055501");
        m_property.objectNumber = QStringLiteral("OBJ-%1").arg(m_index + 1, 4, 10, QLatin1Char('0'));
        m_property.street = m_people.street();
        m_property.postalCode = QString::fromUtf16(town.postalCode);
        m_property.city = QString::fromUtf16(town.name);
        m_property.periodBegin = m_begin;
        m_property.periodEnd = m_end;
        m_office.properties.push_back(m_property);
        for (int unit = 1; unit <= units; ++unit) {
            makeUnit(unit);
        }
    }

private:
    void makeUnit(int unit)
    {
        const int dice = m_people.below(100);
        const QDate change(m_begin.year(), 1 + m_people.below(10), 28); // early enough for a gap within the year
        if (dice < 4) {
            addVacancy(unit, m_begin, m_end);
        } else if (dice < 9) {
            addUser(unit, 1, m_begin, change);
            addUser(unit, 2, change.addDays(dice == 8 ? 40 : 1), m_end); // every fifth with a gap
        } else if (dice < 10) {
            addVacancy(unit, m_begin, change);
            addUser(unit, 1, change.addDays(1), m_end);
        } else {
            addUser(unit, 1, m_begin, m_end);
        }
    }

    void addVacancy(int unit, QDate begin, QDate end)
    {
        DtmUser user = blank(unit, begin, end);
        user.vacant = true;
        m_office.users.push_back(user);
    }

    void addUser(int unit, int sequence, QDate begin, QDate end)
    {
        DtmUser user = blank(unit, begin, std::min(end, m_end));
        const GeneratedPerson person = m_people.oneIn(30) ? m_people.company() : m_people.person();
        user.clientKey = QStringLiteral("%1/%2/%3")
                             .arg(m_index + 1, 4, 10, QLatin1Char('0'))
                             .arg(unit, 4, 10, QLatin1Char('0'))
                             .arg(sequence, 2, 10, QLatin1Char('0'));
        user.user.names = person.names;
        if (m_people.oneIn(25)) {
            const Town &town = towns[static_cast<size_t>(m_people.below(static_cast<int>(towns.size())))];
            user.addressFlag = m_people.oneIn(2) ? 2 : 3;
            user.owner = {m_people.person().names, m_people.street(), QStringLiteral("D"),
                          QString::fromUtf16(town.postalCode), QString::fromUtf16(town.name)};
        }
        m_office.contacts.push_back(m_people.contact(person, user.clientKey, locationOf(unit, 3)));
        m_office.users.push_back(user);
    }

    [[nodiscard]] DtmUser blank(int unit, QDate begin, QDate end) const
    {
        DtmUser user;
        user.propertyNumber = m_property.number;
        user.unitNumber = unit;
        user.begin = begin;
        user.end = end;
        return user;
    }

    GeneratedOffice &m_office;
    PeopleGenerator &m_people;
    int m_index;
    QDate m_begin;
    QDate m_end;
    DtmProperty m_property;
};

} // namespace

GeneratedPerson PeopleGenerator::person()
{
    const QString family = pick(*this, familyNames);
    const bool woman = oneIn(2);
    const QString first = woman ? pick(*this, womensNames) : pick(*this, mensNames);
    GeneratedPerson person{{first + u' ' + family}, woman ? QStringLiteral("Frau") : QStringLiteral("Herr"), {}};
    person.mailbox = mailboxOf(first + u' ' + family);
    if (oneIn(8)) {
        const QString other = woman ? pick(*this, mensNames) : pick(*this, womensNames);
        person.names << other + u' ' + family;
        person.salutation = QStringLiteral("Eheleute");
    } else if (oneIn(20)) {
        person.names = QStringList{QStringLiteral("Dr. ") + person.names.first()};
    }
    return person;
}

GeneratedPerson PeopleGenerator::company()
{
    const QString family = pick(*this, familyNames);
    const QString word = pick(*this, companyWords);
    return {
        {word + u' ' + family, pick(*this, companyForms)}, QStringLiteral("Firma"), mailboxOf(word + u' ' + family)};
}

QString PeopleGenerator::street()
{
    const QString name = pick(*this, streetNames);
    const QString number = QString::number(1 + below(120));
    return name + u' ' + number + (oneIn(9) ? QStringLiteral("a") : QString());
}

GeneratedContact PeopleGenerator::contact(const GeneratedPerson &person, const QString &clientKey,
                                          const QString &location)
{
    static const QStringList domains{QStringLiteral("example.org"), QStringLiteral("example.com"),
                                     QStringLiteral("example.net")};
    ++m_mailboxes; // keeps addresses apart where names meet
    const QString email =
        person.mailbox + QString::number(m_mailboxes) + u'@' + domains[below(static_cast<int>(domains.size()))];
    const bool mail = !oneIn(3);
    const bool salutation = !oneIn(5);
    return {clientKey, mail ? email : QString(), salutation ? person.salutation : QString(), location};
}

QString locationOf(int unitNumber, int flatsPerFloor)
{
    static const QStringList two{QStringLiteral("LI"), QStringLiteral("RE")};
    static const QStringList three{QStringLiteral("LI"), QStringLiteral("MI"), QStringLiteral("RE")};
    const QStringList &sides = flatsPerFloor == 2 ? two : three;
    const auto side = sides[(unitNumber - 1) % sides.size()];
    const auto floor = (unitNumber - 1) / sides.size();
    return floor == 0 ? QStringLiteral("EG ") + side : QStringLiteral("%1. OG %2").arg(floor).arg(side);
}

GeneratedOffice generateOffice(const OfficeSize &size)
{
    GeneratedOffice office;
    PeopleGenerator people(size.seed);
    int left = size.units;
    for (int i = 0; i < size.properties; ++i) {
        // Around the mean, some half as big again, the last one takes the rest.
        const int mean = left / (size.properties - i);
        const bool last = i + 1 == size.properties;
        const int units = last ? left : std::clamp(mean / 2 + people.below(mean + 1), 1, left);
        PropertyMaker(office, people, i, size.year).make(std::min(units, 9999));
        left -= units;
    }
    return office;
}

Result<> writeOffice(QIODevice &device, const GeneratedOffice &office)
{
    DtmWriter writer(device, QStringLiteral("DTM305"));
    // The order is the receiver's burden: every third property comes after its users.
    size_t next = 0;
    for (size_t i = 0; i < office.properties.size(); ++i) {
        const DtmProperty &property = office.properties[i];
        const bool after = i % 3 == 2;
        Result<> written = after ? Result<>() : writer.write(property);
        for (; written && next < office.users.size() && office.users[next].propertyNumber == property.number; ++next) {
            written = writer.write(office.users[next]);
        }
        if (written && after) {
            written = writer.write(property);
        }
        if (!written) {
            return written;
        }
    }
    return {};
}

QByteArray contactsCsv(const std::vector<GeneratedContact> &contacts)
{
    QString text = QStringLiteral("Nutzer-Ordnungsbegriff;E-Mail;Anrede;Lage\r\n");
    for (const GeneratedContact &c : contacts) {
        text += c.clientKey + u';' + c.email + u';' + c.salutation + u';' + c.location + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace hauspost::support
