#include "models/tables/dispatchtable.h"

#include "models/base/textfold.h"
#include "models/tables/letterlabels.h"

#include <QtCore/QLocale>

namespace hauspost {

namespace {

QString textOf(const LoggedLetter &row, DispatchColumn column)
{
    switch (column) {
    case DispatchColumn::Number:
        return row.letter.number.toString();
    case DispatchColumn::Property:
        return row.occupancy ? row.occupancy->property.number : QString();
    case DispatchColumn::Unit:
        return row.occupancy ? QString::number(row.occupancy->unit.number) : QString();
    case DispatchColumn::Location:
        return row.occupancy ? row.occupancy->unit.location : QString();
    case DispatchColumn::Key:
        return row.occupancy && row.occupancy->resident ? row.occupancy->resident->clientKey : QString();
    case DispatchColumn::Name:
        return row.occupancy ? residentText(*row.occupancy) : QString();
    case DispatchColumn::State:
        return letterStateText(row.letter.state, row.letter.destination);
    case DispatchColumn::Day:
        return row.letter.stateDay() ? QLocale().toString(*row.letter.stateDay(), QLocale::ShortFormat) : QString();
    case DispatchColumn::Remark:
        return loggedLetterRemark(row);
    case DispatchColumn::Count:
        break;
    }
    return {};
}

QVariant sortValue(const LoggedLetter &row, DispatchColumn column)
{
    switch (column) {
    case DispatchColumn::Number:
        return row.letter.number.position;
    case DispatchColumn::Unit:
        return row.occupancy ? row.occupancy->unit.number : 0;
    case DispatchColumn::State:
        return static_cast<int>(row.letter.state);
    case DispatchColumn::Day:
        return row.letter.stateDay().value_or(QDate());
    case DispatchColumn::Property:
    case DispatchColumn::Location:
    case DispatchColumn::Key:
    case DispatchColumn::Name:
    case DispatchColumn::Remark:
    case DispatchColumn::Count:
        break;
    }
    return textOf(row, column);
}

/// Numbers and days for a spreadsheet.
QVariant exportValue(const LoggedLetter &row, DispatchColumn column)
{
    if (column == DispatchColumn::Day) {
        return row.letter.stateDay().value_or(QDate());
    }
    return column == DispatchColumn::Unit && row.occupancy ? QVariant(row.occupancy->unit.number) : QVariant();
}

QVariant alignmentOf(DispatchColumn column)
{
    return QVariant::fromValue(
        Qt::Alignment((column == DispatchColumn::Unit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

bool isFlagged(const LoggedLetter &row)
{
    return !row.occupancy || row.hasMovedOut;
}

QString iconOf(const LoggedLetter &row, DispatchColumn column)
{
    if (column == DispatchColumn::State) {
        return letterStateLook(row.letter.state).icon;
    }
    return column == DispatchColumn::Remark && isFlagged(row) ? QStringLiteral("warning") : QString();
}

Tone toneOf(const LoggedLetter &row, DispatchColumn column)
{
    if (column == DispatchColumn::State) {
        return letterStateLook(row.letter.state).tone;
    }
    return column == DispatchColumn::Remark && isFlagged(row) ? Tone::Waiting : Tone::Normal;
}

} // namespace

QVariant DispatchTable::cell(const LoggedLetter &row, DispatchColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == DispatchColumn::Remark ? textOf(row, column) : QString();
    case RawSortRole:
        return sortValue(row, column);
    case ExportRole:
        return exportValue(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case StatusIconRole:
        return iconOf(row, column);
    case ToneRole:
        return static_cast<int>(toneOf(row, column));
    case CellKindRole:
        return static_cast<int>(CellKind::Text);
    default:
        return {};
    }
}

QVariant DispatchTable::header(DispatchColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(column);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case DispatchColumn::Number:
        //: Nummer des Schreibens
        return tr("Letter no.");
    case DispatchColumn::Property:
        return tr("Property");
    case DispatchColumn::Unit:
        return tr("Unit no.");
    case DispatchColumn::Location:
        return tr("Location");
    case DispatchColumn::Key:
        return tr("User key");
    case DispatchColumn::Name:
        return tr("Resident name");
    case DispatchColumn::State:
        return tr("State");
    case DispatchColumn::Day:
        //: am
        return tr("On");
    case DispatchColumn::Remark:
        return tr("Remark");
    case DispatchColumn::Count:
        break;
    }
    return QString();
}

QString DispatchTable::filterText(const LoggedLetter &row) const
{
    QStringList words;
    for (int column = 0; column < columns; ++column) {
        words << textOf(row, static_cast<DispatchColumn>(column));
    }
    return folded(words.join(u' '));
}

} // namespace hauspost
