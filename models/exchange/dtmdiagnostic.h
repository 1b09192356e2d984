#pragma once

#include <QtCore/QString>

namespace hauspost {

/// The fields of L and M records that somebody may have to look at; where they are: dtmrecord.h.
enum class DtmFieldId {
    Record, ///< the record as a whole
    RecordType,
    Version,
    CustomerNumber,
    BillingCompany,
    PropertyNumber,
    UnitNumber,
    VatFlag,
    Street,
    Country,
    PostalCode,
    City,
    PeriodBegin,
    PeriodEnd,
    ObjectNumber,
    AllocationRisk,
    CondominiumFlag,
    Area,
    ClientKey,
    AddressFlag,
    UserName,
    UserStreet,
    UserCountry,
    UserPostalCode,
    UserCity,
    OwnerName,
    OwnerStreet,
    OwnerCountry,
    OwnerPostalCode,
    OwnerCity,
    OccupancyBegin,
    OccupancyEnd,
    Vacancy,
    ChangeFee,
    EndMarker
};

enum class DtmProblem {
    // the file; nothing after this place was read
    NoLineBreak,    ///< a record does not end: garbage or another kind of file
    TooManyRecords, ///< more records than any office has
    // the record; it is left out
    WrongLength,         ///< found: number of bytes
    Truncated,           ///< the last record stops early; found: number of bytes
    UnknownType,         ///< found: first character
    WrongEndMarker,      ///< found: last character
    Utf8Text,            ///< text is UTF-8, not ISO 8859-15
    MustFieldBlank,      ///< a field that must be filled
    NotANumber,          ///< found: text
    NotADate,            ///< found: text
    NotAllowed,          ///< a flag with a value the standard does not know
    DatesReversed,       ///< end before begin
    UnsupportedVersion,  ///< found: version
    UserWithoutProperty, ///< M without an L of the same property and period
    DuplicateProperty,   ///< same property and period twice
    DuplicateUser,       ///< same flat and occupancy twice
    // the record is used nevertheless
    LineFeedOnly,     ///< LF instead of CR LF; told once
    ControlCharacter, ///< replaced by a blank
    OutsidePeriod,    ///< occupancy not within the billing period
    Overlap,          ///< two users of one flat at the same time
    NameMissing       ///< neither user nor owner has a name, and it is no vacancy
};

enum class DtmSeverity {
    Warning, ///< the record is used
    Error,   ///< the record is left out
    Fatal    ///< reading stopped here
};

/// One thing that is wrong in a DTM file, and where. dtmdiagnostictext.h makes the sentence.
struct DtmDiagnostic
{
    qint64 recordNumber = 0; ///< 1-based line of the file
    QChar recordType;        ///< 'L', 'M' or null where not known
    DtmFieldId field = DtmFieldId::Record;
    int fromColumn = 0; ///< 1-based, 0 where it is the whole record
    int toColumn = 0;
    DtmProblem problem = DtmProblem::WrongLength;
    DtmSeverity severity = DtmSeverity::Error;
    QString found; ///< what stands there, at most 40 characters; personal data: show, never log

    friend bool operator==(const DtmDiagnostic &, const DtmDiagnostic &) = default;
};

} // namespace hauspost
