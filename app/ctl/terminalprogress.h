#pragma once

#include "app/ctl/stopsignals.h"

#include "models/base/progress.h"

#include <QtCore/QString>

namespace hauspost::ctl {

/// Progress on one line of the terminal, nothing when standard error is a pipe or a file. Ctrl+C asks to stop, as a
/// request to end does.
class TerminalProgress final : public Progress
{
public:
    /// what: "Writing letters", shown before the count.
    explicit TerminalProgress(QString what);
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    void report(qint64 done, qint64 total) override;
    [[nodiscard]] bool isCancelled() const override;

private:
    void show(qint64 done, qint64 total);
    StopSignals m_signals;
    QString m_what;
    bool m_terminal;
    bool m_shown = false;
    ThrottledProgress m_throttled;
};

} // namespace hauspost::ctl
