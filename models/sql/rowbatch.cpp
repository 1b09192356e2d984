#include "models/sql/rowbatch.h"

#include "models/sql/database.h"

#include <bit>

namespace hauspost {

Result<> RowBatch::add(std::function<void(Statement &)> bind)
{
    m_rows.push_back(std::move(bind));
    return m_rows.size() < rowsAtOnce ? Result<>() : flush();
}

Result<> RowBatch::flush()
{
    // Powers of two: few different statements to compile, whatever the number of rows.
    for (size_t first = 0; first < m_rows.size();) {
        const size_t count = std::bit_floor(m_rows.size() - first);
        if (const auto written = write(first, count); !written) {
            return written;
        }
        first += count;
    }
    m_rows.clear();
    return {};
}

Result<> RowBatch::write(size_t first, size_t count)
{
    auto statement = m_database->prepare(withRows(m_sql, static_cast<int>(count)));
    if (!statement) {
        return Failure(statement.error());
    }
    for (size_t row = first; row < first + count; ++row) {
        m_rows[row](*statement);
    }
    return statement->execute();
}

QString withRows(const QString &sql, int rows)
{
    const QString values = QStringLiteral("VALUES (");
    const qsizetype begin = sql.indexOf(values) + values.size() - 1;
    const qsizetype end = sql.indexOf(u')', begin) + 1;
    const QString row = sql.sliced(begin, end - begin);
    return sql.first(end) + (QStringLiteral(", ") + row).repeated(rows - 1) + sql.sliced(end);
}

} // namespace hauspost
