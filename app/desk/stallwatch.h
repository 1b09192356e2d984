#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>

namespace hauspost {

/// Notices when the window does not answer: a timer that comes late says for how long nothing else was done either.
/// Logs how long, never what. For debug builds and tests. Watches the thread it is made in.
class StallWatch final : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;
    static constexpr Time limit{50};

    /// now: wall time; a test on a busy machine gives the time that its thread worked.
    explicit StallWatch(std::function<Time()> now = wallTime);

    /// Stalls over the limit so far, and the longest one.
    [[nodiscard]] int stalls() const { return m_stalls; }
    [[nodiscard]] Time longest() const { return m_longest; }

    [[nodiscard]] static Time wallTime();

private:
    void tick();

    std::function<Time()> m_now;
    QTimer m_timer;
    Time m_last;
    int m_stalls = 0;
    Time m_longest{0};
};

} // namespace hauspost
