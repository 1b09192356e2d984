#pragma once

#include "models/domain/worklist.h"

#include <bitset>
#include <vector>

namespace hauspost {

/// What is true of one unit: a bit for each access status, for the vacancy and for each work list. Made once per row
/// and reload, so that a click on a chip only compares bits.
using UnitTags = std::bitset<32>;

/// A choice above the units: one chip.
class UnitChip
{
public:
    [[nodiscard]] static UnitChip of(AccessStatus status);
    [[nodiscard]] static UnitChip vacant();
    [[nodiscard]] static UnitChip of(WorkList list);
    /// In the order of the trade: all statuses, the vacancy, all work lists.
    [[nodiscard]] static std::vector<UnitChip> all();

    [[nodiscard]] bool isWorkList() const { return m_bit >= firstList; }
    /// nullopt: not a status.
    [[nodiscard]] std::optional<AccessStatus> status() const;
    /// nullopt: not a work list.
    [[nodiscard]] std::optional<WorkList> workList() const;
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
    static constexpr size_t end = firstList + static_cast<size_t>(WorkList::Count);
    static_assert(end <= 32);

    size_t m_bit;
};

[[nodiscard]] UnitTags unitTags(const UnitFacts &facts, QDate today);

/// Which units the chips let through: one of the chosen statuses (vacancy is one of them), and in every chosen work
/// list. Without chips all.
class UnitFilter
{
public:
    void set(UnitChip chip, bool isOn);
    [[nodiscard]] bool has(UnitChip chip) const { return m_chips.test(chip.bit()); }
    [[nodiscard]] bool isEmpty() const { return m_chips.none(); }
    [[nodiscard]] bool lets(UnitTags tags) const;

    friend bool operator==(const UnitFilter &, const UnitFilter &) = default;

private:
    UnitTags m_chips;
};

} // namespace hauspost
