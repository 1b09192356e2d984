#include "models/usecases/retention.h"

#include "models/sql/database.h"
#include "models/storage/deskerasure.h"
#include "models/storage/privacylog.h"

namespace hauspost {

namespace {

Result<std::vector<DatedRecipient>> over(Result<std::vector<DatedRecipient>> found, const RetentionRules &rules,
                                         QDate today)
{
    return std::move(found).map([&](std::vector<DatedRecipient> all) {
        std::erase_if(all, [&](const DatedRecipient &one) {
            return !rules.isOver(RetentionKind::Letters, one.day.isValid() ? std::optional(one.day) : std::nullopt,
                                 today);
        });
        return all;
    });
}

Result<> clearRows(Database &desk, PrivacyLog &log, const RetentionPreview &preview)
{
    const auto note = [&log](PrivacyEvent event, size_t count) {
        return count == 0 ? Result<>() : log.note(event, {}, static_cast<int>(count));
    };
    std::vector<ResidentId> noted;
    for (const Occupancy &row : preview.notes) {
        noted.push_back(row.resident->id);
    }
    RetentionStore store(desk);
    return store.clearNotes(noted)
        .and_then([&] { return store.clearRecipients(preview.letters); })
        .and_then([&] { return store.clearLeftOut(preview.leftOut); })
        .and_then([&] { return note(PrivacyEvent::Notes, preview.notes.size()); })
        .and_then([&] { return note(PrivacyEvent::Letters, preview.letters.size() + preview.leftOut.size()); });
}

} // namespace

Result<RetentionPreview> previewRetention(MirrorReader &mirror, Database &desk, const RetentionRules &rules,
                                          QDate today)
{
    RetentionStore store(desk);
    const auto noted = store.noted();
    auto letters = over(store.recipients(), rules, today);
    auto leftOut = over(store.leftOut(), rules, today);
    if (!noted || !letters || !leftOut) {
        return Failure(!noted ? noted.error() : !letters ? letters.error() : leftOut.error());
    }
    RetentionPreview preview;
    preview.letters = std::move(*letters);
    preview.leftOut = std::move(*leftOut);
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
    if (cleared) {
        // A reader in the way is no failure: the rows are gone, and the next synchronisation clears the file.
        static_cast<void>(DeskErasure(desk, clock).scrub());
    }
    return cleared;
}

} // namespace hauspost
