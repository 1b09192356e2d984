#pragma once

#include "models/domain/resident.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/outbox.h"

#include <QtCore/QDate>

#include <vector>

namespace hauspost {

/// One thing that happened to a resident, will happen, or waits.
struct TimelineEvent
{
    std::optional<QDate> day; ///< nullopt: the day is not known (the portal tells states, not always their days)
    QString text;             ///< a short sentence
    QString icon;
    bool isWaiting = false; ///< has not happened: it is in the outbox

    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

/// What is known about a resident's way to his access: moves, consent, letters, e-mails, the present state, what
/// waits. The latest first, what waits before everything, events without a day last. waiting: of this resident.
[[nodiscard]] std::vector<TimelineEvent> residentTimeline(const Resident &resident,
                                                          const std::vector<DispatchedLetter> &letters,
                                                          const std::vector<OutboxEntry> &waiting);

/// What a state of the access means for the resident: a sentence. Vacancies: empty.
[[nodiscard]] QString accessExplanation(const Resident &resident);

} // namespace hauspost
