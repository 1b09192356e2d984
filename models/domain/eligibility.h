#pragma once

#include "models/domain/occupancy.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// Whether a resident gets a registration letter, and why not.
enum class LetterVerdict {
    Eligible,
    Vacant,            ///< nobody lives there
    UviNotRequired,    ///< "UVI notwendig" = nein
    UviUnknown,        ///< the portal has not said yet
    AlreadyConfirmed,  ///< has access
    AccessRevoked,     ///< taken back on purpose
    MustReregister,    ///< waits for the resident's new e-mail registration
    AccountDeleted,    ///< the resident gave his account up
    MovedOut,          ///< tenancy ended
    NotMovedIn,        ///< future resident, and the switch for them is off
    RecentlyWritten,   ///< a letter went out within the chosen number of days
    AddressIncomplete, ///< the letter would not arrive
    CodeMissing,       ///< the portal gave no code yet
    CodeExpired,       ///< the code is past its date; the portal gives a new one
    CodeReplaced,      ///< a letter that is printed again: its code is no longer the resident's
    NotOnRecord,       ///< a letter that is printed again: the portal does not know the resident any more
    Unticked,          ///< the user took him off the list
    OutsideRange,      ///< the user wanted other letters of the list only
    Count
};

/// The switches of a letter run.
struct LetterRule
{
    QDate today;
    bool includeFuture = false;              ///< also residents whose move-in is still to come
    std::optional<int> skipWrittenDays = {}; ///< leave out those written to within the last N days
};

/// The rule of the seed, in one place: letters go to those with "UVI notwendig" = ja who have no access so far
/// ("Kein Zugang", "Ausstehend", "Abgelaufen"), live there today and can be reached by post. The reason given for
/// leaving somebody out is the most lasting one: vacancy before requirement before access before dates.
/// lastWritten: day of the last letter made at this desk.
[[nodiscard]] LetterVerdict letterVerdict(const Occupancy &occupancy, const LetterRule &rule,
                                          std::optional<QDate> lastWritten = std::nullopt);

/// "uviNotRequired": the same in each language and version, for files and other programs.
[[nodiscard]] QString letterVerdictName(LetterVerdict verdict);
/// nullopt: a name that this version does not know.
[[nodiscard]] std::optional<LetterVerdict> letterVerdictFrom(const QString &name);

} // namespace hauspost
