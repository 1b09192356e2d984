#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// A resident's consent to be written to by e-mail (Art. 7 DSGVO: the office must be able to prove it).
struct Consent
{
    QDate givenOn;
    QString source;                   ///< where it can be found: "tenancy agreement of 1 March", "phone call"
    std::optional<QDate> withdrawnOn; ///< from this day on it does not count any more

    friend bool operator==(const Consent &, const Consent &) = default;
};

/// Whether e-mail may be sent: consent was given and not withdrawn.
[[nodiscard]] inline bool isGiven(const std::optional<Consent> &consent)
{
    return consent && consent->givenOn.isValid() && !consent->withdrawnOn;
}

} // namespace hauspost
