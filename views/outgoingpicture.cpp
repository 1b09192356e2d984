#include "views/outgoingpicture.h"

#include <algorithm>

namespace hauspost {

namespace {

bool isSame(const OutboxEntry &a, const OutboxEntry &b)
{
    return a.action.id == b.action.id && a.state == b.state && a.attempts == b.attempts && a.problem == b.problem &&
           a.isElsewhere == b.isElsewhere;
}

/// Notes about printed letters go by themselves; nobody waits for them.
bool concernsUser(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Attention || !std::holds_alternative<wire::LetterIssued>(entry.action.payload);
}

} // namespace

bool OutgoingPicture::isSameAs(const OutgoingPicture &other) const
{
    return std::equal(entries.begin(), entries.end(), other.entries.begin(), other.entries.end(), isSame);
}

std::vector<wire::Action> OutgoingPicture::actionsOf(const std::vector<ActionId> &wanted) const
{
    const QSet<ActionId> all(wanted.begin(), wanted.end());
    std::vector<wire::Action> actions;
    for (const OutboxEntry &entry : entries) {
        if (all.contains(entry.action.id)) {
            actions.push_back(entry.action);
        }
    }
    return actions;
}

SharedOutgoing outgoingPicture(std::vector<OutboxEntry> entries)
{
    auto picture = std::make_shared<OutgoingPicture>();
    std::erase_if(entries, [](const OutboxEntry &entry) { return !concernsUser(entry); });
    picture->entries = std::move(entries);
    picture->overlay = overlayOf(picture->entries);
    picture->ids.reserve(static_cast<qsizetype>(picture->entries.size()));
    for (const OutboxEntry &entry : picture->entries) {
        picture->ids.insert(entry.action.id);
        picture->byPerson[entry.action.resident].push_back(entry);
        if (std::holds_alternative<wire::TenancyMoveIn>(entry.action.payload)) {
            picture->newcomers.push_back(entry);
        }
        picture->needsDecision += entry.needsDecision() ? 1 : 0;
    }
    picture->waiting = static_cast<int>(picture->entries.size()) - picture->needsDecision;
    return picture;
}

bool canBeWithdrawn(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Pending && entry.attempts == 0;
}

} // namespace hauspost
