#include "app/portal/mailtemplate.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <optional>

namespace hauspost::portal {

namespace {

QString textOf(const QString &name)
{
    QFile file(QStringLiteral(":/hauspost/mail/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("a mail text is missing in the program: %s", qPrintable(name));
    }
    return QString::fromUtf8(file.readAll());
}

/// nullopt: the line names an empty value.
std::optional<QString> filledLine(const QString &line, MailPart part, const MailValues &values)
{
    static const QRegularExpression place(QStringLiteral("\\{([a-zA-Z]+)\\}"));
    QString out;
    qsizetype from = 0;
    for (auto matches = place.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = values.value(match.captured(1));
        if (value.isEmpty()) {
            return std::nullopt;
        }
        out += QStringView(line).sliced(from, match.capturedStart() - from);
        out += part == MailPart::Html ? value.toHtmlEscaped() : value;
        from = match.capturedEnd();
    }
    return out + line.sliced(from);
}

} // namespace

QString fillMailTemplate(const QString &name, MailPart part, const MailValues &values)
{
    QStringList lines;
    const QString suffix = part == MailPart::Html ? QStringLiteral(".html") : QStringLiteral(".txt");
    for (const QString &line : textOf(name + suffix).split(u'\n')) {
        if (const auto filled = filledLine(line, part, values)) {
            lines << *filled;
        }
    }
    return lines.join(u'\n');
}

} // namespace hauspost::portal
