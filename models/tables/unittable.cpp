#include "models/tables/unittable.h"

#include "models/base/textfold.h"
#include "models/tables/labels.h"

namespace hauspost {

namespace {

QString textOf(const Occupancy &row, UnitColumn column)
{
    switch (column) {
    case UnitColumn::Property:
        return row.property.number;
    case UnitColumn::UviRequired:
        return uviRequirementText(row.unit.uviRequired);
    case UnitColumn::Number:
        return QString::number(row.unit.number);
    case UnitColumn::Location:
        return row.unit.location;
    case UnitColumn::ClientKey:
        return row.resident ? row.resident->clientKey : QString();
    case UnitColumn::Name:
        return residentText(row);
    case UnitColumn::Access:
        return row.isVacant() ? QString() : accessStatusText(row.access());
    case UnitColumn::Menu:
    case UnitColumn::Count:
        break;
    }
    return {};
}

/// Required first, then open before done: what is to be done stands at the top.
int requirementRank(UviRequirement requirement)
{
    switch (requirement) {
    case UviRequirement::Yes:
        return 0;
    case UviRequirement::Unknown:
        return 1;
    case UviRequirement::No:
        return 2;
    }
    return 0;
}

QVariant sortValue(const Occupancy &row, UnitColumn column)
{
    constexpr int afterAll = 100;
    switch (column) {
    case UnitColumn::UviRequired:
        return requirementRank(row.unit.uviRequired);
    case UnitColumn::Number:
        return row.unit.number;
    case UnitColumn::Access:
        return row.isVacant() ? afterAll : static_cast<int>(row.access());
    case UnitColumn::Property:
    case UnitColumn::Location:
    case UnitColumn::ClientKey:
    case UnitColumn::Name:
    case UnitColumn::Menu:
    case UnitColumn::Count:
        break;
    }
    return textOf(row, column);
}

StatusLook lookOf(const Occupancy &row, UnitColumn column)
{
    switch (column) {
    case UnitColumn::UviRequired:
        return uviRequirementLook(row.unit.uviRequired);
    case UnitColumn::Access:
        return row.isVacant() ? StatusLook{} : accessStatusLook(row.access());
    case UnitColumn::Name:
    case UnitColumn::ClientKey:
        return {{}, row.isVacant() ? Tone::Muted : Tone::Normal};
    case UnitColumn::Menu:
        return {QStringLiteral("dots"), Tone::Normal};
    case UnitColumn::Property:
    case UnitColumn::Number:
    case UnitColumn::Location:
    case UnitColumn::Count:
        break;
    }
    return {};
}

Qt::Alignment alignmentOf(UnitColumn column)
{
    return column == UnitColumn::Number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

QVariant UnitTable::cell(const Occupancy &row, UnitColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == UnitColumn::Menu ? tr("Actions for unit %1").arg(row.unit.number) : textOf(row, column);
    case RawSortRole:
        return sortValue(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case StatusIconRole:
        return lookOf(row, column).icon;
    case ToneRole:
        return static_cast<int>(lookOf(row, column).tone);
    case CellKindRole:
        return static_cast<int>(column == UnitColumn::Menu ? CellKind::Action : CellKind::Text);
    default:
        return {};
    }
}

QVariant UnitTable::header(UnitColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(column));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (column) {
    case UnitColumn::Property:
        //: Liegenschaft
        return tr("Property");
    case UnitColumn::UviRequired:
        //: UVI notwendig
        return tr("UVI required");
    case UnitColumn::Number:
        //: NE-Nr.
        return tr("Unit no.");
    case UnitColumn::Location:
        //: Lage
        return tr("Location");
    case UnitColumn::ClientKey:
        //: Nutzer-Ordnungsbegriff
        return tr("Resident key");
    case UnitColumn::Name:
        //: Nutzer-Name
        return tr("Resident name");
    case UnitColumn::Access:
        //: UVI-Zugang
        return tr("UVI access");
    case UnitColumn::Menu:
    case UnitColumn::Count:
        break;
    }
    return QString();
}

QString UnitTable::filterText(const Occupancy &row) const
{
    QStringList words{row.property.number, row.property.street, QString::number(row.unit.number), row.unit.location,
                      residentText(row)};
    if (!row.isVacant()) {
        words << row.resident->clientKey << accessStatusText(row.access());
    }
    return folded(words.join(u' '));
}

} // namespace hauspost
