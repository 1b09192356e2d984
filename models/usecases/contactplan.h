#pragma once

#include "models/domain/occupancy.h"
#include "models/exchange/contactlist.h"
#include "models/wire/action.h"

#include <optional>
#include <vector>

namespace hauspost {

/// What the user decided about a row of a list. Outlives the plan: see ContactPlanner::redecide().
struct ContactDecision
{
    enum class Who {
        Open,
        Nobody,  ///< none of the candidates
        Resident ///< resident
    };
    /// Which value counts where the list says another one than the desk.
    enum class Values { Open, List, Desk };

    Who who = Who::Open;
    ResidentId resident;
    Values values = Values::Open;
    bool usesSuggestion = false; ///< the address that was probably meant
    std::optional<bool> isOn;    ///< taken over or left out by hand

    friend bool operator==(const ContactDecision &, const ContactDecision &) = default;
};

/// What a list of contact data would change, row by row: shown and decided before anything is queued.
struct ContactPlan
{
    enum class Kind {
        Fresh,     ///< something that was not on record
        Changed,   ///< another value than on record
        Unchanged, ///< nothing to do
        Doubtful,  ///< whom it is about is the user's to say
        Conflict,  ///< something waits for this resident, or the list contradicts what is known later
        Bad,       ///< cannot be taken
        LeftOut    ///< about nobody of the candidates, says the user
    };

    enum class Reason {
        Fault,            ///< Remark::fault
        Unknown,          ///< nobody has this key, or lives there
        KeyUnknown,       ///< nobody has this key; the candidates live in the unit that the row names
        Ambiguous,        ///< more than one
        NameDiffers,      ///< the list names somebody else
        NameSimilar,      ///< nearly the name of the first candidate
        ZerosLost,        ///< fits only with leading zeros
        PreviousResident, ///< has moved out; the candidates live there now
        MovedOut,         ///< has moved out, and nobody lives there
        Duplicate,        ///< Remark::otherRow is about the same resident
        Waits,            ///< a change of the same kind is in the outbox
        ConsentWithdrawn, ///< withdrawn after the day that the list names
        EditedByHand,     ///< the desk's value was entered by hand, and the list says another one: the user's to say
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
        bool isEdited = false; ///< from was entered by hand since the last import
        friend bool operator==(const Change &, const Change &) = default;
    };

    struct Row
    {
        ContactRow source;
        Kind kind = Kind::Bad;
        std::vector<Remark> remarks;
        std::optional<Occupancy> occupancy; ///< whom it is about, once that is certain
        std::vector<Occupancy> candidates;  ///< not certain by itself: one of these, or nobody
        ContactDecision decision;
        std::vector<Change> changes;
        std::optional<wire::ResidentUpdate> update;
        std::optional<wire::ConsentSet> consent;
        QString suggestion; ///< address that was probably meant
        bool isOn = false;  ///< is taken

        [[nodiscard]] bool canBeOn() const { return kind == Kind::Fresh || kind == Kind::Changed; }
        [[nodiscard]] bool has(Reason reason) const;
        /// Is left out until the user says whom it is about, or whose values count.
        [[nodiscard]] bool needsDecision() const;
        /// Whether list and desk say different things of somebody who is certain, so that Values can be chosen.
        [[nodiscard]] bool hasValuesToChoose() const;
        friend bool operator==(const Row &, const Row &) = default;
    };

    std::vector<Row> rows;
    ColumnMapping mapping; ///< it was read with
    friend bool operator==(const ContactPlan &, const ContactPlan &) = default;

    [[nodiscard]] int count(Kind kind) const;
    [[nodiscard]] int countOpen() const; ///< rows that need a decision
    [[nodiscard]] int countOn() const;   ///< residents that are changed
};

} // namespace hauspost
