#pragma once

#include "app/portal/logins.h"
#include "app/portal/portalkey.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace hauspost::portal {

/// What the second page of the letter's way must know of the first: travels encrypted in the form, for an hour.
struct LetterState
{
    QByteArray codeHash;
    int unit = 0;
};

[[nodiscard]] QString sealLetterState(const PortalKey &key, const LetterState &state, const QDateTime &nowUtc);

/// nullopt: not made by this portal, or too old.
[[nodiscard]] std::optional<LetterState> unsealLetterState(const PortalKey &key, const QString &sealed,
                                                           const QDateTime &nowUtc);

/// A registration by letter that waits until its address is proved: what lies behind the link of that mail.
struct PendingRegistration
{
    AccountId account;
    ResidentId resident;
    int unit = 0;
    QByteArray codeHash; ///< the code must still be this one
    QString email;
    QString passwordHash;
    QString language;
    LoginId login; ///< whose password was typed; empty where it was none's

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PendingRegistration fromJson(const QJsonObject &object);
};

} // namespace hauspost::portal
