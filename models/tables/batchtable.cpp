#include "models/tables/batchtable.h"

#include "models/base/textfold.h"
#include "models/tables/letterlabels.h"

#include <QtCore/QLocale>

namespace hauspost {

namespace {

QString textOf(const LetterBatch &batch, BatchColumn column)
{
    switch (column) {
    case BatchColumn::Number:
        return batchNumberText(batch.number);
    case BatchColumn::Created:
        return QLocale().toString(batch.createdAt.toLocalTime(), QLocale::ShortFormat);
    case BatchColumn::Letters:
        return QLocale().toString(batch.letters);
    case BatchColumn::Target:
        return batchTargetText(batch.target);
    case BatchColumn::State:
        return batchStateText(batch);
    case BatchColumn::Count:
        break;
    }
    return {};
}

QVariant sortValue(const LetterBatch &batch, BatchColumn column)
{
    switch (column) {
    case BatchColumn::Number:
        return -batch.number; // the newest first
    case BatchColumn::Created:
        return batch.createdAt.toMSecsSinceEpoch();
    case BatchColumn::Letters:
        return batch.letters;
    case BatchColumn::Target:
    case BatchColumn::State:
    case BatchColumn::Count:
        break;
    }
    return textOf(batch, column);
}

QVariant alignmentOf(BatchColumn column)
{
    return QVariant::fromValue(
        Qt::Alignment((column == BatchColumn::Letters ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

QVariant BatchTable::cell(const LetterBatch &batch, BatchColumn column, int role) const
{
    const bool isState = column == BatchColumn::State;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(batch, column);
    case Qt::ToolTipRole:
        return isState || column == BatchColumn::Target ? textOf(batch, column) : QString();
    case RawSortRole:
        return sortValue(batch, column);
    case ExportRole:
        return column == BatchColumn::Letters ? QVariant(batch.letters) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case StatusIconRole:
        return isState ? letterStateLook(batchLead(batch)).icon : QString();
    case ToneRole:
        return static_cast<int>(isState ? letterStateLook(batchLead(batch)).tone : Tone::Normal);
    case CellKindRole:
        return static_cast<int>(CellKind::Text);
    default:
        return {};
    }
}

QVariant BatchTable::header(BatchColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(column);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case BatchColumn::Number:
        //: Auftrag
        return tr("Run");
    case BatchColumn::Created:
        //: Angelegt
        return tr("Made on");
    case BatchColumn::Letters:
        //: Schreiben (Plural); jedes hat eine Seite
        return tr("Letters");
    case BatchColumn::Target:
        //: Ziel
        return tr("Target");
    case BatchColumn::State:
        return tr("State");
    case BatchColumn::Count:
        break;
    }
    return QString();
}

QString BatchTable::filterText(const LetterBatch &batch) const
{
    QStringList words;
    for (int column = 0; column < columns; ++column) {
        words << textOf(batch, static_cast<BatchColumn>(column));
    }
    return folded(words.join(u' '));
}

} // namespace hauspost
