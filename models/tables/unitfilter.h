#pragma once

#include "models/domain/worklist.h"

#include <array>
#include <bitset>
#include <vector>

namespace hauspost {

/// What is true of one unit: a bit for each access status, for the vacancy, for each work list, for each wish how to be
/// written to and for "UVI notwendig". Made once per row and reload, so that a click on a chip only compares bits.
using UnitTags = std::bitset<32>;

/// How many units each bit is true of.
using UnitCounts = std::array<int, UnitTags().size()>;
[[nodiscard]] UnitCounts countOf(const std::vector<UnitTags> &units);

/// A choice above the units: one chip.
class UnitChip
{
public:
    [[nodiscard]] static UnitChip of(AccessStatus status);
    [[nodiscard]] static UnitChip vacant();
    [[nodiscard]] static UnitChip of(WorkList list);
    /// "Kontaktwunsch". Not None: who has none is not looked for.
    [[nodiscard]] static UnitChip of(ContactPreference preference);
    /// "UVI notwendig".
    [[nodiscard]] static UnitChip of(UviRequirement requirement);
    /// In the order of the trade: all statuses, the vacancy, all work lists, all wishes, whether UVI is required.
    [[nodiscard]] static std::vector<UnitChip> all();

    [[nodiscard]] bool isWorkList() const { return m_bit >= firstList && m_bit < firstWish; }
    /// nullopt: not a status.
    [[nodiscard]] std::optional<AccessStatus> status() const;
    /// nullopt: not a work list.
    [[nodiscard]] std::optional<WorkList> workList() const;
    /// nullopt: not a wish.
    [[nodiscard]] std::optional<ContactPreference> preference() const;
    /// nullopt: not about whether UVI is required.
    [[nodiscard]] std::optional<UviRequirement> requirement() const;
    /// The place in UnitTags; stable within a version, for arrays only. To keep a chip use key().
    [[nodiscard]] size_t bit() const { return m_bit; }
    /// A name for the settings, "status:2"; see fromKey().
    [[nodiscard]] QString key() const;
    /// nullopt: not the key of a chip.
    [[nodiscard]] static std::optional<UnitChip> fromKey(const QString &key);

    friend bool operator==(const UnitChip &, const UnitChip &) = default;

private:
    explicit UnitChip(size_t bit) : m_bit(bit) {}
    static constexpr size_t vacancyBit = static_cast<size_t>(AccessStatus::Deleted) + 1;
    static constexpr size_t firstList = vacancyBit + 1;
    static constexpr size_t firstWish = firstList + static_cast<size_t>(WorkList::Count);
    static constexpr size_t firstRequirement = firstWish + static_cast<size_t>(ContactPreference::Paper);
    static constexpr size_t end = firstRequirement + static_cast<size_t>(UviRequirement::Yes) + 1;
    static_assert(end <= 32);

    size_t m_bit;
};

/// "Kein Zugang" is nobody's status where no information is required: there is nothing that he lacks.
[[nodiscard]] UnitTags unitTags(const UnitFacts &facts, QDate today);

/// Which units the chips let through: one of the chosen statuses (vacancy is one of them), one of the chosen wishes and
/// of the chosen answers to "UVI notwendig", and in every chosen work list. Without chips all.
class UnitFilter
{
public:
    UnitFilter() = default;
    UnitFilter(std::initializer_list<UnitChip> chips);
    void set(UnitChip chip, bool isOn);
    [[nodiscard]] bool has(UnitChip chip) const { return m_chips.test(chip.bit()); }
    [[nodiscard]] bool isEmpty() const { return m_chips.none(); }
    [[nodiscard]] bool lets(UnitTags tags) const;

    friend bool operator==(const UnitFilter &, const UnitFilter &) = default;

private:
    UnitTags m_chips;
};

} // namespace hauspost
