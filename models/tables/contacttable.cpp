#include "models/tables/contacttable.h"

#include "models/base/textfold.h"

namespace hauspost {

QString ContactTable::text(const ContactTableRow &row, ContactColumn column)
{
    switch (column) {
    case ContactColumn::Row:
        return QString::number(row.row);
    case ContactColumn::Taken:
        return row.isOn ? tr("yes") : tr("no");
    case ContactColumn::Kind:
        return row.kind;
    case ContactColumn::Resident:
        return row.resident;
    case ContactColumn::Changes:
        return row.changes;
    case ContactColumn::Remark:
        return row.remark;
    case ContactColumn::Count:
        break;
    }
    return {};
}

QVariant ContactTable::cell(const ContactTableRow &row, ContactColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == ContactColumn::Changes || column == ContactColumn::Remark
                   ? QVariant(text(row, column).toHtmlEscaped())
                   : QVariant();
    case RawSortRole:
        return column == ContactColumn::Row ? QVariant(row.row) : QVariant(text(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column == ContactColumn::Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case StatusIconRole:
        return column == ContactColumn::Remark && row.isWarning ? QStringLiteral("warning") : QString();
    case ToneRole:
        return static_cast<int>(column == ContactColumn::Remark && row.isWarning ? Tone::Waiting
                                : row.isOn                                       ? Tone::Normal
                                                                                 : Tone::Muted);
    case CellKindRole:
        return static_cast<int>(CellKind::Text);
    default:
        return {};
    }
}

QVariant ContactTable::header(ContactColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment((column == ContactColumn::Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case ContactColumn::Row:
        return tr("Row");
    case ContactColumn::Taken:
        return tr("Taken over");
    case ContactColumn::Kind:
        return tr("What");
    case ContactColumn::Resident:
        return tr("Resident name");
    case ContactColumn::Changes:
        return tr("Changes");
    case ContactColumn::Remark:
        return tr("Remark");
    case ContactColumn::Count:
        break;
    }
    return {};
}

QString ContactTable::filterText(const ContactTableRow &row) const
{
    return folded(QStringList{row.kind, row.resident, row.changes, row.remark}.join(u' '));
}

} // namespace hauspost
