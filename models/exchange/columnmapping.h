#pragma once

#include "models/base/result.h"
#include "models/exchange/sheetreader.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <map>
#include <optional>
#include <vector>

namespace hauspost {

/// What a column of a list of contact data can mean.
enum class ContactField {
    Key,      ///< Nutzer-Ordnungsbegriff
    Property, ///< Liegenschaft
    Unit,     ///< NE-Nr.
    Name,
    Email,
    Salutation,
    Street,
    PostalCode,
    City,
    Country,
    AddressExtra, ///< a line above the street: "c/o …"
    ConsentOn,    ///< Einwilligung am
    ConsentSource
};

[[nodiscard]] const std::vector<ContactField> &contactFields();
/// Stable English word for the command line and saved mappings: "email", "consentOn".
[[nodiscard]] QString contactFieldName(ContactField field);
/// By contactFieldName() or by one of the header names that are guessed. nullopt: neither.
[[nodiscard]] std::optional<ContactField> contactFieldFrom(const QString &text);
/// As it is shown: "E-mail address".
[[nodiscard]] QString contactFieldText(ContactField field);

/// Which column means what; at most one column a field.
class ColumnMapping
{
public:
    /// By the names in a header row, German or English. Of two columns with the same meaning the first counts.
    [[nodiscard]] static ColumnMapping guessed(const QStringList &header);

    void set(ContactField field, std::optional<int> column); ///< 0-based; takes it from the field that had it
    [[nodiscard]] std::optional<int> column(ContactField field) const;
    [[nodiscard]] std::optional<ContactField> field(int column) const;
    [[nodiscard]] bool isEmpty() const { return m_columns.empty(); }

    /// Whether it says whom a row is about and anything about him.
    [[nodiscard]] bool isComplete() const;

    /// For saving: by the header's names, so that it fits a list with other columns in between. Of columns with the
    /// same name, or with none, it is noted which.
    [[nodiscard]] QJsonObject toJson(const QStringList &header) const;
    /// Columns that are not in this header are left out.
    [[nodiscard]] static ColumnMapping fromJson(const QJsonObject &json, const QStringList &header);

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;

private:
    std::map<ContactField, int> m_columns;
};

/// Fields of a saved mapping that have no column in this one.
[[nodiscard]] std::vector<ContactField> fieldsMissing(const QJsonObject &saved, const ColumnMapping &mapping);

/// Under which a list's heading row is recognised: the same for the same names in the same order, however they are
/// written. Empty where no column has a name.
[[nodiscard]] QString headingDigest(const QStringList &header);

/// Whether a first row looks like names of columns: at least one known name and no e-mail address.
[[nodiscard]] bool isHeader(const QStringList &cells);

/// Names that stand there more than once, folded; the second one cannot be found by name.
[[nodiscard]] QStringList repeatedNames(const QStringList &header);

} // namespace hauspost
