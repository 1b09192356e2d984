#pragma once

#include "models/storage/accesshistory.h"

#include <optional>
#include <vector>

namespace hauspost {

/// The office's counts over time, as bars side by side: one a day, a week or a month, whichever fits the time on
/// record, and today's at the end.
struct AccessTrend
{
    enum class Step { Day, Week, Month };
    struct Bar
    {
        QDate begin; ///< first day of the step; of the last bar today
        /// Of the last day in it on which this desk knew the numbers. nullopt: it knew them on none of its days.
        std::optional<AccessDay> known;

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    Step step = Step::Day;
    std::vector<Bar> bars; ///< oldest first; none is left out between two others

    friend bool operator==(const AccessTrend &, const AccessTrend &) = default;
};

/// history: oldest first. What it says of the present step is left to today's bar.
[[nodiscard]] AccessTrend accessTrend(const std::vector<AccessDay> &history, const AccessDay &today);

} // namespace hauspost
