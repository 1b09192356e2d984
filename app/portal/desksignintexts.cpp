#include "app/portal/desksignintexts.h"

namespace hauspost::portal {

namespace {

const DeskSignInTexts german{
    QStringLiteral("de"),
    QStringLiteral("Arbeitsplatz anmelden"),
    QStringLiteral(
        "Hauspost auf Ihrem Computer bittet um Zugang zu den Daten Ihrer Verwaltung. Melden Sie sich nur an, "
        "wenn Sie das gerade selbst begonnen haben."),
    QStringLiteral("Benutzername"),
    QStringLiteral("Passwort"),
    QStringLiteral("Code der Authenticator-App"),
    QStringLiteral("Nur wenn für Sie eine App eingerichtet ist."),
    QStringLiteral("Name dieses Arbeitsplatzes"),
    QStringLiteral("So erscheint er in der Liste der Arbeitsplätze."),
    QStringLiteral("Anmelden"),
    QStringLiteral("Abbrechen"),
    QStringLiteral("Benutzername, Passwort oder Code stimmen nicht. Bitte prüfen Sie Ihre Eingabe."),
    QStringLiteral("Zu viele Versuche. Bitte warten Sie eine Viertelstunde."),
    QStringLiteral("Das Portal ist gerade ausgelastet. Bitte versuchen Sie es gleich noch einmal."),
    QStringLiteral("Die Seite war zu lange offen. Bitte geben Sie Ihr Passwort noch einmal ein."),
    QStringLiteral("Diese Adresse ist unvollständig. Bitte beginnen Sie die Anmeldung noch einmal in Hauspost."),
};

const DeskSignInTexts english{
    QStringLiteral("en"),
    QStringLiteral("Sign in this desk"),
    QStringLiteral(
        "Hauspost on your computer asks for access to the data of your office. Sign in only if you have just "
        "begun this yourself."),
    QStringLiteral("User name"),
    QStringLiteral("Password"),
    QStringLiteral("Code of the authenticator app"),
    QStringLiteral("Only if an app is set up for you."),
    QStringLiteral("Name of this desk"),
    QStringLiteral("It stands like this in the list of desks."),
    QStringLiteral("Sign in"),
    QStringLiteral("Cancel"),
    QStringLiteral("User name, password or code are not right. Please check what you typed."),
    QStringLiteral("Too many tries. Please wait a quarter of an hour."),
    QStringLiteral("The portal is busy. Please try again in a moment."),
    QStringLiteral("The page was open for too long. Please type your password again."),
    QStringLiteral("This address is incomplete. Please begin to sign in again in Hauspost."),
};

} // namespace

const DeskSignInTexts &DeskSignInTexts::forLanguage(const QByteArray &acceptLanguage)
{
    const QByteArray lower = acceptLanguage.toLower();
    const qsizetype en = lower.indexOf("en");
    const qsizetype de = lower.indexOf("de");
    return en >= 0 && (de < 0 || en < de) ? english : german;
}

} // namespace hauspost::portal
