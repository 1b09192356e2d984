#include "models/storage/privacylog.h"

#include "models/sql/database.h"

#include <array>

namespace hauspost {

namespace {

constexpr std::array events{PrivacyEvent::Erased, PrivacyEvent::Removed, PrivacyEvent::Disclosed, PrivacyEvent::Notes,
                            PrivacyEvent::Letters};

PrivacyEvent eventFrom(const QString &name)
{
    for (const PrivacyEvent event : events) {
        if (name == toName(event)) {
            return event;
        }
    }
    return PrivacyEvent::Erased;
}

} // namespace

QString toName(PrivacyEvent event)
{
    switch (event) {
    case PrivacyEvent::Erased:
        return QStringLiteral("erased");
    case PrivacyEvent::Removed:
        return QStringLiteral("removed");
    case PrivacyEvent::Disclosed:
        return QStringLiteral("disclosed");
    case PrivacyEvent::Notes:
        return QStringLiteral("notes");
    case PrivacyEvent::Letters:
        return QStringLiteral("letters");
    }
    return {};
}

Result<> PrivacyLog::note(PrivacyEvent event, const ResidentId &resident, int count)
{
    auto insert = m_database->prepare(
        QStringLiteral("INSERT INTO privacy_log(at,what,resident_id,count,scrubbed) VALUES(?,?,?,?,?)"));
    if (!insert) {
        return Failure(insert.error());
    }
    return insert->bind(m_clock->nowUtc().toString(Qt::ISODate))
        .bind(toName(event))
        .bind(resident.toString())
        .bind(count)
        .bind(event == PrivacyEvent::Disclosed)
        .execute();
}

Result<std::vector<PrivacyEntry>> PrivacyLog::newest(int limit)
{
    auto query = m_database->prepare(
        QStringLiteral("SELECT at, what, resident_id, count FROM privacy_log ORDER BY id DESC LIMIT ?"));
    if (!query) {
        return Failure(query.error());
    }
    query->bind(limit);
    std::vector<PrivacyEntry> entries;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        QDateTime at = QDateTime::fromString(query->text(0), Qt::ISODate);
        at.setTimeSpec(Qt::UTC);
        entries.push_back(
            {at, eventFrom(query->text(1)), ResidentId(query->text(2)), static_cast<int>(query->integer(3))});
    }
    return row.map([&entries](bool) { return std::move(entries); });
}

Result<bool> PrivacyLog::needsScrub()
{
    auto query = m_database->prepare(QStringLiteral("SELECT 1 FROM privacy_log WHERE scrubbed = 0 LIMIT 1"));
    if (!query) {
        return Failure(query.error());
    }
    const auto found = query->next();
    query->reset();
    return found;
}

Result<> PrivacyLog::noteScrubbed()
{
    return m_database->execute(QStringLiteral("UPDATE privacy_log SET scrubbed = 1 WHERE scrubbed = 0"));
}

} // namespace hauspost
