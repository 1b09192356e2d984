#pragma once

#include "app/portal/accounttransaction.h"
#include "models/domain/resident.h"
#include "models/domain/unit.h"

#include <optional>

namespace hauspost::portal {

/// A resident's row with what no desk sees.
struct ResidentRecord
{
    Resident value; ///< codeValidUntil is read, code is not
    qint64 seq = 0;
    UviRequirement uviRequired = UviRequirement::Unknown; ///< of the unit; read only
    std::optional<AccessStatus> accessBeforeEnd;
    QString emailBefore; ///< what was deleted, see ResidentUpdate
    std::optional<AccessStatus> accessBeforeRevoke;
    std::optional<ImportedValues> importedBefore; ///< what the last import said, when the row was read; read only
};

/// nullopt: this account has no such resident.
[[nodiscard]] Result<std::optional<ResidentRecord>> findResident(AccountTransaction &transaction,
                                                                 const ResidentId &resident);

/// Writes a row that is there, all but unit, code and uviRequired, and gives it its new seq. What differs by now from
/// the last import was edited by hand: the row remembers what was imported.
[[nodiscard]] Result<> saveResident(AccountTransaction &transaction, ResidentRecord &record);

/// Writes a new row, likewise.
[[nodiscard]] Result<> insertResident(AccountTransaction &transaction, ResidentRecord &record);

/// Removes a row with its code, its links and what waits to be mailed; of mails that are sent or on their way nothing
/// stays that names anybody. Desks see a tombstone.
[[nodiscard]] Result<> removeResident(AccountTransaction &transaction, const ResidentId &resident, QDate today);

/// Whether there was a resident of this id who was removed; forgotten together with the tombstone.
[[nodiscard]] Result<bool> wasRemoved(AccountTransaction &transaction, const ResidentId &resident);

/// Whether this tenancy is over for everybody: its last day has passed.
[[nodiscard]] bool isGone(const ResidentRecord &record, QDate today);

/// A consent that a desk brings counts only if it was given after the day of the withdrawal on record: what waited in
/// an outbox must not undo that.
[[nodiscard]] bool isOverruled(const Consent &brought, const std::optional<Consent> &onRecord);

} // namespace hauspost::portal
