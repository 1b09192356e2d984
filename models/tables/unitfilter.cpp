#include "models/tables/unitfilter.h"

namespace hauspost {

namespace {

const QString statusKey = QStringLiteral("status:");
const QString listKey = QStringLiteral("list:");
const QString wishKey = QStringLiteral("wish:");
const QString requirementKey = QStringLiteral("uvi:");
const QString vacantKey = QStringLiteral("vacant");

std::optional<int> numberAfter(const QString &prefix, const QString &key, int end)
{
    bool isNumber = false;
    const int number = key.startsWith(prefix) ? key.mid(prefix.size()).toInt(&isNumber) : -1;
    return isNumber && number >= 0 && number < end ? std::optional(number) : std::nullopt;
}

} // namespace

UnitChip UnitChip::of(AccessStatus status)
{
    return UnitChip(static_cast<size_t>(status));
}

UnitChip UnitChip::vacant()
{
    return UnitChip(vacancyBit);
}

UnitChip UnitChip::of(WorkList list)
{
    return UnitChip(firstList + static_cast<size_t>(list));
}

UnitChip UnitChip::of(ContactPreference preference)
{
    Q_ASSERT(preference != ContactPreference::None);
    return UnitChip(firstWish + static_cast<size_t>(preference) - 1);
}

UnitChip UnitChip::of(UviRequirement requirement)
{
    return UnitChip(firstRequirement + static_cast<size_t>(requirement));
}

std::vector<UnitChip> UnitChip::all()
{
    std::vector<UnitChip> chips;
    for (size_t bit = 0; bit < end; ++bit) {
        chips.push_back(UnitChip(bit));
    }
    return chips;
}

std::optional<AccessStatus> UnitChip::status() const
{
    return m_bit < vacancyBit ? std::optional(static_cast<AccessStatus>(m_bit)) : std::nullopt;
}

std::optional<WorkList> UnitChip::workList() const
{
    return isWorkList() ? std::optional(static_cast<WorkList>(m_bit - firstList)) : std::nullopt;
}

std::optional<ContactPreference> UnitChip::preference() const
{
    return m_bit >= firstWish && m_bit < firstRequirement
               ? std::optional(static_cast<ContactPreference>(m_bit - firstWish + 1))
               : std::nullopt;
}

std::optional<UviRequirement> UnitChip::requirement() const
{
    return m_bit >= firstRequirement ? std::optional(static_cast<UviRequirement>(m_bit - firstRequirement))
                                     : std::nullopt;
}

QString UnitChip::key() const
{
    if (requirement()) {
        return requirementKey + QString::number(m_bit - firstRequirement);
    }
    if (const auto wish = preference()) {
        return wishKey + QString::number(static_cast<int>(*wish));
    }
    if (m_bit == vacancyBit) {
        return vacantKey;
    }
    return isWorkList() ? listKey + QString::number(m_bit - firstList) : statusKey + QString::number(m_bit);
}

std::optional<UnitChip> UnitChip::fromKey(const QString &key)
{
    if (key == vacantKey) {
        return vacant();
    }
    if (const auto status = numberAfter(statusKey, key, static_cast<int>(vacancyBit))) {
        return of(static_cast<AccessStatus>(*status));
    }
    if (const auto list = numberAfter(listKey, key, static_cast<int>(WorkList::Count))) {
        return of(static_cast<WorkList>(*list));
    }
    if (const auto requirement = numberAfter(requirementKey, key, static_cast<int>(UviRequirement::Yes) + 1)) {
        return of(static_cast<UviRequirement>(*requirement));
    }
    const auto wish = numberAfter(wishKey, key, static_cast<int>(ContactPreference::Paper) + 1);
    return wish && *wish > 0 ? std::optional(of(static_cast<ContactPreference>(*wish))) : std::nullopt;
}

UnitTags unitTags(const UnitFacts &facts, QDate today)
{
    UnitTags tags;
    const Occupancy &current = facts.occupancy;
    if (current.isVacant()) {
        tags.set(UnitChip::vacant().bit());
    } else if (current.access() != AccessStatus::None || current.unit.uviRequired != UviRequirement::No) {
        tags.set(UnitChip::of(current.access()).bit());
    }
    tags.set(UnitChip::of(current.unit.uviRequired).bit());
    for (int list = 0; list < static_cast<int>(WorkList::Count); ++list) {
        const auto of = static_cast<WorkList>(list);
        tags.set(UnitChip::of(of).bit(), belongsTo(of, facts, today));
    }
    if (facts.preference != ContactPreference::None && !facts.occupancy.isVacant()) {
        tags.set(UnitChip::of(facts.preference).bit());
    }
    return tags;
}

UnitCounts countOf(const std::vector<UnitTags> &units)
{
    UnitCounts counts{};
    for (const UnitTags &tags : units) {
        for (size_t bit = 0; bit < tags.size(); ++bit) {
            counts[bit] += tags.test(bit) ? 1 : 0;
        }
    }
    return counts;
}

UnitFilter::UnitFilter(std::initializer_list<UnitChip> chips)
{
    for (const UnitChip &chip : chips) {
        set(chip, true);
    }
}

void UnitFilter::set(UnitChip chip, bool isOn)
{
    m_chips.set(chip.bit(), isOn);
}

bool UnitFilter::lets(UnitTags tags) const
{
    struct Masks
    {
        UnitTags lists;
        UnitTags wishes;
        UnitTags requirements;
    };
    static const Masks masks = [] {
        Masks made;
        for (const UnitChip &chip : UnitChip::all()) {
            made.lists.set(chip.bit(), chip.isWorkList());
            made.wishes.set(chip.bit(), chip.preference().has_value());
            made.requirements.set(chip.bit(), chip.requirement().has_value());
        }
        return made;
    }();
    const UnitTags lists = m_chips & masks.lists;
    const UnitTags wishes = m_chips & masks.wishes;
    const UnitTags requirements = m_chips & masks.requirements;
    const UnitTags statuses = m_chips & ~(masks.lists | masks.wishes | masks.requirements);
    return (tags & lists) == lists && (statuses.none() || (tags & statuses).any()) &&
           (wishes.none() || (tags & wishes).any()) && (requirements.none() || (tags & requirements).any());
}

} // namespace hauspost
