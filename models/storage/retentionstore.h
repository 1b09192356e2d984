#pragma once

#include "models/base/result.h"
#include "models/domain/retentionrule.h"

namespace hauspost {

class Database;

/// The periods of this desk (desk.db). Belongs to the thread of its Database. Errors: of the database.
class RetentionStore
{
public:
    explicit RetentionStore(Database &deskDatabase) : m_database(&deskDatabase) {}

    [[nodiscard]] Result<RetentionRules> load();
    [[nodiscard]] Result<> save(const RetentionRules &rules);

private:
    Database *m_database;
};

} // namespace hauspost
