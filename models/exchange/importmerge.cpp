#include "models/exchange/importmerge.h"

namespace hauspost {

namespace {

/// The address and whether it is another one than the flat's are one field to everybody.
struct Letterbox
{
    PostalAddress address;
    bool deviates = false;

    friend bool operator==(const Letterbox &, const Letterbox &) = default;
};

/// Three ways meet: what is on record, what the last import said (base), what this file says.
class Merge
{
public:
    Merge(PlannedTenancy &row, bool overrules)
        : m_row(row), m_base(row.value.imported.value_or(importableValues(row.value))), m_overrules(overrules)
    {
    }

    [[nodiscard]] ImportedValues &base() { return m_base; }

    /// inFile: what the file literally says; wanted: what that makes of the value on record.
    template <class T>
    void take(T &onRecord, T &base, const T &inFile, const T &wanted, ImportField field)
    {
        const bool edited = onRecord != base;
        if (wanted == onRecord) {
            base = edited && inFile != onRecord ? base : onRecord;
        } else if (!edited || m_overrules) {
            onRecord = base = wanted;
            m_row.changed.push_back(field);
        } else if (inFile == base) {
            m_row.kept.push_back(field);
        } else {
            base = inFile;
            m_row.conflicts.push_back(field);
        }
    }

    template <class T>
    void take(T &onRecord, T &base, const T &inFile, ImportField field)
    {
        take(onRecord, base, inFile, inFile, field);
    }

    /// Keeps what the file says beside a row that says something else.
    void remember()
    {
        const auto before = m_row.value.imported;
        m_row.value.imported = m_base == importableValues(m_row.value) ? std::nullopt : std::optional(m_base);
        m_row.remembers = m_row.value.imported != before;
    }

private:
    PlannedTenancy &m_row;
    ImportedValues m_base;
    bool m_overrules;
};

void takePerson(Merge &merge, PlannedTenancy &row, const ImportedTenancy &t)
{
    Resident &value = row.value;
    if (!t.clientKey.isEmpty() && value.clientKey != t.clientKey) {
        value.clientKey = t.clientKey;
        row.changed.push_back(ImportField::ClientKey);
    }
    ImportedValues &base = merge.base();
    merge.take(value.names, base.names, t.names, ImportField::Names);
    Letterbox onRecord{value.postalAddress, value.addressDeviates};
    Letterbox before{base.postalAddress, base.addressDeviates};
    merge.take(onRecord, before, Letterbox{t.postalAddress, t.addressDeviates}, ImportField::PostalAddress);
    value.postalAddress = onRecord.address;
    value.addressDeviates = onRecord.deviates;
    base.postalAddress = before.address;
    base.addressDeviates = before.deviates;
    // Whoever was invited or has access is known by his address: only the office or he himself changes it.
    if (value.access == AccessStatus::None && t.email) {
        merge.take(value.email, base.email, *t.email, ImportField::Email);
    }
    if (t.salutation) {
        merge.take(value.salutation, base.salutation, *t.salutation, ImportField::Salutation);
    }
}

} // namespace

void mergeTenancy(PlannedTenancy &row, const ImportedTenancy &tenancy, const TenancyDates &dates, bool person)
{
    Merge merge(row, tenancy.overrulesEdits);
    if (person) {
        takePerson(merge, row, tenancy);
    }
    merge.take(row.value.moveIn, merge.base().moveIn, tenancy.moveIn, dates.moveIn, ImportField::MoveIn);
    merge.take(row.value.moveOut, merge.base().moveOut, tenancy.moveOut, dates.moveOut, ImportField::MoveOut);
    merge.remember();
}

} // namespace hauspost
