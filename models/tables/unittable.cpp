#include "models/tables/unittable.h"

#include "models/base/textfold.h"
#include "models/domain/contactpreferencetext.h"
#include "models/domain/personname.h"
#include "models/domain/postaladdress.h"
#include "models/domain/salutationtext.h"
#include "models/tables/labels.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace hauspost {

namespace {

/// Nothing where nothing can be lacking: as unitTags() counts.
AccessLabel accessOf(const UnitRow &row)
{
    const bool lacksNothing = row.occupancy.unit.uviRequired == UviRequirement::No &&
                              row.occupancy.access() == AccessStatus::None && row.outgoing == OutgoingMark::None;
    return row.occupancy.isVacant() || lacksNothing ? AccessLabel()
                                                    : accessLabel(*row.occupancy.resident, row.outgoing);
}

/// The day of a date column; nullopt: another column, or no day.
std::optional<QDate> dayOf(const UnitRow &row, UnitColumn column)
{
    if (row.occupancy.isVacant()) {
        return std::nullopt;
    }
    const Resident &resident = *row.occupancy.resident;
    switch (column) {
    case UnitColumn::MoveIn:
        return resident.moveIn;
    case UnitColumn::MoveOut:
        return resident.moveOut;
    case UnitColumn::LastWritten:
        return std::max(row.lastWritten, resident.invitedOn); // no day is smaller than any
    case UnitColumn::InvitedOn:
        return resident.invitedOn;
    case UnitColumn::CodeValidUntil:
        return resident.codeValidUntil;
    default:
        return std::nullopt;
    }
}

bool isDay(UnitColumn column)
{
    return column == UnitColumn::MoveIn || column == UnitColumn::MoveOut || column == UnitColumn::LastWritten ||
           column == UnitColumn::InvitedOn || column == UnitColumn::CodeValidUntil;
}

QString dayText(const UnitRow &row, UnitColumn column)
{
    const auto day = dayOf(row, column);
    return day ? QLocale().toString(*day, QLocale::ShortFormat) : QString();
}

/// Of columns that only somebody who lives there has.
QString residentTextOf(const UnitRow &row, UnitColumn column)
{
    if (row.occupancy.isVacant()) {
        return {};
    }
    const Resident &resident = *row.occupancy.resident;
    switch (column) {
    case UnitColumn::Email:
        return resident.email;
    case UnitColumn::Access:
        return accessOf(row).text;
    case UnitColumn::Delivery:
        return deliveryText(row, row.outgoing);
    case UnitColumn::Consent:
        return consentText(resident.consent);
    case UnitColumn::Salutation:
        return resident.salutation == Salutation::None ? QString() : salutationText(resident.salutation);
    case UnitColumn::PostalAddress:
        return addressBlock(resident.postalAddress).lines.join(QStringLiteral(", "));
    case UnitColumn::LastName:
        return firstPerson(resident).last;
    case UnitColumn::FirstName:
        return firstPerson(resident).first;
    case UnitColumn::Preference:
        return row.preference == ContactPreference::None ? QString() : contactPreferenceText(row.preference);
    default:
        return {};
    }
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
    case UnitColumn::City:
        return row.property.city;
    case UnitColumn::Email:
    case UnitColumn::Access:
    case UnitColumn::Delivery:
    case UnitColumn::Consent:
    case UnitColumn::Salutation:
    case UnitColumn::PostalAddress:
    case UnitColumn::LastName:
    case UnitColumn::FirstName:
    case UnitColumn::Preference:
        return residentTextOf(unitRow, column);
    case UnitColumn::MoveIn:
    case UnitColumn::MoveOut:
    case UnitColumn::LastWritten:
    case UnitColumn::InvitedOn:
    case UnitColumn::CodeValidUntil:
        return dayText(unitRow, column);
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
    if (isDay(column)) {
        const auto day = dayOf(unitRow, column);
        return static_cast<double>(day ? day->toJulianDay() : 0);
    }
    switch (column) {
    case UnitColumn::UviRequired:
        return requirementRank(row.unit.uviRequired);
    case UnitColumn::Number:
        return row.unit.number;
    case UnitColumn::Access:
        return row.isVacant() ? afterAll : accessOf(unitRow).rank;
    default:
        return textOf(unitRow, column);
    }
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
    default:
        return {};
    }
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

bool isMore(UnitColumn column)
{
    return column >= UnitColumn::MoveIn && column < UnitColumn::Menu;
}

QString headerText(UnitColumn column)
{
    switch (column) {
    case UnitColumn::Property:
        //: Liegenschaft
        return UnitTable::tr("Property");
    case UnitColumn::UviRequired:
        //: UVI notwendig
        return UnitTable::tr("UVI required");
    case UnitColumn::Number:
        //: NE-Nr.
        return UnitTable::tr("Unit no.");
    case UnitColumn::Location:
        //: Lage
        return UnitTable::tr("Location");
    case UnitColumn::ClientKey:
        //: Nutzer-Ordnungsbegriff
        return UnitTable::tr("Resident key");
    case UnitColumn::Name:
        //: Nutzer-Name
        return UnitTable::tr("Resident name");
    case UnitColumn::Email:
        return UnitTable::tr("E-mail");
    case UnitColumn::Access:
        //: UVI-Zugang
        return UnitTable::tr("UVI access");
    default:
        return QString();
    }
}

QString moreHeaderText(UnitColumn column)
{
    switch (column) {
    case UnitColumn::MoveIn:
        //: Einzug
        return UnitTable::tr("Move-in");
    case UnitColumn::MoveOut:
        //: Auszug
        return UnitTable::tr("Move-out");
    case UnitColumn::Delivery:
        //: Zustellung
        return UnitTable::tr("Delivery");
    case UnitColumn::LastWritten:
        //: Zuletzt angeschrieben
        return UnitTable::tr("Last written to");
    case UnitColumn::InvitedOn:
        //: Eingeladen am
        return UnitTable::tr("Invited on");
    case UnitColumn::Consent:
        //: Einwilligung
        return UnitTable::tr("Consent");
    case UnitColumn::Salutation:
        //: Anrede
        return UnitTable::tr("Salutation");
    case UnitColumn::PostalAddress:
        //: Postanschrift
        return UnitTable::tr("Postal address");
    case UnitColumn::City:
        //: Ort
        return UnitTable::tr("City");
    case UnitColumn::CodeValidUntil:
        //: Code gültig bis
        return UnitTable::tr("Code valid until");
    case UnitColumn::LastName:
        //: Nachname
        return UnitTable::tr("Last name");
    case UnitColumn::FirstName:
        //: Vorname
        return UnitTable::tr("First name");
    case UnitColumn::Preference:
        //: Kontaktwunsch
        return UnitTable::tr("Preference");
    default:
        return QString();
    }
}

QVariant exportValue(const UnitRow &row, UnitColumn column)
{
    if (column == UnitColumn::Number) {
        return row.occupancy.unit.number;
    }
    return isDay(column) ? QVariant(dayOf(row, column).value_or(QDate())) : QVariant();
}

QString accessibleText(const UnitRow &row, UnitColumn column)
{
    if (column == UnitColumn::Menu) {
        return UnitTable::tr("Actions for unit %1").arg(row.occupancy.unit.number);
    }
    const QString name = isMore(column) ? moreHeaderText(column) : headerText(column);
    const QString text = textOf(row, column);
    if (text.isEmpty()) {
        //: spoken for an empty cell; %1: the column
        return UnitTable::tr("%1: nothing").arg(name);
    }
    // "yes" beside a tick and "Pending" beside an hourglass say little by themselves.
    const bool isState = column == UnitColumn::UviRequired || column == UnitColumn::Access;
    return isState ? QStringLiteral("%1: %2").arg(name, text) : text;
}

} // namespace

QVariant UnitTable::cell(const UnitRow &row, UnitColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTipOf(row, column);
    case RawSortRole:
        return sortValue(row, column);
    case ExportRole:
        return exportValue(row, column);
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
    return isMore(column) ? moreHeaderText(column) : headerText(column);
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
