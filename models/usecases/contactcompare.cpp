#include "models/usecases/contactcompare.h"

#include "models/domain/salutationtext.h"

namespace hauspost {

namespace {

QString dayText(const std::optional<Consent> &consent)
{
    return consent ? consent->givenOn.toString(Qt::ISODate) : QString();
}

class Comparison
{
public:
    explicit Comparison(ContactPlan::Row &row) : m_row(row), m_resident(*row.occupancy->resident) {}

    void run()
    {
        m_row.changes.clear();
        m_row.consent.reset();
        compareEmail();
        compareSalutation();
        compareAddress();
        m_row.update = m_update == wire::ResidentUpdate() ? std::nullopt : std::optional(m_update);
        compareConsent();
    }

private:
    /// Notes a change, unless the desk's value stays.
    bool note(ContactPlan::Change change)
    {
        const bool stays =
            m_row.decision.values == ContactDecision::Values::Desk && (change.isEdited || !change.from.isEmpty());
        if (!stays) {
            m_row.changes.push_back(std::move(change));
        }
        return !stays;
    }

    template <class T>
    [[nodiscard]] bool isEdited(T ImportedValues::*field, const T &now) const
    {
        return m_resident.imported && (*m_resident.imported).*field != now;
    }

    void compareEmail();
    void compareSalutation();
    void compareAddress();
    void compareConsent();

    ContactPlan::Row &m_row;
    const Resident &m_resident;
    wire::ResidentUpdate m_update;
};

void Comparison::compareEmail()
{
    const QString &before = m_resident.email;
    const QString now = m_row.source.text(ContactField::Email);
    if (!now.isEmpty() && now.compare(before, Qt::CaseInsensitive) != 0 &&
        note({ContactField::Email, before, now, isEdited(&ImportedValues::email, before)})) {
        m_update.email = wire::Edit<QString>{before, now};
    }
}

void Comparison::compareSalutation()
{
    const Salutation before = m_resident.salutation;
    const auto now = m_row.source.salutation;
    if (now && *now != before &&
        note({ContactField::Salutation, before == Salutation::None ? QString() : salutationText(before),
              salutationText(*now), isEdited(&ImportedValues::salutation, before)})) {
        m_update.salutation = wire::Edit<Salutation>{before, *now};
    }
}

void Comparison::compareAddress()
{
    const PostalAddress &before = m_resident.postalAddress;
    const bool edited = isEdited(&ImportedValues::postalAddress, before);
    PostalAddress now = before;
    const auto take = [&](ContactField field, QString &value) {
        const QString text = m_row.source.text(field);
        const bool isTaken = !text.isEmpty() && text != value && note({field, value, text, edited});
        value = isTaken ? text : value;
        return isTaken;
    };
    bool isOther = take(ContactField::Street, now.street);
    isOther = take(ContactField::PostalCode, now.postalCode) || isOther;
    isOther = take(ContactField::City, now.city) || isOther;
    isOther = take(ContactField::Country, now.country) || isOther;
    const QString extra = m_row.source.text(ContactField::AddressExtra);
    if (!extra.isEmpty() && !now.names.contains(extra) &&
        note({ContactField::AddressExtra, QString(), extra, edited})) {
        now.names = (now.names.isEmpty() ? m_resident.names : now.names) + QStringList{extra};
        isOther = true;
    }
    if (isOther) {
        if (now.names.isEmpty()) {
            now.names = m_resident.names;
        }
        m_update.address = wire::Edit<PostalAddress>{before, now};
    }
}

void Comparison::compareConsent()
{
    if (!m_row.source.consentOn) {
        return;
    }
    const std::optional<Consent> &before = m_resident.consent;
    const Consent now{*m_row.source.consentOn, m_row.source.text(ContactField::ConsentSource), std::nullopt};
    if (before && before->withdrawnOn && now.givenOn <= *before->withdrawnOn) {
        m_row.remarks.push_back({ContactPlan::Reason::ConsentWithdrawn, 0, {}, 0});
        return;
    }
    if (isGiven(before) && before->givenOn >= now.givenOn) {
        return; // a newer one is on record, or this one
    }
    if (note({ContactField::ConsentOn, dayText(before), now.givenOn.toString(Qt::ISODate), false})) {
        m_row.consent = wire::ConsentSet{now};
    }
}

} // namespace

void compareContact(ContactPlan::Row &row)
{
    Comparison(row).run();
}

} // namespace hauspost
