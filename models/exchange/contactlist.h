#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/domain/salutation.h"
#include "models/exchange/columnmapping.h"
#include "models/exchange/sheetfile.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <map>
#include <optional>
#include <vector>

namespace hauspost {

/// What is wrong, or worth a look, in one cell of a list of contact data.
enum class ContactFault {
    NobodyNamed,       ///< neither key nor property, unit and name
    BadEmail,          ///< not plausible
    BadSalutation,     ///< unknown word
    BadDate,           ///< none, or not a day
    DateAsNumber,      ///< days counted by a spreadsheet program, without the format of a date
    FutureDate,        ///< consent of tomorrow
    BadUnit,           ///< unit number that is no number
    NoSource,          ///< consent without where it can be found
    AddressIncomplete, ///< a street without a city, or the other way round
    FormulaError,      ///< "#REF!"
    FormulaUncomputed, ///< a formula without its value
    ZerosLost          ///< warning: a number where a key is expected
};

struct ContactProblem
{
    int column = 0; ///< 1-based; 0: the whole row
    ContactFault fault = ContactFault::NobodyNamed;
    friend bool operator==(const ContactProblem &, const ContactProblem &) = default;
};

/// One row: what it says, cleaned but not yet compared with anybody. Fields that are empty or not mapped are absent.
struct ContactRow
{
    qint64 row = 0; ///< 1-based, as in the file
    std::map<ContactField, QString> texts;
    std::optional<Salutation> salutation;
    std::optional<QDate> consentOn;
    std::vector<ContactProblem> problems; ///< the row is not taken
    std::vector<ContactProblem> warnings; ///< it is
    bool isHidden = false;

    [[nodiscard]] QString text(ContactField field) const;
    friend bool operator==(const ContactRow &, const ContactRow &) = default;
};

/// What the user confirmed of a list's columns.
struct ColumnChoice
{
    ColumnMapping mapping;
    bool hasHeader = false;
    QStringList header; ///< as SheetPreview::header
    QString heading;    ///< headingDigest() of the first row; empty: it is no header
};

/// Shown before the columns are chosen: the first rows of a table as they stand there.
struct SheetPreview
{
    static constexpr size_t maximumRows = 20;
    SheetSource source;
    bool hasHeader = false;
    QStringList header;         ///< names, or "A", "B", … where there are none
    std::vector<SheetRow> rows; ///< without the header
    ColumnMapping mapping;      ///< guessed, or as it was confirmed
    SheetRow first;             ///< the first row as it stands there, header or not
    /// The day on which this mapping was confirmed for a list with the same heading row; nullopt: it is guessed.
    std::optional<QDate> confirmedOn;

    /// Takes the first row for the names of the columns, or not. The mapping stays; an empty one is guessed anew.
    void setHeader(bool isHeader);
    /// The first row's texts.
    [[nodiscard]] QStringList firstTexts() const;
    /// The columns as they are now.
    [[nodiscard]] ColumnChoice choice() const;
};

/// Errors: those of SheetReader::readRow().
[[nodiscard]] Result<SheetPreview> previewSheet(SheetReader &reader);

/// All rows of a table. hasHeader: the first row is none. today: consent may not be later.
/// Errors: MappingIncomplete, Cancelled, those of SheetReader::readRow(); nothing comes back then.
[[nodiscard]] Result<std::vector<ContactRow>> readContactList(SheetReader &reader, const ColumnMapping &mapping,
                                                              bool hasHeader, QDate today, Progress &progress);

/// "the e-mail address is not complete", …
[[nodiscard]] QString contactFaultText(ContactFault fault);

} // namespace hauspost
