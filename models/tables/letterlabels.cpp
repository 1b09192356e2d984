#include "models/tables/letterlabels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hauspost {

namespace {

struct LetterLabels
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::LetterLabels)
};

/// What needs the user first.
constexpr std::array byUrgency{LetterState::Failed,  LetterState::InJob,  LetterState::Returned,
                               LetterState::Printed, LetterState::Posted, LetterState::HandedOver};

QString countedStateText(LetterState state, bool isPaper, int count)
{
    switch (state) {
    case LetterState::InJob:
        return LetterLabels::tr("%Ln in the job", nullptr, count);
    case LetterState::Printed:
        return isPaper ? LetterLabels::tr("%Ln printed", nullptr, count)
                       : LetterLabels::tr("%Ln made as a file", nullptr, count);
    case LetterState::Posted:
        return LetterLabels::tr("%Ln posted", nullptr, count);
    case LetterState::HandedOver:
        return LetterLabels::tr("%Ln handed over", nullptr, count);
    case LetterState::Returned:
        return LetterLabels::tr("%Ln returned", nullptr, count);
    case LetterState::Failed:
        return LetterLabels::tr("%Ln not printed", nullptr, count);
    case LetterState::Count:
        break;
    }
    return {};
}

} // namespace

QString letterStateText(LetterState state, LetterDestination destination)
{
    switch (state) {
    case LetterState::InJob:
        //: Im Druckauftrag
        return LetterLabels::tr("In the print job");
    case LetterState::Printed:
        return destination == LetterDestination::Printer
                   //: Gedruckt
                   ? LetterLabels::tr("Printed")
                   //: Als Datei erstellt
                   : LetterLabels::tr("Made as a file");
    case LetterState::Posted:
        //: Zur Post gegeben
        return LetterLabels::tr("Posted");
    case LetterState::HandedOver:
        //: Ausgehändigt
        return LetterLabels::tr("Handed over");
    case LetterState::Returned:
        //: Rückläufer
        return LetterLabels::tr("Returned");
    case LetterState::Failed:
        //: Nicht gedruckt
        return LetterLabels::tr("Not printed");
    case LetterState::Count:
        break;
    }
    return {};
}

StatusLook letterStateLook(LetterState state)
{
    switch (state) {
    case LetterState::InJob:
        return {QStringLiteral("hourglass"), Tone::Waiting};
    case LetterState::Printed:
        return {QStringLiteral("letters"), Tone::Normal};
    case LetterState::Posted:
        return {QStringLiteral("mail"), Tone::Good};
    case LetterState::HandedOver:
        return {QStringLiteral("tick"), Tone::Good};
    case LetterState::Returned:
        return {QStringLiteral("renew"), Tone::Problem};
    case LetterState::Failed:
        return {QStringLiteral("warning"), Tone::Problem};
    case LetterState::Count:
        break;
    }
    return {};
}

QString returnReasonText(ReturnReason reason)
{
    switch (reason) {
    case ReturnReason::Unknown:
        //: Grund nicht angegeben
        return LetterLabels::tr("No reason given");
    case ReturnReason::NotFound:
        //: Empfänger nicht zu ermitteln
        return LetterLabels::tr("Addressee not found");
    case ReturnReason::MovedAway:
        //: Empfänger verzogen
        return LetterLabels::tr("Addressee has moved away");
    case ReturnReason::Refused:
        //: Annahme verweigert
        return LetterLabels::tr("Refused by the addressee");
    case ReturnReason::AddressWrong:
        //: Anschrift falsch oder unvollständig
        return LetterLabels::tr("Address wrong or incomplete");
    case ReturnReason::NotCollected:
        //: Nicht abgeholt
        return LetterLabels::tr("Not collected");
    case ReturnReason::Count:
        break;
    }
    return {};
}

QString batchTargetText(const BatchTarget &target)
{
    switch (target.destination) {
    case LetterDestination::OneFile:
        return LetterLabels::tr("File %1").arg(target.name);
    case LetterDestination::FilePerProperty:
        return LetterLabels::tr("One file per property in %1").arg(target.name);
    case LetterDestination::FilePerResident:
        return LetterLabels::tr("One file per resident in %1").arg(target.name);
    case LetterDestination::Printer:
        return LetterLabels::tr("Printer %1").arg(target.name);
    }
    return {};
}

QString batchNumberText(int batch)
{
    constexpr int digits = 4;
    return QStringLiteral("%1").arg(batch, digits, 10, QLatin1Char('0'));
}

LetterState batchLead(const LetterBatch &batch)
{
    for (const LetterState state : byUrgency) {
        if (batch.count(state) > 0) {
            return state;
        }
    }
    return LetterState::Printed;
}

QString batchStateText(const LetterBatch &batch)
{
    const LetterState lead = batchLead(batch);
    if (batch.count(lead) == batch.letters) {
        return letterStateText(lead, batch.target.destination);
    }
    QStringList parts;
    for (const LetterState state : byUrgency) {
        if (batch.count(state) > 0) {
            parts << countedStateText(state, batch.target.destination == LetterDestination::Printer,
                                      batch.count(state));
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString loggedLetterRemark(const LoggedLetter &letter)
{
    QStringList parts;
    if (!letter.occupancy) {
        parts << LetterLabels::tr("Not on record any more.");
    } else if (letter.hasMovedOut) {
        parts << LetterLabels::tr("Has moved out since.");
    }
    if (letter.letter.state == LetterState::Returned) {
        parts << returnReasonText(letter.letter.returnReason) + u'.';
    }
    return parts.join(u' ');
}

} // namespace hauspost
