#pragma once

#include "models/wire/changepage.h"

namespace hauspost::test {

/// Rows as a portal would send them, with sensible values: a test changes only what it is about.
inline Property property(int n)
{
    Property row;
    row.id = PropertyId(QStringLiteral("property-%1").arg(n));
    row.number = QStringLiteral("%1").arg(n, 9, 10, QChar(u'0'));
    row.street = QStringLiteral("Müllerstraße %1").arg(n);
    row.postalCode = QStringLiteral("04109");
    row.city = QStringLiteral("Leipzig");
    return row;
}

inline Unit unit(int propertyNumber, int number)
{
    Unit row;
    row.id = UnitId(QStringLiteral("unit-%1-%2").arg(propertyNumber).arg(number));
    row.propertyId = property(propertyNumber).id;
    row.number = number;
    row.location = QStringLiteral("2. OG RE");
    row.uviRequired = UviRequirement::Yes;
    return row;
}

inline RegistrationCode code(int n)
{
    return RegistrationCode::fromBits(0x123456789ULL * static_cast<quint64>(n + 1));
}

/// A tenancy of the unit; tenancy 0 lives there since before the records.
inline Resident resident(int propertyNumber, int unitNumber, int tenancy = 0)
{
    Resident row;
    row.id = ResidentId(QStringLiteral("resident-%1-%2-%3").arg(propertyNumber).arg(unitNumber).arg(tenancy));
    row.unitId = unit(propertyNumber, unitNumber).id;
    row.propertyId = property(propertyNumber).id;
    row.clientKey = QStringLiteral("%1/%2/%3").arg(propertyNumber).arg(unitNumber).arg(tenancy);
    row.names = QStringList{QStringLiteral("Jürgen Weiß"), QStringLiteral("Anna Weiß")};
    row.salutation = Salutation::Couple;
    row.postalAddress = {row.names, property(propertyNumber).street, QStringLiteral("04109"), QStringLiteral("Leipzig"),
                         QStringLiteral("D")};
    row.email = QStringLiteral("weiss@example.org");
    row.code = code(unitNumber);
    row.codeValidUntil = QDate(2027, 3, 31);
    return row;
}

inline Office office()
{
    Office row;
    row.name = QStringLiteral("Hausverwaltung Groß & Söhne");
    row.registrationUrl = QStringLiteral("https://uvi.example.org/r");
    row.footerColumns = QStringList{QStringLiteral("HRB 1"), QStringLiteral("Bank\nIBAN")};
    return row;
}

/// Builds an account's rows, numbering the changes.
class Rows
{
public:
    template <class Row>
    Rows &add(Row row)
    {
        m_changes.push_back({++m_seq, std::move(row)});
        return *this;
    }

    Rows &addProperty(int number, int units)
    {
        add(property(number));
        for (int n = 1; n <= units; ++n) {
            add(unit(number, n)).add(resident(number, n));
        }
        return *this;
    }

    [[nodiscard]] const std::vector<wire::Change> &changes() const { return m_changes; }

    /// All of it in one page.
    [[nodiscard]] wire::ChangePage page() const
    {
        return {QStringLiteral("epoch-1"),
                QStringLiteral("c%1").arg(m_seq),
                false,
                wire::mirrorSchema,
                AccountId(),
                OfficeRole::Clerk,
                m_changes};
    }

private:
    qint64 m_seq = 0;
    std::vector<wire::Change> m_changes;
};

/// A page of hand-made changes.
inline wire::ChangePage page(std::vector<wire::Change> changes, const QString &cursor = QStringLiteral("c"),
                             bool more = false, const QString &epoch = QStringLiteral("epoch-1"))
{
    return {epoch, cursor, more, wire::mirrorSchema, AccountId(), OfficeRole::Clerk, std::move(changes)};
}

} // namespace hauspost::test
