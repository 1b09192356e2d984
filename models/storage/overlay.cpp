#include "models/storage/overlay.h"

namespace hauspost {

namespace {

struct LayOver
{
    OpenActions &open;

    void operator()(const wire::InviteEmail &payload) const { open.invitation = payload.email; }
    void operator()(const wire::InviteRenew &) const { open.renewal = true; }
    void operator()(const wire::AccessRevoke &) const { open.revocation = true; }
    void operator()(const wire::LetterIssued &) const {}
    void operator()(const wire::ResidentUpdate &payload) const
    {
        if (payload.email) {
            open.email = payload.email->to;
        }
        open.other = open.other || payload.salutation || payload.address || payload.names || payload.clientKey ||
                     payload.language;
    }
    template <class Other>
    void operator()(const Other &) const
    {
        open.other = true;
    }
};

} // namespace

Overlay overlayOf(const std::vector<OutboxEntry> &entries)
{
    Overlay overlay;
    for (const OutboxEntry &entry : entries) {
        if (entry.isElsewhere) {
            continue; // says nothing about these residents
        }
        const bool attention = entry.state == OutboxState::Attention;
        const bool isNote = !attention && std::holds_alternative<wire::LetterIssued>(entry.action.payload);
        // An import names no resident: whom it changes, the portal will say.
        if (isNote || std::holds_alternative<wire::ImportApply>(entry.action.payload)) {
            continue;
        }
        OpenActions &open = overlay[entry.action.resident];
        if (attention) {
            open.attention = true;
        } else {
            std::visit(LayOver{open}, entry.action.payload);
        }
    }
    return overlay;
}

} // namespace hauspost
