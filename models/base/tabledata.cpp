#include "models/base/tabledata.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

namespace hauspost {

bool TableData::hasHeader() const
{
    return std::any_of(columns.begin(), columns.end(), [](const Column &column) { return !column.name.isEmpty(); });
}

QString cellText(const TableData::Cell &cell)
{
    const QLocale locale;
    if (const auto *text = std::get_if<QString>(&cell)) {
        return *text;
    }
    if (const auto *number = std::get_if<double>(&cell)) {
        return locale.toString(*number, 'g', QLocale::FloatingPointShortest);
    }
    const QDate day = std::get<QDate>(cell);
    return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : QString();
}

qint64 rowCount(const std::vector<TableData> &tables)
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0), [](qint64 rows, const TableData &table) {
        return rows + static_cast<qint64>(table.rows.size());
    });
}

} // namespace hauspost
