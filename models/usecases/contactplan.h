#pragma once

#include "models/domain/occupancy.h"
#include "models/exchange/contactlist.h"
#include "models/wire/action.h"

#include <optional>
#include <vector>

namespace hauspost {

/// What a list of contact data would change, row by row: shown and decided before anything is queued.
struct ContactPlan
{
    enum class Kind {
        Fresh,     ///< something that was not on record
        Changed,   ///< another value than on record
        Unchanged, ///< nothing to do
        Doubtful,  ///< whom it is about is the user's to say
        Conflict,  ///< something waits for this resident, or the list contradicts what is known later
        Bad        ///< cannot be taken
    };

    enum class Reason {
        Fault,            ///< Remark::fault
        Unknown,          ///< nobody has this key, or lives there
        Ambiguous,        ///< more than one
        NameDiffers,      ///< the list names somebody else
        ZerosLost,        ///< fits only with leading zeros
        PreviousResident, ///< has moved out; the candidates live there now
        MovedOut,         ///< has moved out, and nobody lives there
        Duplicate,        ///< Remark::otherRow is about the same resident
        Waits,            ///< a change of the same kind is in the outbox
        ConsentWithdrawn, ///< withdrawn after the day that the list names
        RevokesAccess,    ///< warning: he has to register anew
        EmailTypo,        ///< warning: Row::suggestion was probably meant
        Hidden            ///< warning: the row is hidden in the file
    };

    struct Remark
    {
        Reason reason = Reason::Fault;
        int column = 0; ///< 1-based; 0: the whole row
        ContactFault fault = ContactFault::NobodyNamed;
        qint64 otherRow = 0;
        friend bool operator==(const Remark &, const Remark &) = default;
    };

    struct Change
    {
        ContactField field = ContactField::Email;
        QString from;
        QString to;
        friend bool operator==(const Change &, const Change &) = default;
    };

    struct Row
    {
        ContactRow source;
        Kind kind = Kind::Bad;
        std::vector<Remark> remarks;
        std::optional<Occupancy> occupancy; ///< whom it is about, once that is certain
        std::vector<Occupancy> candidates;  ///< Doubtful: one of these, or nobody
        std::vector<Change> changes;
        std::optional<wire::ResidentUpdate> update;
        std::optional<wire::ConsentSet> consent;
        QString suggestion; ///< address that was probably meant
        bool isOn = false;  ///< is taken

        [[nodiscard]] bool canBeOn() const { return kind == Kind::Fresh || kind == Kind::Changed; }
        friend bool operator==(const Row &, const Row &) = default;
    };

    std::vector<Row> rows;

    [[nodiscard]] int count(Kind kind) const;
    [[nodiscard]] int countOn() const; ///< residents that are changed
};

} // namespace hauspost
