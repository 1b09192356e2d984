#include "models/usecases/contactsides.h"

#include "models/base/textfold.h"
#include "models/domain/salutationtext.h"
#include "models/usecases/contactmatch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace hauspost {

namespace {

struct ContactSidesTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ContactSides)
};

QString dateText(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, QLocale::ShortFormat) : QString();
}

QString stayText(const Resident &resident)
{
    const QString from = dateText(resident.moveIn);
    const QString until = dateText(resident.moveOut);
    if (from.isEmpty() && until.isEmpty()) {
        return {};
    }
    if (until.isEmpty()) {
        return ContactSidesTexts::tr("since %1").arg(from);
    }
    return from.isEmpty() ? ContactSidesTexts::tr("until %1").arg(until)
                          : ContactSidesTexts::tr("%1 to %2").arg(from, until);
}

QString onRecord(ContactField field, const Occupancy &home)
{
    const Resident &resident = *home.resident;
    switch (field) {
    case ContactField::Key:
        return resident.clientKey;
    case ContactField::Property:
        return home.property.number;
    case ContactField::Unit:
        return home.unit.location.isEmpty() ? QString::number(home.unit.number)
                                            : QStringLiteral("%1 (%2)").arg(home.unit.number).arg(home.unit.location);
    case ContactField::Name:
        return displayName(resident);
    case ContactField::Email:
        return resident.email;
    case ContactField::Salutation:
        return resident.salutation == Salutation::None ? QString() : salutationText(resident.salutation);
    case ContactField::Street:
        return resident.postalAddress.street;
    case ContactField::PostalCode:
        return resident.postalAddress.postalCode;
    case ContactField::City:
        return resident.postalAddress.city;
    case ContactField::Country:
        return resident.postalAddress.country;
    case ContactField::AddressExtra:
        return resident.postalAddress.names.join(QStringLiteral(", "));
    case ContactField::ConsentOn:
        return isGiven(resident.consent) ? dateText(resident.consent->givenOn) : QString();
    case ContactField::ConsentSource:
        return isGiven(resident.consent) ? resident.consent->source : QString();
    }
    return {};
}

bool differs(ContactField field, const ContactRow &row, const Occupancy &home)
{
    const QString listed = row.text(field);
    const Resident &resident = *home.resident;
    if (listed.isEmpty()) {
        return false;
    }
    switch (field) {
    case ContactField::Property:
        return withoutZeros(listed) != withoutZeros(home.property.number);
    case ContactField::Unit:
        return listed.toInt() != home.unit.number;
    case ContactField::Name:
        return !isSameName(listed, resident);
    case ContactField::Salutation:
        return row.salutation != resident.salutation;
    case ContactField::AddressExtra:
        return !resident.postalAddress.names.contains(listed);
    case ContactField::ConsentOn:
        return !isGiven(resident.consent) || row.consentOn != resident.consent->givenOn;
    case ContactField::Key:
    case ContactField::Email:
    case ContactField::ConsentSource:
        return folded(listed) != folded(onRecord(field, home));
    case ContactField::Street:
    case ContactField::PostalCode:
    case ContactField::City:
    case ContactField::Country:
        return listed != onRecord(field, home);
    }
    return false;
}

/// Who somebody is, is shown of everybody; the rest only where the list says something.
bool isShown(ContactField field, const ContactRow &row)
{
    return field == ContactField::Key || field == ContactField::Property || field == ContactField::Unit ||
           field == ContactField::Name || !row.text(field).isEmpty();
}

} // namespace

ContactSides contactSides(const ContactPlan::Row &row)
{
    std::vector<Occupancy> homes = row.candidates;
    if (homes.empty() && row.occupancy) {
        homes.push_back(*row.occupancy);
    }
    ContactSides sides;
    for (const Occupancy &home : homes) {
        if (!row.candidates.empty() && row.occupancy && row.occupancy->resident->id == home.resident->id) {
            sides.chosen = static_cast<size_t>(sides.heads.size());
        }
        sides.heads << displayName(*home.resident);
    }
    for (const ContactField field : contactFields()) {
        if (!isShown(field, row.source)) {
            continue;
        }
        ContactSides::Line line{contactFieldText(field), row.source.text(field).simplified(), {}};
        for (const Occupancy &home : homes) {
            line.onRecord.push_back({onRecord(field, home), differs(field, row.source, home)});
        }
        sides.lines.push_back(std::move(line));
    }
    if (std::any_of(homes.begin(), homes.end(), [](const auto &home) { return !stayText(*home.resident).isEmpty(); })) {
        ContactSides::Line stay{ContactSidesTexts::tr("Lives there"), {}, {}};
        for (const Occupancy &home : homes) {
            stay.onRecord.push_back({stayText(*home.resident), false});
        }
        sides.lines.push_back(std::move(stay));
    }
    return sides;
}

} // namespace hauspost
