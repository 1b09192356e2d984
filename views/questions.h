#pragma once

#include "models/domain/contactpreference.h"
#include "models/domain/invitationrule.h"
#include "models/storage/outbox.h"
#include "models/usecases/tenancychanges.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>

namespace hauspost {

/// What the dialogs of the e-mail way need to know before they ask.

/// Who else uses an e-mail address: "100000001 · NE 3 · Kai Weber (Bestätigt)" by folded address.
class AddressUsers
{
public:
    AddressUsers() = default;
    /// Everybody in rows but the resident who is asked about.
    AddressUsers(const std::vector<Occupancy> &rows, const ResidentId &but);
    [[nodiscard]] QStringList of(const QString &email) const;

private:
    QHash<QString, QStringList> m_users;
};

/// "per E-Mail versenden" and "Erneut senden …".
struct EmailQuestion
{
    Occupancy occupancy;
    InvitationVerdict verdict = InvitationVerdict::Eligible;
    bool isResend = false;
    QDate today;
    AddressUsers others;
    ContactPreference preference = ContactPreference::None; ///< as noted at this desk
};

/// "E-Mail-Adresse ändern …".
struct EmailChangeQuestion
{
    Occupancy occupancy;
    AddressUsers others;
};

/// "Einwilligung erfassen …".
struct ConsentQuestion
{
    Occupancy occupancy;
    QDate today;
};

/// "Nutzer bearbeiten".
struct ResidentQuestion
{
    UnitHistory history;
    Resident resident; ///< of the history
    AddressUsers others;
    ContactPreference preference = ContactPreference::None; ///< as noted at this desk
};

/// "Einzug erfassen".
struct MoveInQuestion
{
    UnitHistory history;
    QDate today;
    AddressUsers others;
};

/// "Auszug erfassen" and "Leerstand erfassen".
struct MoveOutQuestion
{
    UnitHistory history;
    Resident resident; ///< of the history
    bool isVacancy = false;
    QDate today;
};

/// Something that cannot be taken back: what will happen, and the word on the button that does it.
struct Question
{
    QString title;
    QString text;
    QString action;
};

/// "Abmelden": of whom, and how much waits.
struct SignOutQuestion
{
    QString portal;
    int waiting = 0; ///< actions that have not been accepted yet
};
enum class MirrorCopy { Keep, Delete };

/// An action that the portal did not do: what was wanted, what is there now.
struct Clarification
{
    OutboxEntry entry;
    std::optional<Occupancy> now; ///< nullopt: not in the mirror
    bool canSendAnyway = false;
};
enum class ClarificationDecision { Discard, SendAnyway };

/// "100000001 · NE 3 · 2. OG RE": where somebody lives, for the heads of dialogs.
[[nodiscard]] QString placeOf(const Occupancy &occupancy);

} // namespace hauspost
