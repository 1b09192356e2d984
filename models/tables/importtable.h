#pragma once

#include "models/domain/importline.h"
#include "models/tables/tablemodel.h"

#include <optional>

namespace hauspost {

enum class ImportColumn { State, Property, Unit, Name, Text, Record, Count };

/// The dry run of an import, one line per row of the plan.
class ImportTable final : public TableModel<ImportLine, ImportColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// Only lines of this kind; nullopt: all that somebody should look at or that change something.
    void setLines(const std::vector<ImportLine> &lines, std::optional<ImportLine::Kind> kind);

protected:
    [[nodiscard]] QVariant cell(const ImportLine &row, ImportColumn column, int role) const override;
    [[nodiscard]] QVariant header(ImportColumn column, int role) const override;
    [[nodiscard]] QString rowId(const ImportLine &row) const override;
    [[nodiscard]] QString filterText(const ImportLine &row) const override;
};

/// "new", "changed", "unchanged", …
[[nodiscard]] QString importLineKindText(ImportLine::Kind kind);

} // namespace hauspost
