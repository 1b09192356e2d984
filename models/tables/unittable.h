#pragma once

#include "models/domain/occupancy.h"
#include "models/tables/tablemodel.h"

namespace hauspost {

enum class UnitColumn {
    Property, ///< Liegenschaft; for the view of all units
    UviRequired,
    Number,    ///< NE-Nr.
    Location,  ///< Lage
    ClientKey, ///< Nutzer-Ordnungsbegriff
    Name,      ///< Nutzer-Name, or "Leerstand"
    Access,    ///< UVI-Zugang
    Menu,      ///< the three dots at the end of the row
    Count
};

/// The view "Nutzeinheiten": one row per unit with its current resident.
class UnitTable final : public TableModel<Occupancy, UnitColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QVariant cell(const Occupancy &row, UnitColumn column, int role) const override;
    [[nodiscard]] QVariant header(UnitColumn column, int role) const override;
    [[nodiscard]] QString rowId(const Occupancy &row) const override { return row.unit.id.toString(); }
    [[nodiscard]] QString filterText(const Occupancy &row) const override;
};

} // namespace hauspost
