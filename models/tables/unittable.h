#pragma once

#include "models/domain/worklist.h"
#include "models/tables/labels.h"
#include "models/tables/tablemodel.h"

namespace hauspost {

enum class UnitColumn {
    Property, ///< Liegenschaft; for the view of all units
    UviRequired,
    Number,    ///< NE-Nr.
    Location,  ///< Lage
    ClientKey, ///< Nutzer-Ordnungsbegriff
    Name,      ///< Nutzer-Name, or "Leerstand"
    Email,
    Access, ///< UVI-Zugang
    // from here on hidden until somebody wants them
    MoveIn,        ///< Einzug
    MoveOut,       ///< Auszug
    Delivery,      ///< Zustellung: what became of the last e-mail or letter
    LastWritten,   ///< zuletzt angeschrieben, by letter or e-mail
    InvitedOn,     ///< eingeladen am
    Consent,       ///< Einwilligung to e-mail
    Salutation,    ///< Anrede
    PostalAddress, ///< Postanschrift, on one line
    City,          ///< Ort of the property
    CodeValidUntil,
    LastName,   ///< Nachname of the first named person
    FirstName,  ///< Vorname of the same
    Preference, ///< Kontaktwunsch
    Menu,       ///< the three dots at the end of the row
    Count
};

/// What is known about a unit with its current resident, and what waits at this desk for him.
struct UnitRow : UnitFacts
{
    OutgoingMark outgoing = OutgoingMark::None;
    QString outgoingText; ///< a sentence about it for the tool tip; empty = none

    friend bool operator==(const UnitRow &, const UnitRow &) = default;
};

/// The view "Nutzeinheiten": one row per unit with its current resident.
class UnitTable final : public TableModel<UnitRow, UnitColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QVariant cell(const UnitRow &row, UnitColumn column, int role) const override;
    [[nodiscard]] QVariant header(UnitColumn column, int role) const override;
    [[nodiscard]] QString rowId(const UnitRow &row) const override { return row.occupancy.unit.id.toString(); }
    [[nodiscard]] QString filterText(const UnitRow &row) const override;
};

} // namespace hauspost
