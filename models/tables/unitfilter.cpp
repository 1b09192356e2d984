#include "models/tables/unitfilter.h"

namespace hauspost {

namespace {

const QString statusKey = QStringLiteral("status:");
const QString listKey = QStringLiteral("list:");
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

QString UnitChip::key() const
{
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
    return std::nullopt;
}

UnitTags unitTags(const UnitFacts &facts, QDate today)
{
    UnitTags tags;
    tags.set(facts.occupancy.isVacant() ? UnitChip::vacant().bit() : UnitChip::of(facts.occupancy.access()).bit());
    for (int list = 0; list < static_cast<int>(WorkList::Count); ++list) {
        const auto of = static_cast<WorkList>(list);
        tags.set(UnitChip::of(of).bit(), belongsTo(of, facts, today));
    }
    return tags;
}

void UnitFilter::set(UnitChip chip, bool isOn)
{
    m_chips.set(chip.bit(), isOn);
}

bool UnitFilter::lets(UnitTags tags) const
{
    static const UnitTags listMask = [] {
        UnitTags mask;
        for (const UnitChip &chip : UnitChip::all()) {
            mask.set(chip.bit(), chip.isWorkList());
        }
        return mask;
    }();
    const UnitTags lists = m_chips & listMask;
    const UnitTags statuses = m_chips & ~listMask;
    return (tags & lists) == lists && (statuses.none() || (tags & statuses).any());
}

} // namespace hauspost
