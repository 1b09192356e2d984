#include "models/tables/propertytable.h"

#include "models/base/textfold.h"
#include "models/domain/accesscounts.h"
#include "models/tables/labels.h"

#include <QtCore/QLocale>

#include <numeric>

namespace hauspost {

namespace {

/// What the summary counts, by the rule of the whole office.
AccessCounts countsOf(const PropertySummary &row)
{
    return {row.required, row.confirmed, row.pending, row.without,
            row.required - row.confirmed - row.pending - row.without};
}

/// Negative where nobody needs access: such rows sort before 0 %.
double shareOf(const PropertySummary &row)
{
    const AccessCounts counts = countsOf(row);
    return counts.residents() > 0 ? counts.confirmedShare() : -1.0;
}

QString shareText(const PropertySummary &row)
{
    const auto percent = countsOf(row).percent(AccessGroup::Confirmed);
    return percent ? QStringLiteral("%1 %").arg(*percent) : QStringLiteral("–");
}

/// Of what the share is one, and what is left out of it.
QString shareToolTip(const PropertySummary &row)
{
    const AccessCounts counts = countsOf(row);
    const QLocale locale;
    QStringList parts{PropertyTable::tr("%1 of %Ln resident(s) confirmed", nullptr, counts.residents())
                          .arg(locale.toString(counts.confirmed))};
    if (counts.vacant > 0) {
        parts << PropertyTable::tr("%Ln unit(s) vacant", nullptr, counts.vacant);
    }
    if (row.units > row.required) {
        parts << PropertyTable::tr("%Ln unit(s) not counted: UVI not required or unknown", nullptr,
                                   row.units - row.required);
    }
    return parts.join(QStringLiteral(" · "));
}

int countOf(const PropertySummary &row, PropertyColumn column)
{
    switch (column) {
    case PropertyColumn::Units:
        return row.units;
    case PropertyColumn::Required:
        return row.required;
    case PropertyColumn::Confirmed:
        return row.confirmed;
    case PropertyColumn::Pending:
        return row.pending;
    case PropertyColumn::Without:
        return row.without;
    case PropertyColumn::Number:
    case PropertyColumn::Street:
    case PropertyColumn::Place:
    case PropertyColumn::Share:
    case PropertyColumn::Open:
    case PropertyColumn::Count:
        break;
    }
    return 0;
}

QString textOf(const PropertySummary &row, PropertyColumn column)
{
    switch (column) {
    case PropertyColumn::Number:
        return row.property.number;
    case PropertyColumn::Street:
        return row.property.street;
    case PropertyColumn::Place:
        return placeText(row.property);
    case PropertyColumn::Units:
    case PropertyColumn::Required:
    case PropertyColumn::Confirmed:
    case PropertyColumn::Pending:
    case PropertyColumn::Without:
        return QLocale().toString(countOf(row, column));
    case PropertyColumn::Share:
        return shareText(row);
    case PropertyColumn::Open:
    case PropertyColumn::Count:
        break;
    }
    return {};
}

bool isCount(PropertyColumn column)
{
    return column >= PropertyColumn::Units && column <= PropertyColumn::Without;
}

QVariant sortValue(const PropertySummary &row, PropertyColumn column)
{
    if (isCount(column)) {
        return countOf(row, column);
    }
    return column == PropertyColumn::Share ? QVariant(shareOf(row)) : QVariant(textOf(row, column));
}

} // namespace

int PropertyTable::unitCount() const
{
    return std::accumulate(rows().begin(), rows().end(), 0,
                           [](int sum, const PropertySummary &row) { return sum + row.units; });
}

QVariant PropertyTable::cell(const PropertySummary &row, PropertyColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == PropertyColumn::Open ? tr("Open property %1").arg(row.property.number) : textOf(row, column);
    case RawSortRole:
        return sortValue(row, column);
    case Qt::ToolTipRole:
        return column == PropertyColumn::Share ? shareToolTip(row) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(isCount(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
    case StatusIconRole:
        return column == PropertyColumn::Open ? QStringLiteral("arrow-right") : QString();
    case ToneRole:
        return static_cast<int>(isCount(column) && countOf(row, column) == 0 ? Tone::Muted : Tone::Normal);
    case CellKindRole:
        return static_cast<int>(column == PropertyColumn::Share  ? CellKind::Share
                                : column == PropertyColumn::Open ? CellKind::Action
                                                                 : CellKind::Text);
    default:
        return {};
    }
}

QVariant PropertyTable::header(PropertyColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(
            Qt::Alignment(isCount(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && (column == PropertyColumn::Share || column == PropertyColumn::Without)) {
        return column == PropertyColumn::Share
                   ? tr("Confirmed residents among all residents of units with “UVI required: yes”. Vacant units and "
                        "all other units are not counted. 100 % only when nobody is missing.")
                   : tr("Residents of units with “UVI required: yes” who are neither confirmed nor pending.");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case PropertyColumn::Number:
        //: Liegenschaft (its number)
        return tr("Property");
    case PropertyColumn::Street:
        return tr("Street");
    case PropertyColumn::Place:
        return tr("Postal code and city");
    case PropertyColumn::Units:
        //: Nutzeinheiten
        return tr("Units");
    case PropertyColumn::Required:
        //: UVI notwendig
        return tr("UVI required");
    case PropertyColumn::Confirmed:
        //: Bestätigt
        return tr("Confirmed");
    case PropertyColumn::Pending:
        //: Ausstehend
        return tr("Pending");
    case PropertyColumn::Without:
        //: Ohne Zugang
        return tr("Without access");
    case PropertyColumn::Share:
        //: Anteil bestätigt
        return tr("Share confirmed");
    case PropertyColumn::Open:
    case PropertyColumn::Count:
        break;
    }
    return QString();
}

QString PropertyTable::filterText(const PropertySummary &row) const
{
    const Property &property = row.property;
    return folded(QStringList{property.number, property.objectNumber, property.street, placeText(property)}.join(u' '));
}

} // namespace hauspost
