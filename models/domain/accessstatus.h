#pragma once

namespace hauspost {

/// State of a resident's access to his consumption information (UVI-Zugang). The portal's to say, never the desk's.
enum class AccessStatus {
    None,       ///< Kein Zugang: nothing happened yet
    Pending,    ///< Ausstehend: registration information was sent, no password chosen yet
    Confirmed,  ///< Bestätigt: the resident chose a password
    Expired,    ///< Abgelaufen: link or code is past its date
    Revoked,    ///< Aufgehoben: taken back on purpose
    Reregister, ///< Erneut registrieren: the manager changed the e-mail address
    Ended,      ///< Beendet: the tenancy ended
    Deleted     ///< Konto gelöscht: by the resident himself
};

} // namespace hauspost
