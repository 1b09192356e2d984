#include "models/exchange/uvicsv.h"

#include "models/base/textfold.h"

#include <QtCore/QHash>

#include <algorithm>

namespace hauspost {

namespace {

constexpr int propertyDigits = 9;
constexpr int biggestUnit = 9999;

std::optional<UviRequirement> requirementOf(const QString &text)
{
    const QString word = folded(text);
    if (word == u"ja" || word == u"j" || word == u"yes" || word == u"y" || word == u"1") {
        return UviRequirement::Yes;
    }
    if (word == u"nein" || word == u"n" || word == u"no" || word == u"0") {
        return UviRequirement::No;
    }
    return std::nullopt;
}

/// Digits with the leading zeros that spreadsheets drop; nullopt for anything else.
std::optional<QString> propertyNumberOf(const QString &text)
{
    const bool good = !text.isEmpty() && text.size() <= propertyDigits &&
                      std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return good ? std::optional(text.rightJustified(propertyDigits, u'0')) : std::nullopt;
}

struct UviColumns
{
    int property;
    int unit; ///< -1: not in the file
    int required;
};

Result<UviColumns> columnsOf(const CsvReader &reader, const QString &fileName)
{
    const auto property = reader.column({QStringLiteral("Liegenschaft"), QStringLiteral("Liegenschaftsnummer"),
                                         QStringLiteral("property"), QStringLiteral("property number")});
    const auto unit = reader.column({QStringLiteral("NE-Nr."), QStringLiteral("Nutzeinheit"), QStringLiteral("unit"),
                                     QStringLiteral("unit number")});
    const auto required = reader.column({QStringLiteral("UVI notwendig"), QStringLiteral("UVI"),
                                         QStringLiteral("UVI required"), QStringLiteral("required")});
    if (!property || !required) {
        return fail(ErrorCode::CsvMissingColumn,
                    {fileName, property ? QStringLiteral("UVI notwendig") : QStringLiteral("Liegenschaft")});
    }
    return UviColumns{*property, unit.value_or(-1), *required};
}

std::optional<UviRule> ruleOf(const QStringList &row, const UviColumns &columns, qint64 line,
                              std::vector<CsvProblem> &problems)
{
    const auto number = propertyNumberOf(row.value(columns.property));
    if (!number) {
        problems.push_back({line, columns.property + 1, CsvFault::BadNumber});
        return std::nullopt;
    }
    UviRule rule{*number, std::nullopt, UviRequirement::Unknown};
    if (const QString unit = columns.unit < 0 ? QString() : row.value(columns.unit); !unit.isEmpty()) {
        bool isNumber = false;
        rule.unitNumber = unit.toInt(&isNumber);
        if (!isNumber || *rule.unitNumber < 1 || *rule.unitNumber > biggestUnit) {
            problems.push_back({line, columns.unit + 1, CsvFault::BadNumber});
            return std::nullopt;
        }
    }
    const auto required = requirementOf(row.value(columns.required));
    if (!required) {
        problems.push_back({line, columns.required + 1, CsvFault::BadYesNo});
        return std::nullopt;
    }
    rule.required = *required;
    return rule;
}

} // namespace

Result<UviRuleList> readUviRules(QIODevice &device, const QString &fileName)
{
    CsvReader reader(device, fileName);
    if (const auto header = reader.readHeader(); !header) {
        return Failure(header.error());
    }
    const auto columns = columnsOf(reader, fileName);
    if (!columns) {
        return Failure(columns.error());
    }
    UviRuleList list;
    for (;;) {
        const auto row = reader.readRow();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return list;
        }
        if (auto rule = ruleOf(**row, *columns, reader.row(), list.problems)) {
            list.rules.push_back(std::move(*rule));
        }
    }
}

void addUviRules(ImportedOffice &office, const std::vector<UviRule> &rules, std::optional<UviRequirement> otherwise)
{
    constexpr int wholeProperty = 0;
    QHash<std::pair<QString, int>, UviRequirement> known;
    for (const UviRule &rule : rules) {
        known.insert({rule.propertyNumber, rule.unitNumber.value_or(wholeProperty)}, rule.required);
    }
    for (ImportedUnit &unit : office.units) {
        const auto own = known.constFind({unit.propertyNumber, unit.number});
        const auto general = known.constFind({unit.propertyNumber, wholeProperty});
        if (own != known.constEnd()) {
            unit.uviRequired = *own;
        } else if (general != known.constEnd()) {
            unit.uviRequired = *general;
        } else if (otherwise) {
            unit.uviRequired = otherwise;
        }
    }
}

} // namespace hauspost
