#include "tests/support/sampleoffice.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <iterator>

namespace hauspost::support {

namespace {

struct Building
{
    const char16_t *street;
    const char16_t *postalCode;
    const char16_t *city;
    int units;
    int flatsPerFloor;
};

// Towns and postal codes are real, streets are invented.
constexpr std::array buildings{Building{u"Schlüsselblumenweg 18", u"45127", u"Essen", 14, 2},
                               Building{u"Großmühlenstraße 7", u"50667", u"Köln", 12, 2},
                               Building{u"Ferdinandshöhe 31a", u"80331", u"München", 18, 3},
                               Building{u"Dünenweg 5", u"20095", u"Hamburg", 10, 2},
                               Building{u"Töpfermarkt 2", u"01067", u"Dresden", 16, 2},
                               Building{u"Zur alten Färberei 9", u"04109", u"Leipzig", 8, 2},
                               Building{u"Uferpromenade 44", u"28195", u"Bremen", 12, 3},
                               Building{u"Königsbrunner Straße 112", u"30159", u"Hannover", 20, 2},
                               Building{u"Rosengärtchen 3", u"70173", u"Stuttgart", 9, 3},
                               Building{u"Brüdergasse 14", u"90402", u"Nürnberg", 11, 2},
                               Building{u"Weißdornstraße 60", u"48143", u"Münster", 14, 2},
                               Building{u"Obere Gärten 1", u"79098", u"Freiburg im Breisgau", 6, 2}};

constexpr std::array<size_t, 2> withoutRemoteMeters{5, 8};
constexpr size_t leftOutIn2026 = 11;

QString text(const char16_t *value)
{
    return QString::fromUtf16(value);
}

QString propertyNumber(size_t building)
{
    return QString::number(200'417'000 + static_cast<int>(building) * 131);
}

QString clientKey(size_t building, int unit, int sequence)
{
    return QStringLiteral("%1.%2.%3")
        .arg(101 + static_cast<int>(building))
        .arg(unit, 3, 10, QLatin1Char('0'))
        .arg(sequence, 2, 10, QLatin1Char('0'));
}

/// The users of one year by flat, to be changed by hand before they become a file.
class Sample
{
public:
    Sample(int year, quint32 seed) : m_people(seed), m_begin(year, 1, 1), m_end(year, 12, 31) {}

    /// Everybody as in the year before, from begin to end.
    void goOnFrom(const Sample &before)
    {
        for (auto flat = before.m_flats.begin(); flat != before.m_flats.end(); ++flat) {
            DtmUser last = flat->back();
            last.begin = m_begin;
            last.end = m_end;
            m_flats[flat.key()] = {last};
        }
    }

    void settleAll()
    {
        for (size_t building = 0; building < buildings.size(); ++building) {
            for (int unit = 1; unit <= buildings[building].units; ++unit) {
                settle(building, unit, 1, m_begin, m_end);
            }
        }
    }

    /// Adds somebody to a flat.
    DtmUser &settle(size_t building, int unit, int sequence, QDate begin, QDate end)
    {
        DtmUser &user = append(building, unit, begin, end);
        const GeneratedPerson person = m_people.person();
        user.clientKey = clientKey(building, unit, sequence);
        user.user.names = person.names;
        m_contacts.push_back(
            m_people.contact(person, user.clientKey, locationOf(unit, buildings[building].flatsPerFloor)));
        return user;
    }

    void vacate(size_t building, int unit, QDate begin, QDate end) { append(building, unit, begin, end).vacant = true; }

    DtmUser &only(size_t building, int unit) { return m_flats[{building, unit}].front(); }
    void clear(size_t building, int unit) { m_flats[{building, unit}].clear(); }
    void leave(size_t building, int unit, QDate day) { m_flats[{building, unit}].back().end = day; }

    /// Another name for the user of a flat, with the salutation that fits.
    DtmUser &rename(size_t building, int unit, const QStringList &names, const QString &salutation)
    {
        DtmUser &user = only(building, unit);
        user.user.names = names;
        const auto contact = std::find_if(m_contacts.begin(), m_contacts.end(),
                                          [&user](const auto &c) { return c.clientKey == user.clientKey; });
        if (contact != m_contacts.end()) {
            contact->salutation = salutation;
            contact->email.clear();
        }
        return user;
    }

    [[nodiscard]] GeneratedOffice office(bool complete) const
    {
        GeneratedOffice result;
        for (size_t building = 0; building < buildings.size(); ++building) {
            if (!complete && building == leftOutIn2026) {
                continue;
            }
            const Building &b = buildings[building];
            result.properties.push_back({0, QStringLiteral("03.05"), propertyNumber(building),
                                         QStringLiteral("0000417001"),
                                         QStringLiteral("HV-%1").arg(101 + static_cast<int>(building)), text(b.street),
                                         text(b.postalCode), text(b.city), QStringLiteral("D"), m_begin, m_end});
            for (int unit = 1; unit <= b.units; ++unit) {
                const auto flat = m_flats.value({building, unit});
                result.users.insert(result.users.end(), flat.begin(), flat.end());
            }
        }
        // Who was settled and then replaced is in no file and needs no contact.
        QSet<QString> keys;
        for (const DtmUser &user : result.users) {
            keys.insert(user.clientKey);
        }
        std::copy_if(m_contacts.begin(), m_contacts.end(), std::back_inserter(result.contacts),
                     [&keys](const GeneratedContact &c) { return keys.contains(c.clientKey); });
        return result;
    }

private:
    DtmUser &append(size_t building, int unit, QDate begin, QDate end)
    {
        auto &flat = m_flats[{building, unit}];
        DtmUser user;
        user.propertyNumber = propertyNumber(building);
        user.unitNumber = unit;
        user.begin = begin;
        user.end = end;
        flat.push_back(user);
        return flat.back();
    }

    PeopleGenerator m_people;
    QDate m_begin;
    QDate m_end;
    QHash<std::pair<size_t, int>, std::vector<DtmUser>> m_flats;
    std::vector<GeneratedContact> m_contacts;
};

DtmParty party(const QStringList &names, const char16_t *street, const char16_t *country, const char16_t *postalCode,
               const char16_t *city)
{
    return {names, text(street), text(country), text(postalCode), text(city)};
}

/// Names that test a letter.
void addSpecialNames(Sample &s)
{
    const QString company = QStringLiteral("Firma");
    s.rename(
        0, 7,
        {QStringLiteral("Univ.-Prof. Dr. Maximiliane-Sophie"), QStringLiteral("von und zu der Großbrückenmühle-Süd"),
         QStringLiteral("Karl-Friedrich von Weißensteinhöfen"), QStringLiteral("Kanzlei für Grundstücksverwaltungen")},
        QStringLiteral("neutral"));
    s.rename(1, 2, {QStringLiteral("Änderungsschneiderei Yıldız"), QStringLiteral("Inh. Gönül Özdemir")}, company);
    s.rename(1, 4, {QStringLiteral("Lea-Sophie Krüger"), QStringLiteral("bei Familie Öztürk")}, QStringLiteral("Frau"));
    s.rename(2, 1, {QStringLiteral("Bäckerei Groß & Söhne"), QStringLiteral("GmbH & Co. KG")}, company);
    s.rename(3, 4, {QStringLiteral("Jörg Weiß"), QStringLiteral("Käthe Weiß")}, QStringLiteral("Eheleute"));
    s.rename(4, 1, {QStringLiteral("Steuerkanzlei Meißner"), QStringLiteral("Partnerschaft mbB")}, company);
    s.rename(6, 3, {QStringLiteral("Familie Brüggemann")}, QStringLiteral("Familie"));
    s.rename(7, 11, {QStringLiteral("Zoë d'Aubigné")}, {});
    s.rename(9, 2, {QStringLiteral("Štěpánka Žižková")}, {});
    s.rename(10, 5, {QStringLiteral("Erbengemeinschaft Voß"), QStringLiteral("z. Hd. Svenja Voß")}, {});
}

/// Addresses elsewhere, in all flags.
void addSpecialAddresses(Sample &s)
{
    DtmUser &careOf = s.only(0, 9);
    careOf.addressFlag = 2;
    careOf.owner =
        party({QStringLiteral("Hausverwaltung Donauböschung OG")}, u"Am Invalidengrund 14", u"A", u"1030", u"Wien");
    DtmUser &ownerFirst = s.only(2, 6);
    ownerFirst.addressFlag = 3;
    ownerFirst.owner = party({QStringLiteral("Réto Bünzli"), QStringLiteral("Vermögensverwaltung")},
                             u"Seeblickgässli 8", u"CH", u"8001", u"Zürich");
    s.only(2, 8).user = party(s.only(2, 8).user.names, u"Postfach 10 05 55", u"D", u"80079", u"München");
    s.only(3, 3).user = party(s.only(3, 3).user.names, u"12 rue des Mirabelles", u"F", u"67000", u"Strasbourg");
    s.only(5, 2).addressFlag = 4;
    DtmUser &ownerLivesThere = s.only(5, 5);
    ownerLivesThere.owner.names = ownerLivesThere.user.names;
    ownerLivesThere.user.names.clear();
    s.only(7, 6).user = party(s.only(7, 6).user.names, u"Königsbrunner Straße 112", u"D", u"30159", u"Hannover");
    DtmUser &german = s.only(8, 4);
    german.addressFlag = 2;
    german.owner = party({QStringLiteral("Petra Löffler")}, u"Nußbaumallee 77", u"", u"99084", u"Erfurt");
    s.only(10, 9).user =
        party(s.only(10, 9).user.names, u"Seniorenstift Lärchenhof, Haus 3", u"D", u"23552", u"Lübeck");
}

void addMoves2025(Sample &s)
{
    const QDate begin(2025, 1, 1);
    const QDate end(2025, 12, 31);
    s.leave(0, 3, {2025, 6, 30});
    s.settle(0, 3, 2, {2025, 7, 1}, end);
    s.clear(0, 5);
    s.vacate(0, 5, begin, end);
    s.leave(1, 6, {2025, 3, 31}); // two months without a record: a vacancy
    s.settle(1, 6, 2, {2025, 6, 1}, end);
    s.leave(2, 11, {2025, 2, 28}); // three users in one year
    s.settle(2, 11, 2, {2025, 3, 1}, {2025, 8, 31});
    s.settle(2, 11, 3, {2025, 9, 1}, end);
    s.clear(4, 8);
    s.vacate(4, 8, begin, {2025, 6, 30});
    s.settle(4, 8, 1, {2025, 7, 1}, end);
    s.leave(6, 9, {2025, 9, 30});
    s.vacate(6, 9, {2025, 10, 1}, end);
    s.clear(7, 4);
    s.vacate(7, 4, begin, end);
    s.leave(9, 7, {2025, 11, 15}); // moved out, nobody on record since
    s.leave(10, 12, {2025, 10, 31});
    s.settle(10, 12, 2, {2025, 11, 1}, end);
}

void addMoves2026(Sample &s)
{
    const QDate begin(2026, 1, 1);
    const QDate end(2026, 12, 31);
    s.leave(0, 1, {2026, 3, 31});
    s.settle(0, 1, 2, {2026, 4, 1}, end);
    s.leave(0, 5, {2026, 2, 28});
    s.settle(0, 5, 1, {2026, 3, 1}, end);
    s.leave(1, 3, {2026, 11, 30});
    s.settle(1, 3, 2, {2026, 12, 1}, end); // still to come in autumn
    s.clear(2, 2);                         // the file only shows that somebody else lives there now
    s.settle(2, 2, 2, begin, end);
    s.only(3, 1).user.names = QStringList{QStringLiteral("Wiebke Janßen-Strauß")};
    s.leave(4, 2, {2026, 6, 30});
    s.vacate(4, 2, {2026, 7, 1}, end);
    s.leave(7, 4, {2026, 12, 14});
    s.settle(7, 4, 1, {2026, 12, 15}, end);
    s.clear(9, 7);
    s.settle(9, 7, 2, {2026, 5, 1}, end);
}

Sample sample2025()
{
    Sample sample(2025, 2025);
    sample.settleAll();
    addSpecialNames(sample);
    addSpecialAddresses(sample);
    addMoves2025(sample);
    return sample;
}

Sample sample2026()
{
    Sample sample(2026, 2026);
    sample.goOnFrom(sample2025());
    addMoves2026(sample);
    return sample;
}

} // namespace

GeneratedOffice sampleOffice2025()
{
    return sample2025().office(true);
}

GeneratedOffice sampleOffice2026()
{
    return sample2026().office(false);
}

QByteArray sampleUviCsv()
{
    QString rows = QStringLiteral("Liegenschaft;NE-Nr.;UVI notwendig\r\n");
    for (size_t building = 0; building < buildings.size(); ++building) {
        const bool no =
            std::find(withoutRemoteMeters.begin(), withoutRemoteMeters.end(), building) != withoutRemoteMeters.end();
        rows += propertyNumber(building) + QStringLiteral(";;") + (no ? QStringLiteral("nein") : QStringLiteral("ja")) +
                QStringLiteral("\r\n");
    }
    return rows.toUtf8();
}

QByteArray sampleContactsCsv()
{
    std::vector<GeneratedContact> contacts = sampleOffice2025().contacts;
    const std::vector<GeneratedContact> later = sampleOffice2026().contacts;
    contacts.insert(contacts.end(), later.begin(), later.end());
    return contactsCsv(contacts);
}

} // namespace hauspost::support
