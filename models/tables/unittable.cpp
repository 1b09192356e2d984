#include "models/tables/unittable.h"

#include "models/base/textfold.h"
#include "models/tables/labels.h"

namespace hauspost {

namespace {

AccessLabel accessOf(const UnitRow &row)
{
    return row.occupancy.isVacant() ? AccessLabel() : accessLabel(*row.occupancy.resident, row.outgoing);
}

QString textOf(const UnitRow &unitRow, UnitColumn column)
{
    const Occupancy &row = unitRow.occupancy;
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
    case UnitColumn::Email:
        return row.isVacant() ? QString() : row.resident->email;
    case UnitColumn::Access:
        return accessOf(unitRow).text;
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

QVariant sortValue(const UnitRow &unitRow, UnitColumn column)
{
    constexpr int afterAll = 1000;
    const Occupancy &row = unitRow.occupancy;
    switch (column) {
    case UnitColumn::UviRequired:
        return requirementRank(row.unit.uviRequired);
    case UnitColumn::Number:
        return row.unit.number;
    case UnitColumn::Access:
        return row.isVacant() ? afterAll : accessOf(unitRow).rank;
    case UnitColumn::Property:
    case UnitColumn::Location:
    case UnitColumn::ClientKey:
    case UnitColumn::Name:
    case UnitColumn::Email:
    case UnitColumn::Menu:
    case UnitColumn::Count:
        break;
    }
    return textOf(unitRow, column);
}

StatusLook lookOf(const UnitRow &unitRow, UnitColumn column)
{
    const Occupancy &row = unitRow.occupancy;
    switch (column) {
    case UnitColumn::UviRequired:
        return uviRequirementLook(row.unit.uviRequired);
    case UnitColumn::Access:
        return accessOf(unitRow).look;
    case UnitColumn::Name:
    case UnitColumn::ClientKey:
        return {{}, row.isVacant() ? Tone::Muted : Tone::Normal};
    case UnitColumn::Menu:
        return {QStringLiteral("dots"), Tone::Normal};
    case UnitColumn::Property:
    case UnitColumn::Number:
    case UnitColumn::Location:
    case UnitColumn::Email:
    case UnitColumn::Count:
        break;
    }
    return {};
}

/// What stands behind the label: delivery, and what waits.
QString toolTipOf(const UnitRow &row, UnitColumn column)
{
    if (column != UnitColumn::Access || row.occupancy.isVacant()) {
        return {};
    }
    QStringList lines;
    if (row.outgoing != OutgoingMark::None) {
        lines << row.outgoingText << UnitTable::tr("The portal says: %1").arg(accessStatusText(row.occupancy.access()));
    }
    lines << mailDeliveryText(*row.occupancy.resident);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Qt::Alignment alignmentOf(UnitColumn column)
{
    return column == UnitColumn::Number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace

QVariant UnitTable::cell(const UnitRow &row, UnitColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return column == UnitColumn::Menu ? tr("Actions for unit %1").arg(row.occupancy.unit.number)
                                          : textOf(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTipOf(row, column);
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
    case UnitColumn::Email:
        return tr("E-mail");
    case UnitColumn::Access:
        //: UVI-Zugang
        return tr("UVI access");
    case UnitColumn::Menu:
    case UnitColumn::Count:
        break;
    }
    return QString();
}

QString UnitTable::filterText(const UnitRow &row) const
{
    const Occupancy &of = row.occupancy;
    QStringList words{of.property.number, of.property.street, QString::number(of.unit.number), of.unit.location,
                      residentText(of)};
    if (!of.isVacant()) {
        words << of.resident->clientKey << of.resident->email << accessOf(row).text;
    }
    return folded(words.join(u' '));
}

} // namespace hauspost
