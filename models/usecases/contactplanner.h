#pragma once

#include "models/base/progress.h"
#include "models/storage/outbox.h"
#include "models/usecases/contactmatch.h"

#include <QtCore/QDate>
#include <QtCore/QSet>

#include <map>
#include <memory>

namespace hauspost {

class MirrorReader;

/// Decisions about a list by the rows of the file, each with whom the row named.
using ContactDecisions = std::map<qint64, std::pair<QString, ContactDecision>>;

/// Compares a list of contact data with what is on record: the dry run. Pure, on any one thread.
class ContactPlanner
{
public:
    /// everybody: whom the list may be about, see ListedTenancies; waiting: Outbox::entries().
    ContactPlanner(std::vector<Occupancy> everybody, const std::vector<OutboxEntry> &waiting, QDate today);
    ContactPlanner(const ContactPlanner &) = delete;
    ContactPlanner &operator=(const ContactPlanner &) = delete;

    /// Errors: Cancelled.
    [[nodiscard]] Result<ContactPlan> plan(std::vector<ContactRow> rows, const ColumnMapping &mapping,
                                           Progress &progress) const;

    /// The user says whom a row with candidates is about; nullopt: nobody of them. index: of plan.rows, as below.
    void decide(ContactPlan &plan, size_t index, std::optional<size_t> candidate) const;
    /// The user says whose values count where list and desk differ.
    void chooseValues(ContactPlan &plan, size_t index, ContactDecision::Values values) const;
    /// The same for all rows in which the list contradicts what was edited by hand, decided or not.
    void chooseValuesForAll(ContactPlan &plan, ContactDecision::Values values) const;
    /// The user takes the address that was probably meant.
    void useSuggestion(ContactPlan &plan, size_t index) const;
    /// The user takes a row over or leaves it out, where that is possible.
    void setOn(ContactPlan &plan, size_t index, bool isOn) const;

    /// What the user decided so far, to be kept while the plan is made anew.
    [[nodiscard]] static ContactDecisions decisionsOf(const ContactPlan &plan);
    /// Decides a new plan of the same list as before. A row that is about somebody else now, or whose candidate is none
    /// any more, is open again.
    void redecide(ContactPlan &plan, const ContactDecisions &decisions) const;

private:
    /// A row from its source and the decision about it.
    void settle(ContactPlan::Row &row, const ColumnMapping &mapping) const;
    void useMeantAddress(ContactPlan::Row &row, const ColumnMapping &mapping) const;
    void match(ContactPlan::Row &row, const ColumnMapping &mapping) const;
    void compare(ContactPlan::Row &row, const ColumnMapping &mapping) const;
    /// After the decision about a row, and whatever that means for other rows about the same resident.
    void settle(ContactPlan &plan, size_t index) const;

    std::vector<Occupancy> m_everybody;
    ContactMatch m_match;
    QSet<ResidentId> m_updates;  ///< residents with an open resident.update
    QSet<ResidentId> m_consents; ///< … consent.set
};

/// With whom of this desk's records the rows may be about, and what waits: a planner for these rows only. Errors: of
/// the mirror and the outbox.
[[nodiscard]] Result<std::shared_ptr<const ContactPlanner>>
contactPlanner(MirrorReader &mirror, Outbox &outbox, const std::vector<ContactRow> &rows, QDate today);

} // namespace hauspost
