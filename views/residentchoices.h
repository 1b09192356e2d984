#pragma once

#include "models/domain/eligibility.h"
#include "models/storage/outbox.h"

#include <QtCore/QString>

#include <array>

namespace hauspost {

/// What the menu of a row offers.
enum class ResidentChoice {
    SendEmail,      ///< per E-Mail versenden
    DownloadLetter, ///< als Schreiben herunterladen
    Resend,         ///< Erneut senden …
    RenewCode,      ///< Neuen Registrierungscode anfordern …
    Revoke,         ///< Zugang aufheben …
    ChangeEmail,    ///< E-Mail-Adresse ändern …
    RecordConsent,  ///< Einwilligung erfassen …
    Withdraw,       ///< Versand zurückziehen; shown only where something waits
    // Who lives there; the reasons of these come from TenancyController.
    Edit,            ///< Nutzer bearbeiten …
    MoveIn,          ///< Einzug erfassen …
    MoveOut,         ///< Auszug erfassen …
    RecordVacancy,   ///< Leerstand erfassen …
    WithdrawMoveOut, ///< Auszug zurücknehmen …
    DeleteResident,  ///< Nutzer löschen …
    // Data protection; the reasons of these come from PrivacyController.
    Disclose, ///< Auskunft erteilen …
    Erase,    ///< Daten löschen …
    Count
};

/// Which entries can be used now, and why not the others.
struct ResidentChoices
{
    std::array<QString, static_cast<size_t>(ResidentChoice::Count)> reasons; ///< empty: it can be used
    bool isWaiting = false; ///< something of this resident waits in the outbox

    [[nodiscard]] const QString &reason(ResidentChoice choice) const { return reasons.at(static_cast<size_t>(choice)); }
    [[nodiscard]] bool isAllowed(ResidentChoice choice) const { return reason(choice).isEmpty(); }
};

/// The rules of the trade (state table) for one row. waiting: the resident's entries of the outbox. mayChange: whether
/// who signed in has more than reading rights; letters need none.
[[nodiscard]] ResidentChoices residentChoices(const Occupancy &occupancy, const std::vector<OutboxEntry> &waiting,
                                              LetterVerdict letter, QDate today, bool mayChange = true);

} // namespace hauspost
