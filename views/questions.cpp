#include "views/questions.h"

#include "models/tables/labels.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::Questions)
};

QString key(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

} // namespace

AddressUsers::AddressUsers(const std::vector<Occupancy> &rows, const ResidentId &but)
{
    for (const Occupancy &row : rows) {
        if (!row.isVacant() && !row.resident->email.isEmpty() && row.resident->id != but) {
            //: place, name, access: "100000001 · NE 3, Kai Weber (Bestätigt)"
            m_users[key(row.resident->email)]
                << QuestionTexts::tr("%1, %2 (%3)")
                       .arg(placeOf(row), residentText(row), accessStatusText(row.access()));
        }
    }
}

QStringList AddressUsers::of(const QString &email) const
{
    return m_users.value(key(email));
}

QString placeOf(const Occupancy &occupancy)
{
    //: property, unit: "100000001 · NE 3"
    const QString unit = QuestionTexts::tr("%1 · unit %2").arg(occupancy.property.number).arg(occupancy.unit.number);
    return occupancy.unit.location.isEmpty() ? unit : QStringLiteral("%1 · %2").arg(unit, occupancy.unit.location);
}

} // namespace hauspost
