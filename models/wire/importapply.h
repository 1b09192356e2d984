#pragma once

#include "models/base/result.h"
#include "models/domain/importedrows.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <vector>

namespace hauspost::wire {

constexpr int importRowsPerAction = 500;         ///< more only where one property has more
constexpr int importBytesPerAction = 500 * 1024; ///< likewise
constexpr int importBytesAtMost = 900 * 1024;    ///< below the portal's limit of a request

/// import.apply: some properties of a file with all their units and tenancies, so that each action stands for itself.
/// Is about no single resident. Counts as done as a whole; single rows that cannot be are left out and told.
struct ImportApply
{
    QString importId; ///< the same for all parts of one import
    int part = 1;     ///< from 1
    int parts = 1;
    QString source; ///< name of the file, without its folder
    std::vector<ImportedProperty> properties;
    std::vector<ImportedUnit> units;
    std::vector<ImportedTenancy> tenancies;
    QStringList incompleteProperties; ///< with records left out already: nobody there counts as gone
    bool incomplete = false;          ///< records were left out that belong nobody knows where
    friend bool operator==(const ImportApply &, const ImportApply &) = default;
};

/// A row that the portal left out. No personal data.
struct RefusedRow
{
    QString propertyNumber;
    int unitNumber = 0;      ///< 0: the property itself
    qint64 recordNumber = 0; ///< in the file; 0: not known
    QString problem;         ///< word of wire::problems
    friend bool operator==(const RefusedRow &, const RefusedRow &) = default;
};

/// What became of the tenancies of an import.apply.
struct ImportReport
{
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int ended = 0;   ///< not in the file, and somebody follows: moved out
    int missing = 0; ///< not in the file: left alone
    int kept = 0;    ///< with a field that was edited by hand and stays, although the file says something new
    std::vector<RefusedRow> refused;
    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

[[nodiscard]] QJsonObject toJson(const ImportApply &payload);
[[nodiscard]] Result<ImportApply> importApplyFrom(const QJsonObject &object); ///< Errors: WireMalformed

[[nodiscard]] QJsonObject toJson(const RefusedRow &row);
[[nodiscard]] QJsonObject toJson(const ImportReport &report);
[[nodiscard]] Result<ImportReport> importReportFrom(const QJsonObject &object, const QString &where);

} // namespace hauspost::wire
