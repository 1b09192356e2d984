#include "models/sql/savepoint.h"

#include "models/sql/database.h"

#include <utility>

namespace hauspost {

Savepoint::~Savepoint()
{
    if (m_database) {
        // Must run even while a test lets every access fail. Where SQLite has rolled back the whole transaction by
        // itself there is no savepoint any more, and that is as well.
        m_database->executeUnchecked(QStringLiteral("ROLLBACK TO part"));
        m_database->executeUnchecked(QStringLiteral("RELEASE part"));
    }
}

Savepoint::Savepoint(Savepoint &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Result<> Savepoint::release()
{
    auto result = m_database->execute(QStringLiteral("RELEASE part"));
    if (result) {
        m_database = nullptr;
    }
    return result;
}

} // namespace hauspost
