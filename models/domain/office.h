#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hauspost {

/// The property manager's office as sender of the letters. Comes from the portal (one per account).
struct Office
{
    QString name;
    QString street;
    QString postalCode;
    QString city;
    QString contactPerson; ///< may be empty
    QString phone;
    QString email;
    QString web;
    QString registrationUrl;   ///< where a resident registers, e.g. "https://uvi.example.de/r"
    QString helpUrl;           ///< help for residents
    QString privacyUrl;        ///< full data-protection information
    QString processor;         ///< company that processes the data on behalf of the landlord (Art. 28 DSGVO), with city
    QString signatory;         ///< who signs the letter; the office's name where empty
    QStringList footerColumns; ///< 0 to 4 columns, lines separated by '\n' (register, managing directors, bank)

    friend bool operator==(const Office &, const Office &) = default;
};

/// True while the sender is what a new portal starts with: texts in square brackets that name what is to be filled in.
/// Letters must not go out then.
[[nodiscard]] bool isPlaceholder(const Office &office);

} // namespace hauspost
