#include "models/domain/retentionrule.h"

#include <algorithm>

namespace hauspost {

int RetentionRules::defaultMonths(RetentionKind kind)
{
    constexpr int limitation = 36;
    constexpr int lastBill = 12;
    return kind == RetentionKind::Notes ? lastBill : limitation;
}

RetentionRules::RetentionRules()
{
    for (size_t kind = 0; kind < m_months.size(); ++kind) {
        m_months.at(kind) = defaultMonths(static_cast<RetentionKind>(kind));
    }
}

void RetentionRules::set(RetentionKind kind, int months)
{
    m_months.at(static_cast<size_t>(kind)) = std::clamp(months, 1, most);
}

bool RetentionRules::isOver(RetentionKind kind, const std::optional<QDate> &from, QDate today) const
{
    return from && keptUntil(kind, *from) < today;
}

} // namespace hauspost
