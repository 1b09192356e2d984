#include "models/usecases/retention.h"

#include "models/sql/database.h"
#include "models/storage/deskerasure.h"
#include "models/storage/privacylog.h"

#include <QtCore/QSet>

namespace hauspost {

namespace {

Result<QSet<ResidentId>> notedResidents(Database &desk)
{
    auto query = desk.prepare(QStringLiteral("SELECT resident_id FROM resident_note"));
    if (!query) {
        return Failure(query.error());
    }
    QSet<ResidentId> found;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        found.insert(ResidentId(query->text(0)));
    }
    return row.map([&found](bool) { return std::move(found); });
}

Result<std::vector<RetentionPreview::Letter>> lettersBefore(Database &desk, const RetentionRules &rules, QDate today)
{
    auto query = desk.prepare(QStringLiteral(
        "SELECT b.number, l.position, l.resident_id, max(coalesce(l.printed_on,''), coalesce(l.posted_on,''), "
        "coalesce(l.handed_on,''), coalesce(l.returned_on,''), coalesce(l.failed_on,''), date(b.created_at)) "
        "FROM letter l JOIN letter_batch b ON b.id = l.batch_id WHERE l.resident_id <> '' "
        "ORDER BY b.number, l.position"));
    if (!query) {
        return Failure(query.error());
    }
    std::vector<RetentionPreview::Letter> found;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        const auto day = query->date(3);
        if (rules.isOver(RetentionKind::Letters, day, today)) {
            found.push_back({{static_cast<int>(query->integer(0)), static_cast<int>(query->integer(1))},
                             *day,
                             ResidentId(query->text(2))});
        }
    }
    return row.map([&found](bool) { return std::move(found); });
}

template <class Items, class Bind>
Result<> forEach(Database &desk, const QString &sql, const Items &items, Bind bind)
{
    auto statement = desk.prepare(sql);
    if (!statement) {
        return Failure(statement.error());
    }
    for (const auto &item : items) {
        bind(*statement, item);
        if (const auto done = statement->execute(); !done) {
            return done;
        }
    }
    return {};
}

Result<> clearRows(Database &desk, PrivacyLog &log, const RetentionPreview &preview)
{
    const auto note = [&log](PrivacyEvent event, size_t count) {
        return count == 0 ? Result<>() : log.note(event, {}, static_cast<int>(count));
    };
    return forEach(desk, QStringLiteral("DELETE FROM resident_note WHERE resident_id=?"), preview.notes,
                   [](Statement &statement, const Occupancy &row) { statement.bind(row.resident->id.toString()); })
        .and_then([&] {
            return forEach(
                desk,
                QStringLiteral("UPDATE letter SET resident_id='', invite_no=0, action_id='' WHERE position=? "
                               "AND batch_id=(SELECT id FROM letter_batch WHERE number=?)"),
                preview.letters, [](Statement &statement, const RetentionPreview::Letter &letter) {
                    statement.bind(letter.number.position).bind(letter.number.batch);
                });
        })
        .and_then([&] { return note(PrivacyEvent::Notes, preview.notes.size()); })
        .and_then([&] { return note(PrivacyEvent::Letters, preview.letters.size()); });
}

} // namespace

Result<RetentionPreview> previewRetention(MirrorReader &mirror, Database &desk, const RetentionRules &rules,
                                          QDate today)
{
    const auto noted = notedResidents(desk);
    auto letters = lettersBefore(desk, rules, today);
    if (!noted || !letters) {
        return Failure(noted ? letters.error() : noted.error());
    }
    RetentionPreview preview;
    preview.letters = std::move(*letters);
    return mirror
        .forEverybody([&](const Occupancy &row) {
            const auto &lastDay = row.resident->moveOut;
            if (rules.isOver(RetentionKind::Persons, lastDay, today)) {
                preview.persons.push_back(row);
            }
            if (noted->contains(row.resident->id) && rules.isOver(RetentionKind::Notes, lastDay, today)) {
                preview.notes.push_back(row);
            }
        })
        .map([&preview] { return std::move(preview); });
}

Result<> clearDesk(Database &desk, const Clock &clock, const RetentionPreview &preview)
{
    auto transaction = desk.begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    PrivacyLog log(desk, clock);
    const auto cleared = clearRows(desk, log, preview).and_then([&transaction] { return transaction->commit(); });
    // What cannot be cleared now is at the next synchronisation.
    return cleared.and_then([&] { return DeskErasure(desk, clock).scrub().map([](bool) {}); });
}

} // namespace hauspost
