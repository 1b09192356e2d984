#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace hauspost::portal {

/// An event for the log, written at the end of the statement: LogLine("mail").with("id", id).with("outcome", "sent");
/// Never personal data, secrets or addresses: ids, counts, names of errors. Any thread.
class LogLine
{
public:
    enum class Level { Info, Warning, Error };

    explicit LogLine(const char *event, Level level = Level::Info);
    ~LogLine();
    LogLine(const LogLine &) = delete;
    LogLine &operator=(const LogLine &) = delete;

    LogLine &with(const char *key, qint64 value);
    LogLine &with(const char *key, const QString &value); ///< nothing where it is ""
    LogLine &with(const char *key, const char *value);

private:
    QByteArray m_text;
    Level m_level;
};

/// One line of the log as `serve` writes it (logfmt): "time=2026-11-24T09:00:00.000Z level=info event=request …".
/// What did not come from a LogLine becomes an event "message" with its category and text.
[[nodiscard]] QByteArray formatLogLine(QtMsgType type, const char *category, const QString &text,
                                       const QDateTime &nowUtc);

/// From now on everything that the program logs is such a line on standard error.
void installLogFormat();

} // namespace hauspost::portal
