#include "models/usecases/contactplanner.h"

#include "models/domain/emailsuggestion.h"
#include "models/storage/mirrorreader.h"
#include "models/usecases/contactcompare.h"

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

/// A second row about the same resident is named, not merged. Where the user said whom a row is about, the others go
/// first.
void markDuplicates(ContactPlan &plan)
{
    QHash<ResidentId, qint64> seen;
    for (const bool isDecided : {false, true}) {
        for (ContactPlan::Row &row : plan.rows) {
            if (!row.occupancy || (row.decision.who == ContactDecision::Who::Resident) != isDecided) {
                continue;
            }
            const auto first = seen.constFind(row.occupancy->resident->id);
            if (first == seen.constEnd()) {
                seen.insert(row.occupancy->resident->id, row.source.row);
            } else if (!row.has(Reason::Duplicate)) {
                setKind(row, Kind::Bad);
                row.remarks.push_back({Reason::Duplicate, 0, {}, *first});
            }
        }
    }
}

/// Whom a row names: a decision is about nobody else.
QString namedIn(const ContactRow &row)
{
    QStringList parts;
    for (const ContactField field :
         {ContactField::Key, ContactField::Property, ContactField::Unit, ContactField::Name}) {
        parts << row.text(field);
    }
    return parts.join(u'\n');
}

int columnOf(const ColumnMapping &mapping, ContactField field)
{
    return mapping.column(field).value_or(-1) + 1;
}

/// Of a big office only whom the list may be about. Previous residents lead to their successors, who may have been
/// passed by already: then everybody is looked at once more.
Result<std::vector<Occupancy>> tenanciesIn(ListedTenancies &listed, MirrorReader &mirror, QDate today)
{
    std::vector<Occupancy> found;
    bool isIncomplete = false;
    const auto visit = [&](const Occupancy &one) {
        if (!listed.contains(one)) {
            return;
        }
        found.push_back(one);
        if (one.resident && isPrevious(*one.resident, today)) {
            isIncomplete = listed.addSuccessors(one) || isIncomplete;
        }
    };
    auto read = mirror.forEverybody(visit);
    if (read && isIncomplete) {
        found.clear();
        read = mirror.forEverybody(visit);
    }
    return read.map([&found] { return std::move(found); });
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
    plan.mapping = mapping;
    plan.rows.reserve(rows.size());
    const auto total = static_cast<qint64>(rows.size());
    for (ContactRow &source : rows) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        ContactPlan::Row &row = plan.rows.emplace_back();
        row.source = std::move(source);
        settle(row, mapping);
        progress.report(static_cast<qint64>(plan.rows.size()), total);
    }
    markDuplicates(plan);
    return plan;
}

void ContactPlanner::settle(ContactPlan::Row &row, const ColumnMapping &mapping) const
{
    ContactPlan::Row anew;
    anew.source = std::move(row.source);
    anew.decision = std::move(row.decision);
    row = std::move(anew);
    for (const ContactProblem &warning : row.source.warnings) {
        row.remarks.push_back({Reason::Fault, warning.column, warning.fault, 0});
    }
    if (row.source.isHidden) {
        remark(row, Reason::Hidden);
    }
    useMeantAddress(row, mapping);
    for (const ContactProblem &problem : row.source.problems) {
        row.remarks.push_back({Reason::Fault, problem.column, problem.fault, 0});
    }
    if (row.source.problems.empty()) {
        match(row, mapping);
    }
}

void ContactPlanner::useMeantAddress(ContactPlan::Row &row, const ColumnMapping &mapping) const
{
    const auto suggestion = suggestedEmail(row.source.text(ContactField::Email));
    if (!suggestion) {
        return;
    }
    if (row.decision.usesSuggestion) {
        row.source.texts[ContactField::Email] = *suggestion;
        std::erase_if(row.source.problems, [](const auto &p) { return p.fault == ContactFault::BadEmail; });
    } else {
        row.suggestion = *suggestion;
        remark(row, Reason::EmailTypo, columnOf(mapping, ContactField::Email));
    }
}

void ContactPlanner::match(ContactPlan::Row &row, const ColumnMapping &mapping) const
{
    const ContactMatch::Hit hit = m_match.find(row.source);
    if (!hit.reason) {
        row.occupancy = *hit.occupancies.front();
        compare(row, mapping);
        return;
    }
    remark(row, *hit.reason, columnOf(mapping, hit.field));
    for (const Occupancy *candidate : hit.occupancies) {
        row.candidates.push_back(*candidate);
    }
    const auto chosen = std::find_if(row.candidates.begin(), row.candidates.end(), [&row](const Occupancy &one) {
        return row.decision.who == ContactDecision::Who::Resident && one.resident->id == row.decision.resident;
    });
    if (chosen != row.candidates.end()) {
        row.occupancy = *chosen;
        compare(row, mapping);
    } else if (row.candidates.empty()) {
        setKind(row, Kind::Bad);
    } else {
        setKind(row, row.decision.who == ContactDecision::Who::Nobody ? Kind::LeftOut : Kind::Doubtful);
    }
}

/// Fills in what changes for the resident that is certain now.
void ContactPlanner::compare(ContactPlan::Row &row, const ColumnMapping &mapping) const
{
    const Resident &resident = *row.occupancy->resident;
    compareContact(row);
    if ((row.update && m_updates.contains(resident.id)) || (row.consent && m_consents.contains(resident.id))) {
        remark(row, Reason::Waits);
        setKind(row, Kind::Conflict);
        return;
    }
    if (row.has(Reason::ConsentWithdrawn)) {
        setKind(row, Kind::Conflict);
        return;
    }
    if (row.changes.empty()) {
        setKind(row, Kind::Unchanged);
        return;
    }
    const auto edited = std::find_if(row.changes.begin(), row.changes.end(), [](const auto &c) { return c.isEdited; });
    if (edited != row.changes.end() && row.decision.values == ContactDecision::Values::Open) {
        remark(row, Reason::EditedByHand, columnOf(mapping, edited->field));
        setKind(row, Kind::Conflict);
        return;
    }
    const bool isFresh =
        std::all_of(row.changes.begin(), row.changes.end(), [](const auto &c) { return c.from.isEmpty(); });
    row.kind = isFresh ? Kind::Fresh : Kind::Changed;
    const bool revokes = row.update && row.update->email && resident.access == AccessStatus::Confirmed;
    if (revokes) {
        remark(row, Reason::RevokesAccess);
    }
    row.isOn = row.decision.isOn.value_or(!revokes && row.suggestion.isEmpty());
}

void ContactPlanner::settle(ContactPlan &plan, size_t index) const
{
    settle(plan.rows.at(index), plan.mapping);
    for (ContactPlan::Row &row : plan.rows) {
        if (row.has(Reason::Duplicate)) {
            settle(row, plan.mapping);
        }
    }
    markDuplicates(plan);
}

void ContactPlanner::decide(ContactPlan &plan, size_t index, std::optional<size_t> candidate) const
{
    ContactPlan::Row &row = plan.rows.at(index);
    row.decision.who = candidate ? ContactDecision::Who::Resident : ContactDecision::Who::Nobody;
    row.decision.resident = candidate ? row.candidates.at(*candidate).resident->id : ResidentId();
    settle(plan, index);
}

void ContactPlanner::chooseValues(ContactPlan &plan, size_t index, ContactDecision::Values values) const
{
    plan.rows.at(index).decision.values = values;
    settle(plan, index);
}

void ContactPlanner::chooseValuesForAll(ContactPlan &plan, ContactDecision::Values values) const
{
    for (ContactPlan::Row &row : plan.rows) {
        if (row.has(Reason::EditedByHand) || row.decision.values != ContactDecision::Values::Open) {
            row.decision.values = values;
            settle(row, plan.mapping);
        }
    }
    markDuplicates(plan);
}

void ContactPlanner::useSuggestion(ContactPlan &plan, size_t index) const
{
    if (!plan.rows.at(index).suggestion.isEmpty()) {
        plan.rows[index].decision.usesSuggestion = true;
        settle(plan, index);
    }
}

void ContactPlanner::setOn(ContactPlan &plan, size_t index, bool isOn) const
{
    ContactPlan::Row &row = plan.rows.at(index);
    if (row.canBeOn()) {
        row.decision.isOn = row.isOn = isOn;
    }
}

ContactDecisions ContactPlanner::decisionsOf(const ContactPlan &plan)
{
    ContactDecisions decisions;
    for (const ContactPlan::Row &row : plan.rows) {
        if (row.decision != ContactDecision()) {
            decisions.emplace(row.source.row, std::pair(namedIn(row.source), row.decision));
        }
    }
    return decisions;
}

void ContactPlanner::redecide(ContactPlan &plan, const ContactDecisions &decisions) const
{
    for (ContactPlan::Row &row : plan.rows) {
        const auto found = decisions.find(row.source.row);
        if (found == decisions.end() || found->second.first != namedIn(row.source)) {
            continue;
        }
        row.decision = found->second.second;
        settle(row, plan.mapping);
        if (row.decision.who == ContactDecision::Who::Resident && !row.occupancy) {
            row.decision.who = ContactDecision::Who::Open;
            settle(row, plan.mapping);
        }
    }
    markDuplicates(plan);
}

Result<std::shared_ptr<const ContactPlanner>> contactPlanner(MirrorReader &mirror, Outbox &outbox,
                                                             const std::vector<ContactRow> &rows, QDate today)
{
    ListedTenancies listed(rows);
    auto meant = tenanciesIn(listed, mirror, today);
    const auto waiting = outbox.entries();
    if (!meant || !waiting) {
        return Failure(meant ? waiting.error() : meant.error());
    }
    return std::make_shared<const ContactPlanner>(std::move(*meant), *waiting, today);
}

} // namespace hauspost
