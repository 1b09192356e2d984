#include "views/residentmenu.h"

#include "views/icons.h"

namespace hauspost {

namespace {

struct Entry
{
    const char *name;
    const char *icon;
    QString text;
    QString explanation; ///< tool tip while it can be used
};

Entry entryOf(ResidentChoice choice)
{
    switch (choice) {
    case ResidentChoice::SendEmail:
        //: per E-Mail versenden
        return {"mail", "mail", ResidentMenu::tr("send by e-mail"),
                ResidentMenu::tr("Sends the registration information to an e-mail address.")};
    case ResidentChoice::DownloadLetter:
        //: als Schreiben herunterladen
        return {"letter", "letter", ResidentMenu::tr("download as letter"),
                ResidentMenu::tr("Saves the registration letter as a PDF file.")};
    case ResidentChoice::Resend:
        //: Erneut senden …
        return {"resend", "mail", ResidentMenu::tr("Send again…"),
                ResidentMenu::tr("Sends a new e-mail; the link of the last one stops working.")};
    case ResidentChoice::RenewCode:
        //: Neuen Registrierungscode anfordern …
        return {"renew", "renew", ResidentMenu::tr("Request a new registration code…"),
                ResidentMenu::tr("The code of letters printed so far stops working.")};
    case ResidentChoice::Revoke:
        //: Zugang aufheben …
        return {"revoke", "blocked", ResidentMenu::tr("Revoke access…"),
                ResidentMenu::tr("The resident sees no consumption information any more.")};
    case ResidentChoice::ChangeEmail:
        //: E-Mail-Adresse ändern …
        return {"change", "mail", ResidentMenu::tr("Change e-mail address…"), {}};
    case ResidentChoice::RecordConsent:
        //: Einwilligung erfassen …
        return {"consent", "tick", ResidentMenu::tr("Record consent…"),
                ResidentMenu::tr("Date and source of the consent to e-mail, or its withdrawal.")};
    case ResidentChoice::Withdraw:
        //: Versand zurückziehen
        return {"withdraw", "cross", ResidentMenu::tr("Withdraw dispatch"),
                ResidentMenu::tr("Takes back what waits here and has not left yet.")};
    case ResidentChoice::Count:
        break;
    }
    return {};
}

} // namespace

ResidentMenu::ResidentMenu(const ResidentChoices &choices, QWidget *parent) : QMenu(parent)
{
    setToolTipsVisible(true);
    addChoice(choices, ResidentChoice::SendEmail);
    addChoice(choices, ResidentChoice::DownloadLetter);
    addSeparator();
    addChoice(choices, ResidentChoice::Resend);
    addChoice(choices, ResidentChoice::RenewCode);
    addChoice(choices, ResidentChoice::Revoke);
    addSeparator();
    addChoice(choices, ResidentChoice::ChangeEmail);
    addChoice(choices, ResidentChoice::RecordConsent);
    if (choices.isWaiting) {
        addSeparator();
        addChoice(choices, ResidentChoice::Withdraw);
    }
}

void ResidentMenu::addChoice(const ResidentChoices &choices, ResidentChoice choice)
{
    const Entry entry = entryOf(choice);
    QAction *action = addAction(tintedIcon(QLatin1String(entry.icon), palette()), entry.text);
    action->setObjectName(QLatin1String(entry.name));
    action->setEnabled(choices.isAllowed(choice));
    action->setToolTip(choices.isAllowed(choice) ? entry.explanation : choices.reason(choice));
    connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
}

} // namespace hauspost
