#include "models/sync/synclog.h"

#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <optional>

namespace hauspost {

namespace {

std::optional<SyncLogEntry> entryFrom(const QString &line)
{
    const QStringList parts = line.split(u' ');
    SyncLogEntry entry;
    entry.begin = QDateTime::fromString(parts.value(0), Qt::ISODateWithMs);
    entry.milliseconds = parts.value(1).toLongLong();
    entry.rows = parts.value(2).toLongLong();
    entry.result = parts.value(3);
    return entry.begin.isValid() && !entry.result.isEmpty() ? std::optional(entry) : std::nullopt;
}

QString lineOf(const SyncLogEntry &entry)
{
    return QStringLiteral("%1 %2 %3 %4\n")
        .arg(entry.begin.toUTC().toString(Qt::ISODateWithMs))
        .arg(entry.milliseconds)
        .arg(entry.rows)
        .arg(entry.result);
}

} // namespace

std::vector<SyncLogEntry> SyncLog::entries() const
{
    std::vector<SyncLogEntry> entries;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return entries;
    }
    constexpr qint64 largest = 64 * 1024;
    const QStringList lines = QString::fromLatin1(file.read(largest)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const auto entry = entryFrom(line)) {
            entries.push_back(*entry);
        }
    }
    return entries;
}

void SyncLog::add(const SyncLogEntry &entry) const
{
    std::vector<SyncLogEntry> all = entries();
    all.insert(all.begin(), entry);
    all.resize(std::min<size_t>(all.size(), kept));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text)) {
        return;
    }
    for (const SyncLogEntry &one : all) {
        file.write(lineOf(one).toLatin1());
    }
    file.commit();
}

} // namespace hauspost
