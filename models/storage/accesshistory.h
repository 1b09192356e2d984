#pragma once

#include "models/base/result.h"
#include "models/domain/accesscounts.h"

#include <QtCore/QDate>

#include <vector>

namespace hauspost {

class Database;

/// The counts of one day.
struct AccessDay
{
    QDate day;
    AccessCounts counts;

    friend bool operator==(const AccessDay &, const AccessDay &) = default;
};

/// How the office's counts went from day to day (desk.db). The portal tells the present only, so the record begins with
/// the first complete synchronisation of this desk. Belongs to the thread of its Database.
class AccessHistory
{
public:
    explicit AccessHistory(Database &deskDatabase) : m_database(&deskDatabase) {}

    /// The last counts of a day stay.
    [[nodiscard]] Result<> record(const AccessDay &day);
    /// From this day on, oldest first.
    [[nodiscard]] Result<std::vector<AccessDay>> since(QDate day);

private:
    Database *m_database;
};

} // namespace hauspost
