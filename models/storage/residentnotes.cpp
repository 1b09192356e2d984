#include "models/storage/residentnotes.h"

#include "models/sql/database.h"

#include <array>
#include <utility>

namespace hauspost {

namespace {

constexpr std::array words{std::pair{ContactPreference::None, u""}, std::pair{ContactPreference::Email, u"email"},
                           std::pair{ContactPreference::Letter, u"letter"},
                           std::pair{ContactPreference::Paper, u"paper"}};

ContactPreference preferenceOf(const QString &word)
{
    for (const auto &[preference, known] : words) {
        if (word == QStringView(known)) {
            return preference;
        }
    }
    return ContactPreference::None;
}

} // namespace

QString toName(ContactPreference preference)
{
    return QString::fromUtf16(words.at(static_cast<size_t>(preference)).second);
}

Result<ResidentNote> ResidentNotes::of(const ResidentId &resident)
{
    auto query = m_database->prepare(QStringLiteral("SELECT note, preference FROM resident_note WHERE resident_id=?"));
    if (!query) {
        return Failure(query.error());
    }
    return query->bind(resident.toString()).next().map([&query](bool found) {
        return found ? ResidentNote{query->text(0), preferenceOf(query->text(1))} : ResidentNote();
    });
}

Result<QHash<ResidentId, ContactPreference>> ResidentNotes::preferences()
{
    auto query =
        m_database->prepare(QStringLiteral("SELECT resident_id, preference FROM resident_note WHERE preference<>''"));
    if (!query) {
        return Failure(query.error());
    }
    QHash<ResidentId, ContactPreference> known;
    auto found = query->next();
    for (; found && *found; found = query->next()) {
        if (const ContactPreference preference = preferenceOf(query->text(1)); preference != ContactPreference::None) {
            known.insert(ResidentId(query->text(0)), preference);
        }
    }
    return found.map([&known](bool) { return std::move(known); });
}

Result<> ResidentNotes::save(const ResidentId &resident, const ResidentNote &note)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto change = m_database->prepare(
        note.isEmpty() ? QStringLiteral("DELETE FROM resident_note WHERE resident_id=?")
                       : QStringLiteral("INSERT INTO resident_note(resident_id,note,preference,changed_at) "
                                        "VALUES(?,?,?,?) ON CONFLICT(resident_id) DO UPDATE SET note=excluded.note, "
                                        "preference=excluded.preference, changed_at=excluded.changed_at"));
    if (!change) {
        return Failure(change.error());
    }
    change->bind(resident.toString());
    if (!note.isEmpty()) {
        change->bind(note.text).bind(toName(note.preference)).bind(m_clock->nowUtc().toString(Qt::ISODate));
    }
    return change->execute().and_then([&transaction] { return transaction->commit(); });
}

} // namespace hauspost
