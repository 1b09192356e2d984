#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/letternumber.h"
#include "models/domain/retentionrule.h"

#include <QtCore/QDate>
#include <QtCore/QSet>

#include <vector>

namespace hauspost {

class Database;

/// A letter whose recipient is on record, or a place in a run's list of who was left out.
struct DatedRecipient
{
    LetterNumber number;
    QDate day; ///< of its last step; of the run for who was left out
    ResidentId resident;
};

/// The periods of this desk and what they are about (desk.db). Belongs to the thread of its Database. Errors: of the
/// database.
class RetentionStore
{
public:
    explicit RetentionStore(Database &deskDatabase) : m_database(&deskDatabase) {}

    [[nodiscard]] Result<RetentionRules> load();
    [[nodiscard]] Result<> save(const RetentionRules &rules);

    [[nodiscard]] Result<QSet<ResidentId>> noted();
    /// By number.
    [[nodiscard]] Result<std::vector<DatedRecipient>> recipients();
    [[nodiscard]] Result<std::vector<DatedRecipient>> leftOut();

    /// In the caller's transaction. Numbers, days and reasons stay; with the recipient goes the name of the file of a
    /// single letter.
    [[nodiscard]] Result<> clearNotes(const std::vector<ResidentId> &residents);
    [[nodiscard]] Result<> clearRecipients(const std::vector<DatedRecipient> &letters);
    [[nodiscard]] Result<> clearLeftOut(const std::vector<DatedRecipient> &places);

private:
    Database *m_database;
};

} // namespace hauspost
