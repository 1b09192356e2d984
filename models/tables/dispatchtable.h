#pragma once

#include "models/storage/loggedletter.h"
#include "models/tables/tablemodel.h"

namespace hauspost {

enum class DispatchColumn { Number, Property, Unit, Location, Key, Name, State, Day, Remark, Count };

/// The letters of one run and what became of them.
class DispatchTable final : public TableModel<LoggedLetter, DispatchColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QVariant cell(const LoggedLetter &row, DispatchColumn column, int role) const override;
    [[nodiscard]] QVariant header(DispatchColumn column, int role) const override;
    [[nodiscard]] QString rowId(const LoggedLetter &row) const override { return row.letter.number.toString(); }
    [[nodiscard]] QString filterText(const LoggedLetter &row) const override;
};

} // namespace hauspost
