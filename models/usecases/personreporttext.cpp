// What the information about a person says, for readers.

#include "models/domain/contactpreferencetext.h"
#include "models/domain/postaladdress.h"
#include "models/domain/salutationtext.h"
#include "models/usecases/invitationplan.h"
#include "models/usecases/personreport.h"
#include "models/usecases/residenttimeline.h"
#include "models/wire/names.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

namespace hauspost {

namespace {

struct PersonTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::PersonReport)
};

using Line = PersonSection::Line;

QString dayText(const std::optional<QDate> &day)
{
    return day ? QLocale().toString(*day, QLocale::ShortFormat) : PersonTexts::tr("not on record");
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? PersonTexts::tr("not on record") : text;
}

QString addressText(const PostalAddress &address)
{
    return addressBlock(address).lines.join(QStringLiteral(", "));
}

QString languageText(const QString &language)
{
    return language == u"de"   ? PersonTexts::tr("German")
           : language == u"en" ? PersonTexts::tr("English")
                               : PersonTexts::tr("not chosen");
}

QString placeOfUnit(const Occupancy &occupancy)
{
    return PersonTexts::tr("Property %1, unit %2 %3, %4, %5 %6")
        .arg(occupancy.property.number)
        .arg(occupancy.unit.number)
        .arg(occupancy.unit.location, occupancy.property.street, occupancy.property.postalCode, occupancy.property.city)
        .simplified();
}

void addPerson(std::vector<PersonSection> &sections, const PersonTenancy &tenancy)
{
    const Resident &resident = *tenancy.occupancy.resident;
    PersonSection section{PersonTexts::tr("Tenancy: %1").arg(placeOfUnit(tenancy.occupancy)), {}};
    section.lines = {
        {PersonTexts::tr("Name"), orNothing(resident.names.join(QStringLiteral(", ")))},
        {PersonTexts::tr("Salutation"), resident.salutation == Salutation::None ? PersonTexts::tr("not on record")
                                                                                : salutationText(resident.salutation)},
        {PersonTexts::tr("User key of the office"), orNothing(resident.clientKey)},
        {PersonTexts::tr("Move-in"), dayText(resident.moveIn)},
        {PersonTexts::tr("Move-out"), dayText(resident.moveOut)},
        {PersonTexts::tr("Postal address"), orNothing(addressText(resident.postalAddress))},
        {PersonTexts::tr("E-mail"), orNothing(resident.email)},
        {PersonTexts::tr("Language of e-mails"), languageText(resident.language)},
    };
    sections.push_back(std::move(section));
}

void addConsent(std::vector<PersonSection> &sections, const Resident &resident)
{
    PersonSection section{PersonTexts::tr("Consent to e-mail"), {}};
    if (!resident.consent) {
        section.lines.push_back({{}, PersonTexts::tr("No consent is on record.")});
    } else {
        section.lines.push_back({PersonTexts::tr("Given on"), dayText(resident.consent->givenOn)});
        section.lines.push_back({PersonTexts::tr("Source"), orNothing(resident.consent->source)});
        section.lines.push_back({PersonTexts::tr("Withdrawn on"), resident.consent->withdrawnOn
                                                                      ? dayText(resident.consent->withdrawnOn)
                                                                      : PersonTexts::tr("not withdrawn")});
    }
    sections.push_back(std::move(section));
}

void addAccess(std::vector<PersonSection> &sections, const Resident &resident)
{
    PersonSection section{PersonTexts::tr("Access to the consumption information"), {}};
    section.lines.push_back({PersonTexts::tr("State"), accessExplanation(resident)});
    section.lines.push_back(
        {PersonTexts::tr("Invitations, new codes and revocations"), QString::number(resident.inviteNo)});
    section.lines.push_back({PersonTexts::tr("Last invitation"), dayText(resident.invitedOn)});
    if (resident.codeValidUntil) {
        section.lines.push_back(
            {PersonTexts::tr("Registration code, encrypted; valid until"), dayText(resident.codeValidUntil)});
    }
    sections.push_back(std::move(section));
}

void addImported(std::vector<PersonSection> &sections, const Resident &resident)
{
    if (!resident.imported) {
        return;
    }
    const ImportedValues &values = *resident.imported;
    sections.push_back({PersonTexts::tr("What the last import said, before an edit by hand"),
                        {{PersonTexts::tr("Name"), orNothing(values.names.join(QStringLiteral(", ")))},
                         {PersonTexts::tr("Postal address"), orNothing(addressText(values.postalAddress))},
                         {PersonTexts::tr("E-mail"), orNothing(values.email)},
                         {PersonTexts::tr("Move-in"), dayText(values.moveIn)},
                         {PersonTexts::tr("Move-out"), dayText(values.moveOut)}}});
}

void addHistory(std::vector<PersonSection> &sections, const PersonTenancy &tenancy)
{
    PersonSection section{PersonTexts::tr("Letters, e-mails and what else happened"), {}};
    for (const TimelineEvent &event : residentTimeline(*tenancy.occupancy.resident, tenancy.letters, tenancy.waiting)) {
        section.lines.push_back({event.day ? dayText(event.day) : PersonTexts::tr("day not known"), event.text});
    }
    if (section.lines.empty()) {
        section.lines.push_back({{}, PersonTexts::tr("Nothing is on record.")});
    }
    sections.push_back(std::move(section));
}

void addNote(std::vector<PersonSection> &sections, const ResidentNote &note)
{
    const bool isKnown = note.preference != ContactPreference::None;
    sections.push_back({PersonTexts::tr("Note of the office"),
                        {{PersonTexts::tr("Preference"),
                          isKnown ? contactPreferenceText(note.preference) : PersonTexts::tr("not on record")},
                         {PersonTexts::tr("Note"), orNothing(note.text)}}});
}

void addWaiting(std::vector<PersonSection> &sections, const std::vector<OutboxEntry> &waiting)
{
    if (waiting.empty()) {
        return;
    }
    PersonSection section{PersonTexts::tr("Waits for the portal, with its content"), {}};
    for (const OutboxEntry &entry : waiting) {
        section.lines.push_back({actionKindText(entry.action), QString::fromUtf8(wire::toJson(entry.action))});
    }
    sections.push_back(std::move(section));
}

/// Art. 15 (1) a to h.
PersonSection legalSection(const PersonData &data)
{
    return {
        PersonTexts::tr("About the processing"),
        {{PersonTexts::tr("Responsible"),
          QStringList{data.office.name, data.office.street, data.office.postalCode + u' ' + data.office.city}.join(
              QStringLiteral(", "))},
         {PersonTexts::tr("Purpose"),
          PersonTexts::tr("Access to the monthly consumption information (section 6a HeizkostenV) and its "
                          "registration")},
         {PersonTexts::tr("Recipients"),
          data.office.processor.isEmpty()
              ? PersonTexts::tr("The metering service that runs the portal, as processor; the carrier of letters and "
                                "the mail provider for what was sent")
              : PersonTexts::tr("%1, as processor; the carrier of letters and the mail provider for what was sent")
                    .arg(data.office.processor)},
         {PersonTexts::tr("Origin"), PersonTexts::tr("The office's own records (import), and what the person told")},
         {PersonTexts::tr("Duration"),
          PersonTexts::tr("As long as the tenancy lasts, then until the costs are settled and claims have lapsed")},
         {PersonTexts::tr("Rights"),
          PersonTexts::tr("Rectification, erasure, restriction, objection, portability, withdrawal of a consent for "
                          "the future, and a complaint to the supervisory authority")},
         {PersonTexts::tr("Not in here"),
          PersonTexts::tr(
              "The password of the resident's own account: the portal keeps it in a form that nobody can read. "
              "No automated decision is made.")}}};
}

} // namespace

std::vector<PersonSection> personSections(const PersonData &data)
{
    std::vector<PersonSection> sections;
    for (const PersonTenancy &tenancy : data.tenancies) {
        const Resident &resident = *tenancy.occupancy.resident;
        addPerson(sections, tenancy);
        addConsent(sections, resident);
        addAccess(sections, resident);
        addImported(sections, resident);
        addHistory(sections, tenancy);
        addNote(sections, tenancy.note);
        addWaiting(sections, tenancy.waiting);
    }
    sections.push_back(legalSection(data));
    return sections;
}

} // namespace hauspost
