#pragma once

#include "models/base/result.h"

namespace hauspost {

class Database;

/// An open transaction; rolled back when it goes out of scope uncommitted. Never kept open across a network wait.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(&database) {}
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// After an error nothing of the transaction is kept.
    [[nodiscard]] Result<> commit();

private:
    void rollback();

    Database *m_database; ///< null once ended
};

} // namespace hauspost
