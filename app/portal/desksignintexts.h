#pragma once

#include <QtCore/QString>

namespace hauspost::portal {

/// The sentences of the sign-in page. Chosen for each request by what the browser asks for, so not by the language of
/// the program.
struct DeskSignInTexts
{
    QString language; ///< "de" or "en"
    QString title;
    QString introduction; ///< what happens here
    QString user;
    QString password;
    QString totp;
    QString totpHint;
    QString desk;
    QString deskHint;
    QString signIn;
    QString cancel;
    QString wrong;
    QString tooMany;
    QString busy;
    QString stale;
    QString unusable;

    /// acceptLanguage: header of the request. German unless English stands before it.
    [[nodiscard]] static const DeskSignInTexts &forLanguage(const QByteArray &acceptLanguage);
};

} // namespace hauspost::portal
