#include "views/residentmenu.h"

#include "models/usecases/eligibilitytext.h"
#include "views/icons.h"

namespace hauspost {

ResidentMenu::ResidentMenu(LetterVerdict verdict, QWidget *parent) : QMenu(parent)
{
    setToolTipsVisible(true);
    //: per E-Mail versenden
    QAction *mail = addAction(tintedIcon(QStringLiteral("mail"), palette()), tr("send by e-mail"));
    mail->setEnabled(false);
    mail->setToolTip(tr("This version of Hauspost cannot send e-mails. Please use the letter."));
    //: als Schreiben herunterladen
    QAction *letter = addAction(tintedIcon(QStringLiteral("letter"), palette()), tr("download as letter"));
    const bool isAllowed = verdict == LetterVerdict::Eligible;
    letter->setEnabled(isAllowed);
    letter->setToolTip(isAllowed ? tr("Saves the registration letter as a PDF file.")
                                 : tr("No letter: %1.").arg(verdictText(verdict)));
    connect(letter, &QAction::triggered, this, &ResidentMenu::letterRequested);
    mail->setObjectName(QStringLiteral("mail"));
    letter->setObjectName(QStringLiteral("letter"));
}

} // namespace hauspost
