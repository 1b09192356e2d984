#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QtGlobal>

#include <functional>

namespace hauspost {

/// How long work tells how far it is and learns that it shall stop. Called on the worker's thread.
class Progress
{
public:
    virtual ~Progress() = default;
    /// done <= total; total 0 = unknown.
    virtual void report(qint64 done, qint64 total) = 0;
    /// True once the user asked to stop; stays true.
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

/// For callers that neither show progress nor cancel.
class NoProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

/// Forwards to functions, at most every 200 ms (and always the last step), so that reporting costs nothing.
class ThrottledProgress final : public Progress
{
public:
    ThrottledProgress(std::function<void(qint64, qint64)> show, std::function<bool()> cancelled);
    void report(qint64 done, qint64 total) override;
    [[nodiscard]] bool isCancelled() const override;

private:
    std::function<void(qint64, qint64)> m_show;
    std::function<bool()> m_cancelled;
    QElapsedTimer m_last;
};

} // namespace hauspost
