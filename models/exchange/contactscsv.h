#pragma once

#include "models/base/result.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/importedoffice.h"

#include <QtCore/QIODevice>

#include <optional>
#include <vector>

namespace hauspost {

/// What a DTM file cannot say about a user, from a list the office keeps. Matched by the client's key.
struct Contact
{
    QString clientKey;
    QString email; ///< plausible or empty
    std::optional<Salutation> salutation;
    QString location; ///< Lage of the flat
};

struct ContactList
{
    std::vector<Contact> contacts;
    std::vector<CsvProblem> problems; ///< rows or fields left out
};

/// Reads a CSV with the columns key, email, salutation, location (German or English headers, any order; all but the
/// key may be missing). Errors: FileNotReadable, ImportEmpty, CsvMissingColumn.
[[nodiscard]] Result<ContactList> readContacts(QIODevice &device, const QString &fileName);

/// Puts contacts to the tenancies with the same client key, the location to their flat. A blank field changes nothing.
/// Returns the keys that no tenancy has.
QStringList addContacts(ImportedOffice &office, const std::vector<Contact> &contacts);

} // namespace hauspost
