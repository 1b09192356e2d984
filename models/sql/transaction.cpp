#include "models/sql/transaction.h"

#include "models/sql/database.h"

#include <utility>

namespace hauspost {

Transaction::~Transaction()
{
    if (m_database) {
        rollback();
    }
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Result<> Transaction::commit()
{
    auto result = m_database->execute(QStringLiteral("COMMIT"));
    if (!result) {
        rollback();
    }
    m_database = nullptr;
    return result;
}

void Transaction::rollback()
{
    // Must run even while a test lets every access fail, else the connection stays inside the transaction.
    m_database->executeUnchecked(QStringLiteral("ROLLBACK"));
    m_database = nullptr;
}

} // namespace hauspost
