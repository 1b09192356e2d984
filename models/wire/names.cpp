#include "models/wire/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hauspost::wire {

namespace {

template <class Enum>
using Entry = std::pair<Enum, const char16_t *>;

constexpr std::array accessNames{
    Entry<AccessStatus>{AccessStatus::None, u"none"},
    Entry<AccessStatus>{AccessStatus::Pending, u"pending"},
    Entry<AccessStatus>{AccessStatus::Confirmed, u"confirmed"},
    Entry<AccessStatus>{AccessStatus::Expired, u"expired"},
    Entry<AccessStatus>{AccessStatus::Revoked, u"revoked"},
    Entry<AccessStatus>{AccessStatus::Reregister, u"reregister"},
    Entry<AccessStatus>{AccessStatus::Ended, u"ended"},
    Entry<AccessStatus>{AccessStatus::Deleted, u"deleted"},
};
constexpr std::array requirementNames{
    Entry<UviRequirement>{UviRequirement::Unknown, u"unknown"},
    Entry<UviRequirement>{UviRequirement::No, u"no"},
    Entry<UviRequirement>{UviRequirement::Yes, u"yes"},
};
constexpr std::array salutationNames{
    Entry<Salutation>{Salutation::None, u"none"},       Entry<Salutation>{Salutation::Ms, u"ms"},
    Entry<Salutation>{Salutation::Mr, u"mr"},           Entry<Salutation>{Salutation::Neutral, u"neutral"},
    Entry<Salutation>{Salutation::Family, u"family"},   Entry<Salutation>{Salutation::Couple, u"couple"},
    Entry<Salutation>{Salutation::Company, u"company"},
};
constexpr std::array kindNames{
    Entry<OccupancyKind>{OccupancyKind::Resident, u"resident"},
    Entry<OccupancyKind>{OccupancyKind::Vacancy, u"vacancy"},
};
constexpr std::array deliveryNames{
    Entry<MailDelivery>{MailDelivery::None, u"none"},       Entry<MailDelivery>{MailDelivery::Queued, u"queued"},
    Entry<MailDelivery>{MailDelivery::Sent, u"sent"},       Entry<MailDelivery>{MailDelivery::Failed, u"failed"},
    Entry<MailDelivery>{MailDelivery::Unclear, u"unclear"},
};

template <class Table, class Enum>
QString nameIn(const Table &table, Enum value)
{
    const auto found = std::find_if(table.begin(), table.end(), [value](const auto &e) { return e.first == value; });
    return found == table.end() ? QString() : QString::fromUtf16(found->second);
}

template <class Enum, class Table>
std::optional<Enum> valueIn(const Table &table, QStringView name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [name](const auto &e) { return name == QStringView(e.second); });
    return found == table.end() ? std::nullopt : std::optional<Enum>(found->first);
}

} // namespace

QString toName(AccessStatus value)
{
    return nameIn(accessNames, value);
}

QString toName(UviRequirement value)
{
    return nameIn(requirementNames, value);
}

QString toName(Salutation value)
{
    return nameIn(salutationNames, value);
}

QString toName(OccupancyKind value)
{
    return nameIn(kindNames, value);
}

QString toName(MailDelivery value)
{
    return nameIn(deliveryNames, value);
}

std::optional<AccessStatus> accessStatusFrom(QStringView name)
{
    return valueIn<AccessStatus>(accessNames, name);
}

std::optional<UviRequirement> uviRequirementFrom(QStringView name)
{
    return valueIn<UviRequirement>(requirementNames, name);
}

std::optional<Salutation> salutationFrom(QStringView name)
{
    return valueIn<Salutation>(salutationNames, name);
}

std::optional<OccupancyKind> occupancyKindFrom(QStringView name)
{
    return valueIn<OccupancyKind>(kindNames, name);
}

std::optional<MailDelivery> mailDeliveryFrom(QStringView name)
{
    return valueIn<MailDelivery>(deliveryNames, name);
}

} // namespace hauspost::wire
