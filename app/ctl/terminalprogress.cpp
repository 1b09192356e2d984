#include "app/ctl/terminalprogress.h"

#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace hauspost::ctl {

namespace {

bool standardErrorIsTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

} // namespace

TerminalProgress::TerminalProgress(QString what)
    : m_what(std::move(what)),
      m_terminal(standardErrorIsTerminal()),
      m_throttled([this](qint64 done, qint64 total) { show(done, total); }, {})
{
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown) {
        std::fputc('\n', stderr);
    }
}

void TerminalProgress::report(qint64 done, qint64 total)
{
    if (m_terminal) {
        m_throttled.report(done, total);
    }
}

bool TerminalProgress::isCancelled() const
{
    return StopSignals::arrived();
}

void TerminalProgress::show(qint64 done, qint64 total)
{
    m_shown = true;
    const QString count = total > 0 ? QStringLiteral("%1/%2").arg(done).arg(total) : QString::number(done);
    const QByteArray line = '\r' + (m_what + QStringLiteral(": ") + count).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace hauspost::ctl
