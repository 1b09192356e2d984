#include "app/desk/stallwatch.h"

#include <QtCore/QLoggingCategory>

namespace hauspost {

namespace {

Q_LOGGING_CATEGORY(lcStall, "hauspost.window")
constexpr StallWatch::Time step(10);

} // namespace

StallWatch::StallWatch(std::function<Time()> now) : m_now(std::move(now)), m_last(m_now())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::tick);
    m_timer.start(step);
}

StallWatch::Time StallWatch::wallTime()
{
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

void StallWatch::tick()
{
    const Time now = m_now();
    const Time late = now - m_last;
    m_last = now;
    if (late > limit + step) {
        ++m_stalls;
        m_longest = std::max(m_longest, late);
        qCInfo(lcStall) << "the window did not answer for" << late.count() << "ms";
    }
}

} // namespace hauspost
