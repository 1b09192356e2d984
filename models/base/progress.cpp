#include "models/base/progress.h"

namespace hauspost {

namespace {
constexpr qint64 intervalMilliseconds = 200;
}

ThrottledProgress::ThrottledProgress(std::function<void(qint64, qint64)> show, std::function<bool()> cancelled)
    : m_show(std::move(show)), m_cancelled(std::move(cancelled))
{
}

void ThrottledProgress::report(qint64 done, qint64 total)
{
    if (done < total && m_last.isValid() && m_last.elapsed() < intervalMilliseconds) {
        return;
    }
    m_last.start();
    m_show(done, total);
}

bool ThrottledProgress::isCancelled() const
{
    return m_cancelled && m_cancelled();
}

} // namespace hauspost
