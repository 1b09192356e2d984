#pragma once

#include "models/base/result.h"
#include "models/exchange/dtmreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

#include <random>
#include <vector>

/// Invented offices for tests, benchmarks and the sample: nobody in them exists, all mail domains are reserved ones.
namespace hauspost::support {

/// A row of the contact list that goes with a DTM file.
struct GeneratedContact
{
    QString clientKey;
    QString email;
    QString salutation; ///< as an office writes it ("Frau"), or empty
    QString location;   ///< Lage
};

struct GeneratedOffice
{
    std::vector<DtmProperty> properties;
    std::vector<DtmUser> users;
    std::vector<GeneratedContact> contacts;
};

/// A person, couple or company, and how it is written to.
struct GeneratedPerson
{
    QStringList names;
    QString salutation;
    QString mailbox; ///< "jana.mueller", before the @
};

/// Makes people. The same on every computer for the same seed: no distribution of the standard library, whose results
/// differ from one to the next.
class PeopleGenerator
{
public:
    explicit PeopleGenerator(quint32 seed) : m_random(seed) {}

    [[nodiscard]] GeneratedPerson person();
    [[nodiscard]] GeneratedPerson company();
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }
    [[nodiscard]] QString street();
    /// Contact of a person: an address for many, a salutation for most, the location for all.
    [[nodiscard]] GeneratedContact contact(const GeneratedPerson &person, const QString &clientKey,
                                           const QString &location);

private:
    std::mt19937 m_random;
    int m_mailboxes = 0;
};

/// "EG LI", "1. OG RE" … of the unit with this running number, with so many flats on a floor.
[[nodiscard]] QString locationOf(int unitNumber, int flatsPerFloor);

struct OfficeSize
{
    int properties = 300;
    int units = 10'000;
    quint32 seed = 1;
    int year = 2025; ///< billing period: the calendar year
};

/// An office of that size with vacancies, changes of user, couples, companies and owners elsewhere.
[[nodiscard]] GeneratedOffice generateOffice(const OfficeSize &size);

/// The office as DTM 3.05, users before and after their property. Errors: FileNotWritable.
[[nodiscard]] Result<> writeOffice(QIODevice &device, const GeneratedOffice &office);

/// The contact list as an office keeps it: UTF-8, semicolons, CR LF.
[[nodiscard]] QByteArray contactsCsv(const std::vector<GeneratedContact> &contacts);

} // namespace hauspost::support
