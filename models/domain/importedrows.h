#pragma once

#include "models/domain/resident.h"
#include "models/domain/unit.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

/// The rows of an import, without any id of the portal: what a file says, and what a desk sends of it.
namespace hauspost {

/// A property as a file names it. Natural key: number.
struct ImportedProperty
{
    QString number; ///< 9 digits
    QString objectNumber;
    QString street;
    QString postalCode;
    QString city;
    QString country;
    QDate periodBegin; ///< billing period, first day; of the latest period in the file
    QDate periodEnd;   ///< last day

    friend bool operator==(const ImportedProperty &, const ImportedProperty &) = default;
};

/// A flat or shop. Natural key: property number + number.
struct ImportedUnit
{
    QString propertyNumber;
    int number = 0;
    std::optional<QString> location;           ///< nullopt: no file says anything, keep what is known
    std::optional<UviRequirement> uviRequired; ///< nullopt: no file says anything, keep what is known

    friend bool operator==(const ImportedUnit &, const ImportedUnit &) = default;
};

/// A tenancy or vacancy. Natural key: property number + unit number + clientKey, or the folded names without a key.
struct ImportedTenancy
{
    QString propertyNumber;
    int unitNumber = 0;
    OccupancyKind kind = OccupancyKind::Resident;
    QString clientKey;
    QStringList names; ///< the resident himself; empty for a vacancy
    PostalAddress postalAddress;
    bool addressDeviates = false;
    std::optional<QDate> moveIn;          ///< nullopt: on knownFrom or earlier
    std::optional<QDate> moveOut;         ///< nullopt: none known until knownUntil
    QDate knownFrom;                      ///< first day of the billing period(s) that name this tenancy
    QDate knownUntil;                     ///< last day of the same
    std::optional<QString> email;         ///< nullopt: no contact file says anything
    std::optional<Salutation> salutation; ///< nullopt: no contact file says anything
    bool overrulesEdits = false;          ///< the user wants these values also where somebody edited by hand
    qint64 recordNumber = 0;              ///< of the first record it was made of, 1-based; 0: a gap between records

    friend bool operator==(const ImportedTenancy &, const ImportedTenancy &) = default;
};

} // namespace hauspost
