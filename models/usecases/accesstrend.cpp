#include "models/usecases/accesstrend.h"

#include <algorithm>

namespace hauspost {

namespace {

QDate beginOf(QDate day, AccessTrend::Step step)
{
    switch (step) {
    case AccessTrend::Step::Day:
        return day;
    case AccessTrend::Step::Week:
        return day.addDays(1 - day.dayOfWeek());
    case AccessTrend::Step::Month:
        return {day.year(), day.month(), 1};
    }
    return day;
}

QDate after(QDate begin, AccessTrend::Step step)
{
    constexpr int week = 7;
    return step == AccessTrend::Step::Month ? begin.addMonths(1)
                                            : begin.addDays(step == AccessTrend::Step::Week ? week : 1);
}

/// So many bars that each can still be told from the next.
AccessTrend::Step stepFor(qint64 days)
{
    constexpr int mostDays = 14;
    constexpr int mostWeeks = 182;
    return days < mostDays    ? AccessTrend::Step::Day
           : days < mostWeeks ? AccessTrend::Step::Week
                              : AccessTrend::Step::Month;
}

} // namespace

AccessTrend accessTrend(const std::vector<AccessDay> &history, const AccessDay &today)
{
    AccessTrend trend;
    const QDate first = history.empty() ? today.day : std::min(history.front().day, today.day);
    trend.step = stepFor(first.daysTo(today.day));
    const QDate present = beginOf(today.day, trend.step);
    for (QDate begin = beginOf(first, trend.step); begin < present; begin = after(begin, trend.step)) {
        trend.bars.push_back({begin, std::nullopt});
    }
    size_t bar = 0;
    for (const AccessDay &day : history) {
        const QDate begin = beginOf(day.day, trend.step);
        while (bar < trend.bars.size() && trend.bars[bar].begin < begin) {
            ++bar;
        }
        if (bar < trend.bars.size() && trend.bars[bar].begin == begin) {
            trend.bars[bar].known = day;
        }
    }
    trend.bars.push_back({today.day, today});
    return trend;
}

} // namespace hauspost
