#pragma once

#include "models/domain/property.h"
#include "models/domain/resident.h"
#include "models/domain/unit.h"
#include "models/exchange/importedoffice.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <vector>

namespace hauspost {

/// What is on record before an import, with the portal's ids. Codes and access may be left empty: the plan carries
/// them through and never looks at them.
struct ExistingOffice
{
    std::vector<Property> properties;
    std::vector<Unit> units;
    std::vector<Resident> residents;      ///< vacancies too
    QHash<QString, QDate> lastPeriodEnds; ///< property number -> end of the latest period imported; may be empty
};

/// What an import does with one row.
enum class ImportVerdict {
    New,       ///< insert; empty ids are to be given by the caller
    Changed,   ///< update: row.changed names the fields
    Unchanged, ///< nothing to do
    Gone       ///< a tenancy that should be in the file and is not: reported, never deleted. Where the file shows who
               ///< follows in the flat, value.moveOut is the day before and changed = {MoveOut}: to be updated.
};

enum class ImportField {
    ObjectNumber,
    Street,
    PostalCode,
    City,
    Country,
    Location,
    UviRequired,
    ClientKey,
    Names,
    Salutation,
    PostalAddress,
    Email,
    MoveIn,
    MoveOut
};

/// The value is what shall be on record afterwards: for New without ids, for the others with the ids and with all
/// that the file does not speak of (access, code) as it was.
struct PlannedProperty
{
    ImportVerdict verdict = ImportVerdict::New;
    Property value;
    QDate periodEnd; ///< of the file, for ExistingOffice::lastPeriodEnds of the next import
    std::vector<ImportField> changed;

    /// Whether applying it writes the row.
    [[nodiscard]] bool writes() const { return verdict == ImportVerdict::New || !changed.empty(); }
};

struct PlannedUnit
{
    ImportVerdict verdict = ImportVerdict::New;
    QString propertyNumber;
    Unit value; ///< propertyId is empty where the property is new
    std::vector<ImportField> changed;

    /// Whether applying it writes the row.
    [[nodiscard]] bool writes() const { return verdict == ImportVerdict::New || !changed.empty(); }
};

struct PlannedTenancy
{
    ImportVerdict verdict = ImportVerdict::New;
    QString propertyNumber;
    int unitNumber = 0;
    Resident value; ///< unitId and propertyId are empty where those are new; access None, no code for New
    std::vector<ImportField> changed;
    qint64 recordNumber = 0; ///< in the file; 0 for Gone and for gaps
    /// Edited by hand since the last import, and the file says something new: stays as edited. What the file says is in
    /// value.imported.
    std::vector<ImportField> conflicts;
    std::vector<ImportField> kept; ///< edited by hand, the file says what it said before: stays as edited
    bool remembers = false;        ///< value.imported is to be written, whatever else changed

    /// Whether applying it writes the row.
    [[nodiscard]] bool writes() const { return verdict == ImportVerdict::New || !changed.empty() || remembers; }
};

struct ImportCounts
{
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int gone = 0;
    int conflicts = 0; ///< rows with conflicts; counted among changed or unchanged too

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// Something the manager should look at; nothing that stops the import. See importplantext.h.
enum class ImportWarningKind {
    OlderFile,             ///< property number: a later period is on record already; nobody counts as gone
    IncompleteProperty,    ///< property number: records were left out; nobody counts as gone
    IncompleteFile,        ///< records were left out that cannot be assigned; nobody counts as gone
    MoveOutWithdrawn,      ///< property number, unit number: a known move-out is no longer in the file
    ManyGone,              ///< property number: more than half of its residents are not in the file
    SameEmailSeveralUnits, ///< property number, unit number: the e-mail address is used in several units
    NotALetterAddress      ///< property number, unit number: no complete postal address
};

struct ImportWarning
{
    ImportWarningKind kind = ImportWarningKind::IncompleteFile;
    QString propertyNumber;
    int unitNumber = 0;

    friend bool operator==(const ImportWarning &, const ImportWarning &) = default;
};

/// The dry run of an import: what would be done, row by row. Properties first, then units, then tenancies, so that
/// the rows can be applied in order within one transaction.
struct ImportPlan
{
    std::vector<PlannedProperty> properties;
    std::vector<PlannedUnit> units;
    std::vector<PlannedTenancy> tenancies;
    ImportCounts propertyCounts;
    ImportCounts unitCounts;
    ImportCounts tenancyCounts;
    qint64 badRecords = 0;                  ///< left out, reasons in diagnostics
    std::vector<DtmDiagnostic> diagnostics; ///< of the file
    qint64 furtherDiagnostics = 0;          ///< how many more there are
    std::vector<ImportWarning> warnings;

    /// True where applying the plan would write nothing.
    [[nodiscard]] bool isEmpty() const;
};

/// Compares a file with what is on record. Pure: no clock, no ids made, no storage. Properties that are not in the
/// file are left alone and make no row. Rules: same flat and same client key (without a key: same folded names) is
/// the same tenancy; a vacancy is the same where the dates meet. A field that was edited by hand since the last import
/// stays, unless the row of the file overrules edits (domain/importedvalues.h).
[[nodiscard]] ImportPlan makeImportPlan(const ImportedOffice &file, const ExistingOffice &now);

} // namespace hauspost
