#pragma once

#include "models/exchange/dtmdiagnostic.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QDate>
#include <QtCore/QString>

#include <array>
#include <optional>

/// The layout of L and M records: ARGE HeiWaKo / bved "Standard-Datenaustausch" 3.05 (June 2014), and what 3.10 adds.
namespace hauspost::dtm {

inline constexpr int recordBytes = 2048; ///< without CR LF

enum class Form {
    Text,   ///< A-N: left-aligned, filled with blanks
    Number, ///< N: right-aligned, leading zeros
    Date    ///< N: TTMMJJ
};

/// Whether a field that is blank makes the record unusable.
enum class Must {
    No,    ///< K
    Told,  ///< M in the standard, but nothing here depends on it
    Needed ///< M, and without it the record cannot be understood
};

struct Field
{
    DtmFieldId id;
    int from; ///< column, 1-based
    int to;   ///< inclusive
    Form form;
    Must must;

    [[nodiscard]] constexpr int size() const { return to - from + 1; }
};

using enum DtmFieldId;

// Both record types
inline constexpr Field version{Version, 2, 6, Form::Text, Must::Needed};
inline constexpr Field customerNumber{CustomerNumber, 7, 16, Form::Number, Must::Told};
inline constexpr Field billingCompany{BillingCompany, 17, 18, Form::Number, Must::No};
inline constexpr Field propertyNumber{PropertyNumber, 19, 27, Form::Number, Must::Needed};
inline constexpr Field unitNumber{UnitNumber, 28, 31, Form::Number, Must::Needed};
inline constexpr Field endMarker{EndMarker, 2048, 2048, Form::Text, Must::Needed};

/// L: one property and billing period.
namespace property {
inline constexpr Field vatFlag{VatFlag, 32, 32, Form::Number, Must::Told};
inline constexpr Field street{Street, 33, 67, Form::Text, Must::No};
inline constexpr Field country{Country, 68, 70, Form::Text, Must::No};
inline constexpr Field postalCode{PostalCode, 71, 80, Form::Text, Must::No};
inline constexpr Field city{City, 81, 115, Form::Text, Must::No};
inline constexpr Field periodBegin{PeriodBegin, 116, 121, Form::Date, Must::Needed};
inline constexpr Field periodEnd{PeriodEnd, 122, 127, Form::Date, Must::Needed};
inline constexpr Field objectNumber{ObjectNumber, 128, 142, Form::Text, Must::No};
inline constexpr Field allocationRisk{AllocationRisk, 143, 143, Form::Number, Must::Told};
inline constexpr Field condominiumFlag{CondominiumFlag, 151, 151, Form::Number, Must::No}; ///< from 3.10
inline constexpr Field area{Area, 152, 158, Form::Number, Must::No};                       ///< from 3.10

inline constexpr std::array fields{
    version,    customerNumber, billingCompany, propertyNumber, unitNumber,   vatFlag,        street,          country,
    postalCode, city,           periodBegin,    periodEnd,      objectNumber, allocationRisk, condominiumFlag, area};
} // namespace property

/// M: one user of one flat.
namespace user {
inline constexpr Field clientKey{ClientKey, 32, 51, Form::Text, Must::Told};
inline constexpr Field addressFlag{AddressFlag, 52, 52, Form::Number, Must::Needed};
inline constexpr std::array userNames{
    Field{UserName, 53, 87, Form::Text, Must::No}, Field{UserName, 88, 122, Form::Text, Must::No},
    Field{UserName, 123, 157, Form::Text, Must::No}, Field{UserName, 158, 192, Form::Text, Must::No}};
inline constexpr Field userStreet{UserStreet, 193, 227, Form::Text, Must::No};
inline constexpr Field userCountry{UserCountry, 228, 230, Form::Text, Must::No};
inline constexpr Field userPostalCode{UserPostalCode, 231, 240, Form::Text, Must::No};
inline constexpr Field userCity{UserCity, 241, 275, Form::Text, Must::No};
inline constexpr std::array ownerNames{
    Field{OwnerName, 276, 310, Form::Text, Must::No}, Field{OwnerName, 311, 345, Form::Text, Must::No},
    Field{OwnerName, 346, 380, Form::Text, Must::No}, Field{OwnerName, 381, 415, Form::Text, Must::No}};
inline constexpr Field ownerStreet{OwnerStreet, 416, 450, Form::Text, Must::No};
inline constexpr Field ownerCountry{OwnerCountry, 451, 453, Form::Text, Must::No};
inline constexpr Field ownerPostalCode{OwnerPostalCode, 454, 463, Form::Text, Must::No};
inline constexpr Field ownerCity{OwnerCity, 464, 498, Form::Text, Must::No};
inline constexpr Field occupancyBegin{OccupancyBegin, 499, 504, Form::Date, Must::Needed};
inline constexpr Field occupancyEnd{OccupancyEnd, 505, 510, Form::Date, Must::Needed};
inline constexpr Field vatFlag{VatFlag, 511, 511, Form::Number, Must::Told};
inline constexpr Field allocationRisk{AllocationRisk, 512, 512, Form::Number, Must::Told};
inline constexpr Field vacancy{Vacancy, 1167, 1167, Form::Number, Must::Needed};
inline constexpr Field changeFee{ChangeFee, 1168, 1168, Form::Number, Must::Told};

inline constexpr std::array fields{version,       customerNumber,  billingCompany, propertyNumber, unitNumber,
                                   clientKey,     addressFlag,     userNames[0],   userNames[1],   userNames[2],
                                   userNames[3],  userStreet,      userCountry,    userPostalCode, userCity,
                                   ownerNames[0], ownerNames[1],   ownerNames[2],  ownerNames[3],  ownerStreet,
                                   ownerCountry,  ownerPostalCode, ownerCity,      occupancyBegin, occupancyEnd,
                                   vatFlag,       allocationRisk,  vacancy,        changeFee};
} // namespace user

/// Text of ISO 8859-15 bytes (Latin-9: Latin-1 with 8 other characters, the euro sign among them).
[[nodiscard]] QString decodeLatin9(QByteArrayView bytes);

/// Bytes of ISO 8859-15. A character that it does not have becomes its base letter ("č" -> "c"), else "?".
[[nodiscard]] QByteArray encodeLatin9(QStringView text);

/// True where the bytes are not plain ASCII and all of them are well-formed UTF-8: text in the wrong character set.
[[nodiscard]] bool looksLikeUtf8(QByteArrayView bytes);

/// Date of six digits TTMMJJ. The standard has no century rule; here 00-69 is 20xx and 70-99 is 19xx.
/// nullopt for anything that is no day of the calendar ("310226").
[[nodiscard]] std::optional<QDate> parseDate(QByteArrayView sixDigits);
[[nodiscard]] QByteArray formatDate(QDate date); ///< TTMMJJ

} // namespace hauspost::dtm
