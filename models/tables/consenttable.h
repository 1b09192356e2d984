#pragma once

#include "models/domain/consentregister.h"
#include "models/domain/occupancy.h"
#include "models/tables/labels.h"
#include "models/tables/tablemodel.h"

namespace hauspost {

enum class ConsentColumn {
    Property, ///< Liegenschaft
    Unit,     ///< NE-Nr.
    Location, ///< Lage
    Name,     ///< Nutzer-Name
    Phase,    ///< aktueller, vorheriger, zukünftiger Nutzer
    State,
    GivenOn,
    Source,
    WithdrawnOn,
    Email,
    // from here on hidden until somebody wants them
    ClientKey, ///< Nutzer-Ordnungsbegriff
    Access,    ///< UVI-Zugang
    MoveOut,   ///< Auszug
    Menu,      ///< the three dots at the end of the row
    Count
};

/// One tenancy in the register of consents: one that consentState() has a state for.
struct ConsentRow
{
    Occupancy occupancy; ///< as foreseen
    ConsentState state = ConsentState::Missing;
    OccupancyPhase phase = OccupancyPhase::Current;
    bool isWaiting = false; ///< a change of this consent waits in the outbox

    friend bool operator==(const ConsentRow &, const ConsentRow &) = default;
};

/// nullopt: not in the register.
[[nodiscard]] std::optional<ConsentRow> consentRow(const Occupancy &occupancy, QDate today, bool isWaiting);

/// The words for a chip, a cell and the command line.
[[nodiscard]] QString consentStateText(ConsentState state);
[[nodiscard]] QString phaseText(OccupancyPhase phase);

/// The register of consents to e-mail: who gave one, who took it back, who has an address without one.
class ConsentTable final : public TableModel<ConsentRow, ConsentColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QVariant cell(const ConsentRow &row, ConsentColumn column, int role) const override;
    [[nodiscard]] QVariant header(ConsentColumn column, int role) const override;
    [[nodiscard]] QString rowId(const ConsentRow &row) const override { return row.occupancy.resident->id.toString(); }
    [[nodiscard]] QString filterText(const ConsentRow &row) const override;
};

} // namespace hauspost
