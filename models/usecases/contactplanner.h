#pragma once

#include "models/base/progress.h"
#include "models/storage/outbox.h"
#include "models/usecases/contactmatch.h"

#include <QtCore/QDate>
#include <QtCore/QSet>

namespace hauspost {

/// Compares a list of contact data with what is on record: the dry run. Pure, on any one thread.
class ContactPlanner
{
public:
    /// everybody: MirrorReader::everybody(); waiting: Outbox::entries().
    ContactPlanner(std::vector<Occupancy> everybody, const std::vector<OutboxEntry> &waiting, QDate today);
    ContactPlanner(const ContactPlanner &) = delete;
    ContactPlanner &operator=(const ContactPlanner &) = delete;

    /// Errors: Cancelled.
    [[nodiscard]] Result<ContactPlan> plan(std::vector<ContactRow> rows, const ColumnMapping &mapping,
                                           Progress &progress) const;

    /// The user says whom a doubtful row is about: candidate of Row::candidates.
    void decide(ContactPlan &plan, size_t row, size_t candidate) const;
    /// The user takes the address that was probably meant.
    void useSuggestion(ContactPlan &plan, size_t row) const;

private:
    void match(ContactPlan::Row &row, const ColumnMapping &mapping) const;
    void compare(ContactPlan::Row &row) const;
    void compareEmail(ContactPlan::Row &row, wire::ResidentUpdate &update) const;
    void compareSalutation(ContactPlan::Row &row, wire::ResidentUpdate &update) const;
    void compareAddress(ContactPlan::Row &row, wire::ResidentUpdate &update) const;
    void compareConsent(ContactPlan::Row &row) const;

    std::vector<Occupancy> m_everybody;
    ContactMatch m_match;
    QSet<ResidentId> m_updates;  ///< residents with an open resident.update
    QSet<ResidentId> m_consents; ///< … consent.set
};

} // namespace hauspost
