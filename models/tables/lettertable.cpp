#include "models/tables/lettertable.h"

#include "models/base/textfold.h"
#include "models/tables/labels.h"

namespace hauspost {

namespace {

QString addressText(const Occupancy &occupancy)
{
    if (occupancy.isVacant()) {
        return {};
    }
    const PostalAddress &address = occupancy.resident->postalAddress;
    if (occupancy.resident->addressDeviates) {
        return addressBlock(address).lines.join(QStringLiteral(", ")); // who else stands on the envelope matters
    }
    return QStringList{address.street, QStringLiteral("%1 %2").arg(address.postalCode, address.city).trimmed()}.join(
        QStringLiteral(", "));
}

} // namespace

QString LetterTable::text(const LetterRow &row, LetterColumn column) const
{
    switch (column) {
    case LetterColumn::Property:
        return row.occupancy->property.number;
    case LetterColumn::Unit:
        return QString::number(row.occupancy->unit.number);
    case LetterColumn::Location:
        return row.occupancy->unit.location;
    case LetterColumn::Name:
        return residentText(*row.occupancy);
    case LetterColumn::Address:
        return !isEmail()                  ? addressText(*row.occupancy)
               : row.occupancy->isVacant() ? QString()
                                           : row.occupancy->resident->email;
    case LetterColumn::Remark:
        return row.remark;
    case LetterColumn::Count:
        break;
    }
    return {};
}

QVariant LetterTable::cell(const LetterRow &row, LetterColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case RawSortRole:
        return sortValue(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == LetterColumn::Unit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case StatusIconRole:
        return column == LetterColumn::Remark && row.isWarning ? QStringLiteral("warning") : QString();
    case ToneRole:
        return static_cast<int>(column == LetterColumn::Remark && row.isWarning ? Tone::Waiting
                                : row.occupancy->isVacant()                     ? Tone::Muted
                                                                                : Tone::Normal);
    case CellKindRole:
        return static_cast<int>(CellKind::Text);
    default:
        return {};
    }
}

QVariant LetterTable::sortValue(const LetterRow &row, LetterColumn column) const
{
    const int rank = column == LetterColumn::Name      ? row.nameRank
                     : column == LetterColumn::Address ? row.addressRank
                                                       : -1;
    return column == LetterColumn::Unit ? QVariant(row.occupancy->unit.number)
           : rank >= 0                  ? QVariant(rank)
                                        : QVariant(text(row, column));
}

QVariant LetterTable::header(LetterColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((column == LetterColumn::Unit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case LetterColumn::Property:
        return tr("Property");
    case LetterColumn::Unit:
        return tr("Unit no.");
    case LetterColumn::Location:
        return tr("Location");
    case LetterColumn::Name:
        return tr("Resident name");
    case LetterColumn::Address:
        //: Postanschrift
        return isEmail() ? tr("E-mail address") : tr("Postal address");
    case LetterColumn::Remark:
        return m_kind == Kind::LeftOut        ? tr("Why no letter")
               : m_kind == Kind::EmailLeftOut ? tr("Why no e-mail")
                                              : tr("Remark");
    case LetterColumn::Count:
        break;
    }
    return QString();
}

QString LetterTable::rowId(const LetterRow &row) const
{
    const Occupancy &occupancy = *row.occupancy;
    return occupancy.resident ? occupancy.resident->id.toString() : occupancy.unit.id.toString();
}

QString LetterTable::filterText(const LetterRow &row) const
{
    if (!isEmail()) {
        return {};
    }
    QStringList words;
    for (int column = 0; column < columns; ++column) {
        words << text(row, static_cast<LetterColumn>(column));
    }
    return folded(words.join(u' '));
}

} // namespace hauspost
