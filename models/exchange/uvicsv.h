#pragma once

#include "models/base/result.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/importedoffice.h"

#include <QtCore/QIODevice>

#include <optional>
#include <vector>

namespace hauspost {

/// "UVI notwendig" of a whole property or of one unit of it.
struct UviRule
{
    QString propertyNumber;        ///< 9 digits
    std::optional<int> unitNumber; ///< nullopt: the whole property
    UviRequirement required = UviRequirement::Unknown;
};

struct UviRuleList
{
    std::vector<UviRule> rules;
    std::vector<CsvProblem> problems; ///< rows left out
};

/// Reads a CSV with the columns property number, unit number (blank: the whole property), required (ja/nein/yes/no).
/// Errors: FileNotReadable, ImportEmpty, CsvMissingColumn.
[[nodiscard]] Result<UviRuleList> readUviRules(QIODevice &device, const QString &fileName);

/// Puts rules to the units; a rule for a unit beats the rule for its property. otherwise: for units without a rule
/// (nullopt: left as they are).
void addUviRules(ImportedOffice &office, const std::vector<UviRule> &rules,
                 std::optional<UviRequirement> otherwise = std::nullopt);

} // namespace hauspost
