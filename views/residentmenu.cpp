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

/// Who lives there.
Entry tenancyEntry(ResidentChoice choice)
{
    switch (choice) {
    case ResidentChoice::Edit:
        //: Nutzer bearbeiten …
        return {"edit", "letter", ResidentMenu::tr("Edit resident…"),
                ResidentMenu::tr("Name, salutation, postal address, e-mail address.")};
    case ResidentChoice::MoveIn:
        //: Einzug erfassen …
        return {"movein", "arrow-right", ResidentMenu::tr("Record move-in…"),
                ResidentMenu::tr("The next resident of this unit, and the end of the present tenancy.")};
    case ResidentChoice::MoveOut:
        //: Auszug erfassen …
        return {"moveout", "back", ResidentMenu::tr("Record move-out…"),
                ResidentMenu::tr("From this day on the resident sees no consumption information any more.")};
    case ResidentChoice::RecordVacancy:
        //: Leerstand erfassen …
        return {"vacancy", "dash", ResidentMenu::tr("Record vacancy…"),
                ResidentMenu::tr("The unit stays empty after the present tenancy.")};
    case ResidentChoice::WithdrawMoveOut:
        //: Auszug zurücknehmen …
        return {"stay", "renew", ResidentMenu::tr("Withdraw move-out…"),
                ResidentMenu::tr("The resident goes on living there.")};
    case ResidentChoice::DeleteResident:
        //: Nutzer löschen …
        return {"delete", "cross", ResidentMenu::tr("Delete resident…"),
                ResidentMenu::tr("Takes out who was entered by mistake and brings the previous resident back.")};
    default:
        return {};
    }
}

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
                ResidentMenu::tr("Sends one more e-mail with a link; another address ends the link of the last one.")};
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
    case ResidentChoice::Disclose:
        //: Auskunft erteilen …
        return {"disclose", "list", ResidentMenu::tr("Provide information…"),
                ResidentMenu::tr("Everything that is on record about this person, to read and as a file for other "
                                 "programs.")};
    case ResidentChoice::Erase:
        //: Daten löschen …
        return {"erase", "cross", ResidentMenu::tr("Erase personal data…"),
                ResidentMenu::tr("Everything about this person, after the end of the tenancy.")};
    case ResidentChoice::Edit:
    case ResidentChoice::MoveIn:
    case ResidentChoice::MoveOut:
    case ResidentChoice::RecordVacancy:
    case ResidentChoice::WithdrawMoveOut:
    case ResidentChoice::DeleteResident:
        return tenancyEntry(choice);
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
    addSeparator();
    addChoice(choices, ResidentChoice::Edit);
    //: Nutzerwechsel
    QMenu *change = addMenu(tr("Change of resident"));
    change->setToolTipsVisible(true);
    for (const ResidentChoice choice : {ResidentChoice::MoveIn, ResidentChoice::MoveOut, ResidentChoice::RecordVacancy,
                                        ResidentChoice::WithdrawMoveOut, ResidentChoice::DeleteResident}) {
        addChoice(*change, choices, choice);
    }
    addSeparator();
    addChoice(choices, ResidentChoice::Disclose);
    addChoice(choices, ResidentChoice::Erase);
    if (choices.isWaiting) {
        addSeparator();
        addChoice(choices, ResidentChoice::Withdraw);
    }
}

void ResidentMenu::addChoice(QMenu &menu, const ResidentChoices &choices, ResidentChoice choice)
{
    const Entry entry = entryOf(choice);
    QAction *action = menu.addAction(tintedIcon(QLatin1String(entry.icon), palette()), entry.text);
    action->setObjectName(QLatin1String(entry.name));
    action->setEnabled(choices.isAllowed(choice));
    action->setToolTip(choices.isAllowed(choice) ? entry.explanation : choices.reason(choice));
    connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
}

} // namespace hauspost
