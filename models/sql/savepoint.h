#pragma once

#include "models/base/result.h"

namespace hauspost {

class Database;

/// A part of an open transaction: taken back, alone, when it goes out of scope unreleased. Savepoints nest; each ends
/// before the one around it.
class Savepoint
{
public:
    explicit Savepoint(Database &database) : m_database(&database) {}
    ~Savepoint();
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    /// The part stays, as far as the transaction does. After an error it is taken back.
    [[nodiscard]] Result<> release();

private:
    Database *m_database; ///< null once ended
};

} // namespace hauspost
