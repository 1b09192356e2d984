#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace hauspost {

class Database;
class Statement;

/// Writes many rows with few statements, because at a server each statement is a way there and back. Belongs to the
/// thread of its database.
class RowBatch
{
public:
    static constexpr int rowsAtOnce = 64;

    /// sql: writes one row, "INSERT INTO t (a, b) VALUES (?, ?) …" with parameters in those parentheses only. No two
    /// rows of a batch may be the same one.
    RowBatch(Database &database, const char *sql) : m_database(&database), m_sql(QString::fromLatin1(sql)) {}

    /// bind: appends the row's values to the statement; called when enough rows have come together, so it owns what it
    /// binds.
    [[nodiscard]] Result<> add(std::function<void(Statement &)> bind);

    /// Writes what has not been written yet; without it those rows are lost.
    [[nodiscard]] Result<> flush();

private:
    [[nodiscard]] Result<> write(size_t first, size_t count);

    Database *m_database;
    QString m_sql;
    std::vector<std::function<void(Statement &)>> m_rows;
};

/// The statement for so many rows: its first "VALUES (…)" with that many parentheses.
[[nodiscard]] QString withRows(const QString &sql, int rows);

} // namespace hauspost
