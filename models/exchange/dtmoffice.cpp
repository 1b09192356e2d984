#include "models/exchange/dtmoffice.h"

#include "models/base/textfold.h"
#include "models/domain/country.h"
#include "models/exchange/dtmrecord.h"

#include <QtCore/QHash>

#include <algorithm>
#include <tuple>

namespace hauspost {

namespace {

bool hasAddress(const DtmParty &party)
{
    return !party.street.isEmpty() && !party.city.isEmpty();
}

PostalAddress placeOf(const DtmParty &party)
{
    return {{}, party.street, party.postalCode, party.city, party.country};
}

bool isSamePlace(const PostalAddress &a, const PostalAddress &b)
{
    const bool sameCountry = a.country == b.country || (isInland(a.country) && isInland(b.country));
    return sameCountry && a.postalCode == b.postalCode && folded(a.street) == folded(b.street) &&
           folded(a.city) == folded(b.city);
}

/// Owner above user, as many of the owner's lines as the window has room for beside the user's; at least one.
QStringList ownerThenUser(const QStringList &owner, const QStringList &user, const PostalAddress &place)
{
    const qsizetype placeLines = isInland(place.country) ? 2 : 3;
    const qsizetype room = AddressBlock::maximumLines - placeLines - user.size();
    return owner.first(std::clamp<qsizetype>(room, 1, owner.size())) + user;
}

/// One stay in a flat, made of one record or of several that follow each other.
struct Stay
{
    ImportedTenancy tenancy;
    QDate begin;
    QDate end;
    bool beginOpen = false; ///< then or earlier
    bool endOpen = false;   ///< no move-out known
};

Stay stayOf(const DtmUser &user, const DtmProperty &property)
{
    Stay stay{{}, user.begin, user.end, user.begin <= user.periodBegin, user.end >= user.periodEnd};
    ImportedTenancy &t = stay.tenancy;
    t.propertyNumber = user.propertyNumber;
    t.unitNumber = user.unitNumber;
    t.knownFrom = user.periodBegin;
    t.knownUntil = user.periodEnd;
    t.recordNumber = user.recordNumber;
    if (user.vacant) {
        t.kind = OccupancyKind::Vacancy;
        return stay;
    }
    t.clientKey = user.clientKey;
    t.names = residentNames(user);
    t.postalAddress = letterAddress(user, property);
    t.addressDeviates =
        !isSamePlace(t.postalAddress, {{}, property.street, property.postalCode, property.city, property.country});
    return stay;
}

bool isSameTenancy(const ImportedTenancy &a, const ImportedTenancy &b)
{
    if (a.kind != b.kind || a.kind == OccupancyKind::Vacancy) {
        return a.kind == b.kind;
    }
    return a.clientKey.isEmpty() || b.clientKey.isEmpty() ? folded(a.names.join(u' ')) == folded(b.names.join(u' '))
                                                          : a.clientKey == b.clientKey;
}

/// The stays of one flat in order of time.
class Flat
{
public:
    explicit Flat(ImportedOffice &office) : m_office(office) {}

    /// To be called in order of begin.
    void add(Stay next)
    {
        if (!m_stays.empty()) {
            Stay &last = m_stays.back();
            const bool gap = last.end.addDays(1) < next.begin;
            if (isSameTenancy(last.tenancy, next.tenancy) && (!gap || last.tenancy.kind == OccupancyKind::Vacancy)) {
                extend(last, std::move(next));
                return;
            }
            if (gap) {
                fillGap(last, next);
            } else if (last.end >= next.begin) {
                tellOverlap(next);
            }
        }
        m_stays.push_back(std::move(next));
    }

    /// Puts the tenancies into the office and begins anew.
    void finish()
    {
        for (Stay &stay : m_stays) {
            const bool first = std::none_of(m_stays.begin(), m_stays.end(),
                                            [&stay](const Stay &other) { return other.end < stay.begin; });
            const bool last = std::none_of(m_stays.begin(), m_stays.end(),
                                           [&stay](const Stay &other) { return other.begin > stay.end; });
            stay.tenancy.moveIn = stay.beginOpen && first ? std::nullopt : std::optional(stay.begin);
            stay.tenancy.moveOut = stay.endOpen && last ? std::nullopt : std::optional(stay.end);
        }
        // Only now: the loop above looks at all of them.
        for (Stay &stay : m_stays) {
            m_office.tenancies.push_back(std::move(stay.tenancy));
        }
        m_stays.clear();
    }

private:
    /// The later record knows name and address better.
    static void extend(Stay &stay, Stay next)
    {
        next.tenancy.knownFrom = std::min(stay.tenancy.knownFrom, next.tenancy.knownFrom);
        next.tenancy.recordNumber = stay.tenancy.recordNumber;
        if (next.tenancy.clientKey.isEmpty()) {
            next.tenancy.clientKey = stay.tenancy.clientKey;
        }
        next.begin = stay.begin;
        next.beginOpen = stay.beginOpen;
        if (stay.end > next.end) {
            next.end = stay.end;
            next.endOpen = stay.endOpen;
        }
        stay = std::move(next);
    }

    void fillGap(Stay &last, Stay &next)
    {
        if (last.tenancy.kind == OccupancyKind::Vacancy) {
            last.end = next.begin.addDays(-1);
            last.endOpen = false;
        } else if (next.tenancy.kind == OccupancyKind::Vacancy) {
            next.begin = last.end.addDays(1);
            next.beginOpen = false;
        } else {
            Stay gap{{}, last.end.addDays(1), next.begin.addDays(-1), false, false};
            gap.tenancy.propertyNumber = next.tenancy.propertyNumber;
            gap.tenancy.unitNumber = next.tenancy.unitNumber;
            gap.tenancy.kind = OccupancyKind::Vacancy;
            gap.tenancy.knownFrom = last.tenancy.knownFrom;
            gap.tenancy.knownUntil = next.tenancy.knownUntil;
            m_stays.push_back(std::move(gap));
        }
    }

    void tellOverlap(const Stay &next)
    {
        if (m_office.diagnostics.size() >= static_cast<size_t>(DtmFile::maximumDiagnostics)) {
            ++m_office.furtherDiagnostics;
            return;
        }
        const dtm::Field &field = dtm::user::occupancyBegin;
        m_office.diagnostics.push_back({next.tenancy.recordNumber, u'M', field.id, field.from, field.to,
                                        DtmProblem::Overlap, DtmSeverity::Warning, next.begin.toString(Qt::ISODate)});
    }

    std::vector<Stay> m_stays;
    ImportedOffice &m_office;
};

ImportedProperty importedFrom(const DtmProperty &p)
{
    return {p.number, p.objectNumber, p.street, p.postalCode, p.city, p.country, p.periodBegin, p.periodEnd};
}

/// Latest period of each property, and the property as it was in each period.
struct Properties
{
    explicit Properties(const DtmFile &file)
    {
        for (const DtmProperty &p : file.properties) {
            byPeriod.insert({p.number, p.periodBegin.toJulianDay(), p.periodEnd.toJulianDay()}, &p);
            const DtmProperty *&newest = latest[p.number];
            if (newest == nullptr || newest->periodEnd < p.periodEnd) {
                newest = &p;
            }
        }
    }

    /// nullptr for a user without a property; the reader hands out none.
    [[nodiscard]] const DtmProperty *of(const DtmUser &user) const
    {
        return byPeriod.value({user.propertyNumber, user.periodBegin.toJulianDay(), user.periodEnd.toJulianDay()},
                              nullptr);
    }

    struct Key
    {
        QString number;
        qint64 begin;
        qint64 end;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.number, key.begin, key.end);
        }
    };
    QHash<Key, const DtmProperty *> byPeriod;
    QHash<QString, const DtmProperty *> latest;
};

} // namespace

QStringList residentNames(const DtmUser &user)
{
    return user.user.names.isEmpty() ? user.owner.names : user.user.names;
}

PostalAddress letterAddress(const DtmUser &user, const DtmProperty &property)
{
    const QStringList names = residentNames(user);
    const bool toOwner = (user.addressFlag == 2 || user.addressFlag == 3) && hasAddress(user.owner);
    if (!toOwner) {
        PostalAddress address =
            hasAddress(user.user)
                ? placeOf(user.user)
                : PostalAddress{{}, property.street, property.postalCode, property.city, property.country};
        address.names = names;
        return address;
    }
    PostalAddress address = placeOf(user.owner);
    address.names = names;
    const QString owner = user.owner.names.join(u' ');
    const bool somebodyElse = !owner.isEmpty() && folded(owner) != folded(names.join(u' '));
    if (somebodyElse && user.addressFlag == 2) {
        address.names << QStringLiteral("c/o ") + owner;
    } else if (somebodyElse) {
        address.names = ownerThenUser(user.owner.names, names, address);
    }
    return address;
}

ImportedOffice importedOfficeFrom(const DtmFile &file)
{
    ImportedOffice office;
    office.diagnostics = file.diagnostics;
    office.furtherDiagnostics = file.furtherDiagnostics;
    office.badRecords = file.badRecords;
    office.incompleteProperties = file.incompleteProperties;
    office.incomplete = file.incomplete;

    const Properties properties(file);
    for (const DtmProperty *property : properties.latest) {
        office.properties.push_back(importedFrom(*property));
    }
    std::sort(office.properties.begin(), office.properties.end(),
              [](const auto &a, const auto &b) { return a.number < b.number; });

    std::vector<const DtmUser *> users;
    users.reserve(file.users.size());
    for (const DtmUser &user : file.users) {
        if (properties.of(user) != nullptr) {
            users.push_back(&user);
        }
    }
    std::sort(users.begin(), users.end(), [](const DtmUser *a, const DtmUser *b) {
        return std::tie(a->propertyNumber, a->unitNumber, a->begin, a->end, a->recordNumber) <
               std::tie(b->propertyNumber, b->unitNumber, b->begin, b->end, b->recordNumber);
    });

    Flat flat(office);
    for (size_t i = 0; i < users.size(); ++i) {
        const DtmUser &user = *users[i];
        const bool newFlat = i == 0 || users[i - 1]->propertyNumber != user.propertyNumber ||
                             users[i - 1]->unitNumber != user.unitNumber;
        if (newFlat) {
            flat.finish();
            office.units.push_back({user.propertyNumber, user.unitNumber, {}, {}});
        }
        flat.add(stayOf(user, *properties.of(user)));
    }
    flat.finish();
    return office;
}

} // namespace hauspost
