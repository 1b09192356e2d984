#include "models/tables/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hauspost {

namespace {

struct FactTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::FactTexts)
};

} // namespace

QString deliveryText(const UnitFacts &facts, OutgoingMark outgoing)
{
    if (outgoing == OutgoingMark::Invitation) {
        //: In Warteschlange
        return FactTexts::tr("In queue");
    }
    if (facts.isReturned) {
        //: Rückläufer
        return FactTexts::tr("Letter returned");
    }
    if (facts.occupancy.isVacant()) {
        return {};
    }
    switch (facts.occupancy.resident->mail) {
    case MailDelivery::None:
        break;
    case MailDelivery::Queued:
        //: E-Mail wird gesendet
        return FactTexts::tr("E-mail is being sent");
    case MailDelivery::Sent:
        //: E-Mail gesendet
        return FactTexts::tr("E-mail sent");
    case MailDelivery::Failed:
        //: E-Mail unzustellbar
        return FactTexts::tr("E-mail undeliverable");
    case MailDelivery::Unclear:
        //: Versand unklar
        return FactTexts::tr("Dispatch unclear");
    }
    //: Schreiben erstellt
    return facts.lastWritten ? FactTexts::tr("Letter made") : QString();
}

QString consentText(const std::optional<Consent> &consent)
{
    if (!consent) {
        return {};
    }
    const QLocale locale;
    return consent->withdrawnOn
               ? FactTexts::tr("withdrawn on %1").arg(locale.toString(*consent->withdrawnOn, QLocale::ShortFormat))
               : FactTexts::tr("given on %1").arg(locale.toString(consent->givenOn, QLocale::ShortFormat));
}

QString workListText(WorkList list)
{
    switch (list) {
    case WorkList::WithoutAccess:
        //: Ohne Zugang
        return FactTexts::tr("Without access");
    case WorkList::NeverWritten:
        //: Noch nie angeschrieben
        return FactTexts::tr("Never written to");
    case WorkList::Pending14:
        //: Seit über 14 Tagen ausstehend
        return FactTexts::tr("Pending for over 14 days");
    case WorkList::Pending30:
        return FactTexts::tr("Pending for over 30 days");
    case WorkList::Expired:
        //: Link oder Code abgelaufen
        return FactTexts::tr("Link or code expired");
    case WorkList::Undeliverable:
        //: E-Mail unzustellbar oder unklar
        return FactTexts::tr("E-mail undeliverable or unclear");
    case WorkList::LetterReturned:
        //: Rückläufer
        return FactTexts::tr("Letter returned");
    case WorkList::WithoutEmail:
        //: Ohne E-Mail-Adresse
        return FactTexts::tr("Without e-mail address");
    case WorkList::IncompleteAddress:
        //: Postanschrift unvollständig
        return FactTexts::tr("Postal address incomplete");
    case WorkList::WithoutConsent:
        //: Ohne Einwilligung
        return FactTexts::tr("Without consent");
    case WorkList::MoveInSoon:
        //: Einzug in den nächsten 14 Tagen
        return FactTexts::tr("Move-in within 14 days");
    case WorkList::MoveOutUnreported:
        //: Auszug ohne Meldung
        return FactTexts::tr("Move-out not reported");
    case WorkList::NeedsDecision:
        //: Klärung nötig
        return FactTexts::tr("Decision needed");
    case WorkList::Count:
        break;
    }
    return {};
}

} // namespace hauspost
