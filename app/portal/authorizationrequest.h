#pragma once

#include "app/portal/formbody.h"

#include <QtCore/QByteArray>

namespace hauspost::portal {

/// What a desk asks the sign-in page for (RFC 6749, 4.1.1 with PKCE, RFC 7636): checked before anything of it is used.
struct AuthorizationRequest
{
    QString redirect;  ///< as sent: where on its own computer the desk waits
    QString state;     ///< handed back unread
    QString challenge; ///< base64url of SHA-256 of the desk's secret
    QString deskName;  ///< proposed by the desk; may be ""

    /// nullopt where anything is missing, is not ours or leads to another computer. Then there is nobody to redirect
    /// to.
    [[nodiscard]] static std::optional<AuthorizationRequest> from(const FormBody &fields);

    /// Name and value of all that from() reads, to be sent again by the form of the page.
    [[nodiscard]] QList<std::pair<QString, QString>> fields() const;

    /// Back to the desk with a code, or with an error of RFC 6749, 4.1.2.1.
    [[nodiscard]] QByteArray redirectWithCode(const QByteArray &code) const;
    [[nodiscard]] QByteArray redirectWithError(const QString &error) const;
};

/// http://127.0.0.1:PORT/… or http://[::1]:PORT/…, without query, user or fragment (RFC 8252, 7.3). Not "localhost",
/// which a name server may send anywhere.
[[nodiscard]] bool isLoopbackRedirect(const QString &text);

/// Whether the verifier is the secret behind the challenge (RFC 7636, 4.6, S256).
[[nodiscard]] bool fitsChallenge(const QByteArray &verifier, const QString &challenge);

} // namespace hauspost::portal
