#include "models/usecases/contactplanner.h"

#include "models/domain/emailsuggestion.h"
#include "models/domain/salutationtext.h"
#include "models/usecases/contactreasontext.h"

#include <algorithm>

namespace hauspost {

namespace {

using Kind = ContactPlan::Kind;
using Reason = ContactPlan::Reason;

void remark(ContactPlan::Row &row, Reason reason, int column = 0)
{
    row.remarks.push_back({reason, column, {}, 0});
}

void setKind(ContactPlan::Row &row, Kind kind)
{
    row.kind = kind;
    row.isOn = false;
}

/// A second row about the same resident is named, not merged.
void markDuplicate(ContactPlan::Row &row, qint64 first)
{
    setKind(row, Kind::Bad);
    row.remarks.push_back({Reason::Duplicate, 0, {}, first});
}

QString dayText(const std::optional<Consent> &consent)
{
    return consent ? consent->givenOn.toString(Qt::ISODate) : QString();
}

} // namespace

ContactPlanner::ContactPlanner(std::vector<Occupancy> everybody, const std::vector<OutboxEntry> &waiting, QDate today)
    : m_everybody(std::move(everybody)), m_match(m_everybody, today)
{
    for (const OutboxEntry &entry : waiting) {
        if (entry.state == OutboxState::Acked) {
            continue; // answered; the mirror is about to show it
        }
        if (std::holds_alternative<wire::ResidentUpdate>(entry.action.payload)) {
            m_updates.insert(entry.action.resident);
        } else if (std::holds_alternative<wire::ConsentSet>(entry.action.payload)) {
            m_consents.insert(entry.action.resident);
        }
    }
}

Result<ContactPlan> ContactPlanner::plan(std::vector<ContactRow> rows, const ColumnMapping &mapping,
                                         Progress &progress) const
{
    ContactPlan plan;
    plan.rows.reserve(rows.size());
    QHash<ResidentId, qint64> seen;
    const auto total = static_cast<qint64>(rows.size());
    for (ContactRow &source : rows) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        ContactPlan::Row &row = plan.rows.emplace_back();
        row.source = std::move(source);
        match(row, mapping);
        if (row.occupancy) {
            const qint64 first = seen.value(row.occupancy->resident->id, 0);
            if (first > 0) {
                markDuplicate(row, first);
            } else {
                seen.insert(row.occupancy->resident->id, row.source.row);
            }
        }
        progress.report(static_cast<qint64>(plan.rows.size()), total);
    }
    return plan;
}

void ContactPlanner::match(ContactPlan::Row &row, const ColumnMapping &mapping) const
{
    for (const ContactProblem &warning : row.source.warnings) {
        row.remarks.push_back({Reason::Fault, warning.column, warning.fault, 0});
    }
    if (row.source.isHidden) {
        remark(row, Reason::Hidden);
    }
    for (const ContactProblem &problem : row.source.problems) {
        row.remarks.push_back({Reason::Fault, problem.column, problem.fault, 0});
    }
    if (const auto suggestion = suggestedEmail(row.source.text(ContactField::Email))) {
        row.suggestion = *suggestion;
        remark(row, Reason::EmailTypo, mapping.column(ContactField::Email).value_or(-1) + 1);
    }
    if (!row.source.problems.empty()) {
        return;
    }
    const ContactMatch::Hit hit = m_match.find(row.source);
    if (!hit.reason) {
        row.occupancy = *hit.occupancies.front();
        compare(row);
        return;
    }
    remark(row, *hit.reason, mapping.column(hit.field).value_or(-1) + 1);
    for (const Occupancy *candidate : hit.occupancies) {
        row.candidates.push_back(*candidate);
    }
    setKind(row, row.candidates.empty() ? Kind::Bad : Kind::Doubtful);
}

/// Fills in what changes for the resident that is certain now.
void ContactPlanner::compare(ContactPlan::Row &row) const
{
    const Resident &resident = *row.occupancy->resident;
    row.changes.clear();
    wire::ResidentUpdate update;
    compareEmail(row, update);
    compareSalutation(row, update);
    compareAddress(row, update);
    row.update = update == wire::ResidentUpdate() ? std::nullopt : std::optional(update);
    row.consent.reset();
    const bool isRefused = (row.update && m_updates.contains(resident.id));
    compareConsent(row);
    if (isRefused || (row.consent && m_consents.contains(resident.id))) {
        remark(row, Reason::Waits);
        setKind(row, Kind::Conflict);
        return;
    }
    if (std::any_of(row.remarks.begin(), row.remarks.end(),
                    [](const auto &r) { return r.reason == Reason::ConsentWithdrawn; })) {
        setKind(row, Kind::Conflict);
        return;
    }
    if (row.changes.empty()) {
        setKind(row, Kind::Unchanged);
        return;
    }
    const bool isFresh =
        std::all_of(row.changes.begin(), row.changes.end(), [](const auto &c) { return c.from.isEmpty(); });
    row.kind = isFresh ? Kind::Fresh : Kind::Changed;
    const bool revokes = update.email && resident.access == AccessStatus::Confirmed;
    if (revokes) {
        remark(row, Reason::RevokesAccess);
    }
    row.isOn = !revokes && row.suggestion.isEmpty();
}

void ContactPlanner::compareEmail(ContactPlan::Row &row, wire::ResidentUpdate &update) const
{
    const QString before = row.occupancy->resident->email;
    const QString now = row.source.text(ContactField::Email);
    if (!now.isEmpty() && now.compare(before, Qt::CaseInsensitive) != 0) {
        update.email = wire::Edit<QString>{before, now};
        row.changes.push_back({ContactField::Email, before, now});
    }
}

void ContactPlanner::compareSalutation(ContactPlan::Row &row, wire::ResidentUpdate &update) const
{
    const Salutation before = row.occupancy->resident->salutation;
    if (row.source.salutation && *row.source.salutation != before) {
        update.salutation = wire::Edit<Salutation>{before, *row.source.salutation};
        row.changes.push_back({ContactField::Salutation,
                               before == Salutation::None ? QString() : salutationText(before),
                               salutationText(*row.source.salutation)});
    }
}

void ContactPlanner::compareAddress(ContactPlan::Row &row, wire::ResidentUpdate &update) const
{
    const Resident &resident = *row.occupancy->resident;
    const PostalAddress before = resident.postalAddress;
    PostalAddress now = before;
    const auto take = [&row](ContactField field, QString &value) {
        const QString text = row.source.text(field);
        const bool isOther = !text.isEmpty() && text != value;
        if (isOther) {
            row.changes.push_back({field, value, text});
            value = text;
        }
        return isOther;
    };
    bool isOther = take(ContactField::Street, now.street);
    isOther = take(ContactField::PostalCode, now.postalCode) || isOther;
    isOther = take(ContactField::City, now.city) || isOther;
    isOther = take(ContactField::Country, now.country) || isOther;
    const QString extra = row.source.text(ContactField::AddressExtra);
    if (!extra.isEmpty() && !now.names.contains(extra)) {
        row.changes.push_back({ContactField::AddressExtra, QString(), extra});
        now.names = (now.names.isEmpty() ? resident.names : now.names) + QStringList{extra};
        isOther = true;
    }
    if (isOther) {
        if (now.names.isEmpty()) {
            now.names = resident.names;
        }
        update.address = wire::Edit<PostalAddress>{before, now};
    }
}

void ContactPlanner::compareConsent(ContactPlan::Row &row) const
{
    if (!row.source.consentOn) {
        return;
    }
    const std::optional<Consent> &before = row.occupancy->resident->consent;
    const Consent now{*row.source.consentOn, row.source.text(ContactField::ConsentSource), std::nullopt};
    if (before && before->withdrawnOn && now.givenOn <= *before->withdrawnOn) {
        remark(row, Reason::ConsentWithdrawn);
        return;
    }
    if (isGiven(before) && before->givenOn >= now.givenOn) {
        return; // a newer one is on record, or this one
    }
    row.consent = wire::ConsentSet{now};
    row.changes.push_back({ContactField::ConsentOn, dayText(before), now.givenOn.toString(Qt::ISODate)});
}

void ContactPlanner::decide(ContactPlan &plan, size_t index, size_t candidate) const
{
    ContactPlan::Row &row = plan.rows.at(index);
    const Occupancy chosen = row.candidates.at(candidate);
    const auto same = std::find_if(plan.rows.begin(), plan.rows.end(), [&](const ContactPlan::Row &other) {
        return &other != &row && other.occupancy && other.occupancy->resident->id == chosen.resident->id;
    });
    row.occupancy = chosen;
    compare(row);
    if (same != plan.rows.end()) {
        markDuplicate(row, same->source.row);
    }
}

void ContactPlanner::useSuggestion(ContactPlan &plan, size_t index) const
{
    ContactPlan::Row &row = plan.rows.at(index);
    if (row.suggestion.isEmpty()) {
        return;
    }
    row.source.texts[ContactField::Email] = std::exchange(row.suggestion, QString());
    std::erase_if(row.remarks, [](const auto &r) {
        return r.reason == Reason::EmailTypo || r.reason == Reason::RevokesAccess ||
               (r.reason == Reason::Fault && r.fault == ContactFault::BadEmail);
    });
    std::erase_if(row.source.problems, [](const auto &p) { return p.fault == ContactFault::BadEmail; });
    if (row.occupancy) {
        compare(row);
    } else if (row.source.problems.empty() && row.candidates.empty()) {
        const ContactMatch::Hit hit = m_match.find(row.source);
        if (!hit.reason) {
            row.candidates = {*hit.occupancies.front()};
            decide(plan, index, 0);
        } else {
            remark(row, *hit.reason);
            for (const Occupancy *one : hit.occupancies) {
                row.candidates.push_back(*one);
            }
            setKind(row, row.candidates.empty() ? Kind::Bad : Kind::Doubtful);
        }
    }
}

} // namespace hauspost
