#pragma once

#include <QtCore/QDate>

#include <array>
#include <optional>

namespace hauspost {

/// What has a period of its own.
enum class RetentionKind {
    Persons, ///< everything about somebody, from his last day on; proposed, never erased by itself
    Notes,   ///< notes and preference at this desk, from the last day on
    Letters, ///< to whom a letter went, from its last step on; number and day stay
    Count
};

/// Months for each kind. The defaults: claims about a year's costs lapse three years later (195 BGB), so persons and
/// recipients are kept as long; a note about somebody who has left serves nobody after the last bill.
class RetentionRules
{
public:
    static constexpr int most = 600;
    [[nodiscard]] static int defaultMonths(RetentionKind kind);

    RetentionRules();
    [[nodiscard]] int months(RetentionKind kind) const { return m_months.at(static_cast<size_t>(kind)); }
    /// Out of 1 to most: the nearest of them.
    void set(RetentionKind kind, int months);

    /// The last day on which it is kept, counted from this day.
    [[nodiscard]] QDate keptUntil(RetentionKind kind, QDate from) const { return from.addMonths(months(kind)); }
    /// Whether the period is over. No day: it has not begun.
    [[nodiscard]] bool isOver(RetentionKind kind, const std::optional<QDate> &from, QDate today) const;

    friend bool operator==(const RetentionRules &, const RetentionRules &) = default;

private:
    std::array<int, static_cast<size_t>(RetentionKind::Count)> m_months{};
};

} // namespace hauspost
