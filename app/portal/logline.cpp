#include "app/portal/logline.h"

#include "models/base/logging.h"

#include <algorithm>
#include <cstdio>

namespace hauspost::portal {

namespace {

constexpr char eventKey[] = "event=";

bool isPlain(char c)
{
    return c > ' ' && c != '"' && c != '=' && c != '\\' && c != '\x7f';
}

/// In quotes where it is not one plain word; a value never ends the line.
QByteArray quoted(const QByteArray &value)
{
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), isPlain)) {
        return value;
    }
    QByteArray text;
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else {
            text += c >= '\0' && c < ' ' ? ' ' : c; // bytes of UTF-8 are negative
        }
    }
    return '"' + text + '"';
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void writeLogLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray line =
        formatLogLine(type, context.category ? context.category : "", text, QDateTime::currentDateTimeUtc()) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace

LogLine::LogLine(const char *event, Level level) : m_text(QByteArray(eventKey) + event), m_level(level) {}

LogLine::~LogLine()
{
    const QString text = QString::fromUtf8(m_text);
    switch (m_level) {
    case Level::Info:
        qCInfo(lcPortal).noquote() << text;
        break;
    case Level::Warning:
        qCWarning(lcPortal).noquote() << text;
        break;
    case Level::Error:
        qCCritical(lcPortal).noquote() << text;
        break;
    }
}

LogLine &LogLine::with(const char *key, qint64 value)
{
    return with(key, QString::number(value));
}

LogLine &LogLine::with(const char *key, const QString &value)
{
    if (!value.isEmpty()) {
        m_text += ' ' + QByteArray(key) + '=' + quoted(value.toUtf8());
    }
    return *this;
}

LogLine &LogLine::with(const char *key, const char *value)
{
    return with(key, QString::fromUtf8(value));
}

QByteArray formatLogLine(QtMsgType type, const char *category, const QString &text, const QDateTime &nowUtc)
{
    const QByteArray said = text.toUtf8();
    return "time=" + nowUtc.toUTC().toString(Qt::ISODateWithMs).toLatin1() + " level=" + levelName(type) + ' ' +
           (said.startsWith(eventKey)
                ? said
                : QByteArray(eventKey) + "message category=" + quoted(category) + " text=" + quoted(said));
}

void installLogFormat()
{
    qInstallMessageHandler(writeLogLine);
}

} // namespace hauspost::portal
