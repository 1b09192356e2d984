#include "models/tables/outboxtable.h"

#include "models/base/textfold.h"
#include "models/tables/labels.h"

#include <QtCore/QLocale>

namespace hauspost {

namespace {

StatusLook lookOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending:
        return {QStringLiteral("outbox"), Tone::Waiting};
    case OutboxState::Inflight:
        return {QStringLiteral("sync"), Tone::Waiting};
    case OutboxState::Acked:
        return {QStringLiteral("tick"), Tone::Good};
    case OutboxState::Attention:
        return {QStringLiteral("warning"), Tone::Problem};
    }
    return {};
}

/// What needs the user first, then what has not left.
int rankOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Attention:
        return 0;
    case OutboxState::Pending:
        return 1;
    case OutboxState::Inflight:
        return 2;
    case OutboxState::Acked:
        return 3;
    }
    return 0;
}

/// What the user has to decide about looks the same, whatever the reason.
OutboxState stateOf(const OutboxRow &row)
{
    return row.entry.needsDecision() ? OutboxState::Attention : row.entry.state;
}

QString nameOf(const OutboxRow &row)
{
    const bool isImport = std::holds_alternative<wire::ImportApply>(row.entry.action.payload);
    return row.occupancy           ? residentText(*row.occupancy)
           : row.entry.isElsewhere ? OutboxTable::tr("of another office")
           : isImport              ? QString()
                                   : OutboxTable::tr("not on record any more");
}

QString textOf(const OutboxRow &row, OutboxColumn column)
{
    switch (column) {
    case OutboxColumn::Since:
        return QLocale().toString(row.entry.createdAt.toLocalTime(), QLocale::ShortFormat);
    case OutboxColumn::What:
        return row.what;
    case OutboxColumn::Name:
        return nameOf(row);
    case OutboxColumn::Property:
        return row.occupancy ? row.occupancy->property.number : QString();
    case OutboxColumn::Unit:
        return row.occupancy ? QString::number(row.occupancy->unit.number) : QString();
    case OutboxColumn::State:
        return outboxStateText(stateOf(row));
    case OutboxColumn::Tries:
        return QLocale().toString(row.entry.attempts);
    case OutboxColumn::Problem:
        return row.problem;
    case OutboxColumn::Count:
        break;
    }
    return {};
}

QVariant sortValue(const OutboxRow &row, OutboxColumn column)
{
    switch (column) {
    case OutboxColumn::Since:
        return row.entry.createdAt.toMSecsSinceEpoch();
    case OutboxColumn::Unit:
        return row.occupancy ? row.occupancy->unit.number : 0;
    case OutboxColumn::State:
        return rankOf(stateOf(row));
    case OutboxColumn::Tries:
        return row.entry.attempts;
    case OutboxColumn::What:
    case OutboxColumn::Name:
    case OutboxColumn::Property:
    case OutboxColumn::Problem:
    case OutboxColumn::Count:
        break;
    }
    return textOf(row, column);
}

/// Numbers for a spreadsheet.
QVariant exportValue(const OutboxRow &row, OutboxColumn column)
{
    if (column == OutboxColumn::Tries) {
        return row.entry.attempts;
    }
    return column == OutboxColumn::Unit && row.occupancy ? QVariant(row.occupancy->unit.number) : QVariant();
}

QString toolTipOf(const OutboxRow &row, OutboxColumn column)
{
    if (column == OutboxColumn::Problem) {
        return row.problem;
    }
    return column == OutboxColumn::Tries && row.entry.triedAt
               ? OutboxTable::tr("Last try: %1")
                     .arg(QLocale().toString(row.entry.triedAt->toLocalTime(), QLocale::ShortFormat))
               : QString();
}

bool isNumber(OutboxColumn column)
{
    return column == OutboxColumn::Unit || column == OutboxColumn::Tries;
}

QVariant alignmentOf(OutboxColumn column)
{
    return QVariant::fromValue(Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

Tone toneOf(const OutboxRow &row, OutboxColumn column)
{
    if (column == OutboxColumn::State) {
        return lookOf(stateOf(row)).tone;
    }
    return column == OutboxColumn::Name && !row.occupancy ? Tone::Muted : Tone::Normal;
}

} // namespace

bool operator==(const OutboxRow &a, const OutboxRow &b)
{
    return a.entry.action == b.entry.action && a.entry.state == b.entry.state && a.entry.attempts == b.entry.attempts &&
           a.entry.triedAt == b.entry.triedAt && a.entry.isElsewhere == b.entry.isElsewhere &&
           a.occupancy == b.occupancy && a.what == b.what && a.problem == b.problem;
}

QString outboxStateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending:
        //: In Warteschlange
        return OutboxTable::tr("In queue");
    case OutboxState::Inflight:
        //: Unterwegs
        return OutboxTable::tr("On its way");
    case OutboxState::Acked:
        //: Vom Portal angenommen
        return OutboxTable::tr("Accepted by the portal");
    case OutboxState::Attention:
        //: Klärung nötig
        return OutboxTable::tr("Decision needed");
    }
    return {};
}

QVariant OutboxTable::cell(const OutboxRow &row, OutboxColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case RawSortRole:
        return sortValue(row, column);
    case ExportRole:
        return exportValue(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case StatusIconRole:
        return column == OutboxColumn::State ? lookOf(stateOf(row)).icon : QString();
    case ToneRole:
        return static_cast<int>(toneOf(row, column));
    case CellKindRole:
        return static_cast<int>(CellKind::Text);
    default:
        return {};
    }
}

QVariant OutboxTable::header(OutboxColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(column);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case OutboxColumn::Since:
        //: Seit
        return tr("Since");
    case OutboxColumn::What:
        //: Vorgang
        return tr("What");
    case OutboxColumn::Name:
        return tr("Resident name");
    case OutboxColumn::Property:
        return tr("Property");
    case OutboxColumn::Unit:
        return tr("Unit no.");
    case OutboxColumn::State:
        return tr("State");
    case OutboxColumn::Tries:
        //: Versuche
        return tr("Tries");
    case OutboxColumn::Problem:
        //: Was zu klären ist
        return tr("What to decide");
    case OutboxColumn::Count:
        break;
    }
    return QString();
}

QString OutboxTable::filterText(const OutboxRow &row) const
{
    QStringList words;
    for (int column = 0; column < columns; ++column) {
        words << textOf(row, static_cast<OutboxColumn>(column));
    }
    return folded(words.join(u' '));
}

} // namespace hauspost
