#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hauspost {

/// A postal address as it goes into the window of an envelope (DIN 5008, Deutsche Post: at most 6 lines, no blank
/// lines, no country inland, city and country in capitals abroad).
struct PostalAddress
{
    QStringList names; ///< recipient lines above the street, in order: persons or company, "c/o …"
    QString street;    ///< street and number, or "Postfach …"
    QString postalCode;
    QString city;
    QString country; ///< code as in the file; see country.h

    /// Somebody to write to, a street, a city and, inland, a postal code of 5 digits.
    [[nodiscard]] bool isComplete() const;

    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// The lines of the address zone.
struct AddressBlock
{
    static constexpr int maximumLines = 6;
    QStringList lines;      ///< 1 to 6, none blank
    bool shortened = false; ///< name lines had to be left out; the preflight reports it
};

/// Lines for the window, top to bottom. location (Lage) is put behind the street as "Street 18 // 2. OG RE" where it
/// is given and the address is inland. Too many name lines: the first ones stay, but a "c/o" or "bei" line always
/// stays, because without it the letter does not arrive.
[[nodiscard]] AddressBlock addressBlock(const PostalAddress &address, const QString &location = {});

} // namespace hauspost
