#pragma once

#include "models/storage/mirrorreader.h"
#include "models/tables/tablemodel.h"

namespace hauspost {

enum class PropertyColumn {
    Number,
    Street,
    Place, ///< postal code and city
    Units,
    Required,  ///< UVI notwendig: number of units
    Confirmed, ///< of the required ones
    Pending,
    Without,
    Share, ///< AccessCounts::percent() of the confirmed
    Open,  ///< the arrow at the end of the row
    Count
};

/// The overview of the properties (Liegenschaften).
class PropertyTable final : public TableModel<PropertySummary, PropertyColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// Units of all properties together.
    [[nodiscard]] int unitCount() const;

protected:
    [[nodiscard]] QVariant cell(const PropertySummary &row, PropertyColumn column, int role) const override;
    [[nodiscard]] QVariant header(PropertyColumn column, int role) const override;
    [[nodiscard]] QString rowId(const PropertySummary &row) const override { return row.property.id.toString(); }
    [[nodiscard]] QString filterText(const PropertySummary &row) const override;
};

} // namespace hauspost
