#include "models/usecases/contactreasontext.h"

#include "models/exchange/sheetfault.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct ContactPlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ContactPlan)
};

QString reasonText(const ContactPlan::Row &row, const ContactPlan::Remark &remark)
{
    using Reason = ContactPlan::Reason;
    switch (remark.reason) {
    case Reason::Fault:
        return contactFaultText(remark.fault);
    case Reason::Unknown:
        return ContactPlanTexts::tr("no resident fits this row");
    case Reason::KeyUnknown:
        return ContactPlanTexts::tr("nobody has this key; the unit of the row is known");
    case Reason::Ambiguous:
        return ContactPlanTexts::tr("more than one resident fits this row");
    case Reason::NameDiffers:
        return ContactPlanTexts::tr("another name is on record");
    case Reason::NameSimilar:
        return ContactPlanTexts::tr("a similar name is on record");
    case Reason::ZerosLost:
        return ContactPlanTexts::tr("the key fits only with leading zeros");
    case Reason::PreviousResident:
        return ContactPlanTexts::tr("the resident has moved out; somebody else lives there now");
    case Reason::MovedOut:
        return ContactPlanTexts::tr("the resident has moved out");
    case Reason::Duplicate:
        return ContactPlanTexts::tr("row %1 is about the same resident").arg(remark.otherRow);
    case Reason::Waits:
        return ContactPlanTexts::tr("a change of this resident is still in the outbox");
    case Reason::ConsentWithdrawn:
        return ContactPlanTexts::tr("the consent was withdrawn after this date");
    case Reason::EditedByHand:
        return ContactPlanTexts::tr("edited by hand at the desk, and the list says something else");
    case Reason::RevokesAccess:
        return ContactPlanTexts::tr("the access ends with the new e-mail address; the resident has to register anew");
    case Reason::EmailTypo:
        return ContactPlanTexts::tr("was “%1” meant?").arg(row.suggestion);
    case Reason::Hidden:
        return ContactPlanTexts::tr("the row is hidden in the file");
    }
    return {};
}

} // namespace

QString contactRemarkText(const ContactPlan::Row &row, const ContactPlan::Remark &remark)
{
    const QString text = reasonText(row, remark);
    if (remark.column <= 0) {
        return text;
    }
    QString letter = cellName(0, remark.column);
    letter.chop(1);
    return ContactPlanTexts::tr("column %1: %2").arg(letter, text);
}

QString contactRemarksText(const ContactPlan::Row &row)
{
    QStringList texts;
    for (const ContactPlan::Remark &remark : row.remarks) {
        texts << contactRemarkText(row, remark);
    }
    return texts.join(QStringLiteral("; "));
}

QString contactKindText(ContactPlan::Kind kind)
{
    switch (kind) {
    case ContactPlan::Kind::Fresh:
        return ContactPlanTexts::tr("new");
    case ContactPlan::Kind::Changed:
        return ContactPlanTexts::tr("changed");
    case ContactPlan::Kind::Unchanged:
        return ContactPlanTexts::tr("unchanged");
    case ContactPlan::Kind::Doubtful:
        return ContactPlanTexts::tr("please decide");
    case ContactPlan::Kind::Conflict:
        return ContactPlanTexts::tr("conflict");
    case ContactPlan::Kind::Bad:
        return ContactPlanTexts::tr("not usable");
    case ContactPlan::Kind::LeftOut:
        return ContactPlanTexts::tr("left out");
    }
    return {};
}

QString contactChangesText(const ContactPlan::Row &row)
{
    QStringList texts;
    for (const ContactPlan::Change &change : row.changes) {
        const QString field = contactFieldText(change.field);
        texts << (change.from.isEmpty() ? QStringLiteral("%1: %2").arg(field, change.to)
                                        : QStringLiteral("%1: %2 → %3").arg(field, change.from, change.to));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace hauspost
