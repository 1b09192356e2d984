#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <variant>
#include <vector>

namespace hauspost {

/// A table as it leaves the program: copied, exported, printed. Made from any list of the program; knows neither
/// models nor widgets.
struct TableData
{
    /// Text stays text (leading zeros, "=1+1"), also where it looks like a number or a formula.
    using Cell = std::variant<QString, double, QDate>;
    using Row = std::vector<Cell>; ///< one cell per column
    struct Column
    {
        QString name;
        bool isRight = false; ///< aligned to the right
        int width = 100;      ///< in relation to the other columns
    };

    QString title;
    QStringList notes; ///< what is shown, of which day; on paper only
    std::vector<Column> columns;
    std::vector<Row> rows;

    /// False where no column has a name: a list of facts rather than a table.
    [[nodiscard]] bool hasHeader() const;
};

/// The cell for readers, in the language of the program; a null date is empty.
[[nodiscard]] QString cellText(const TableData::Cell &cell);

/// How many rows the tables have together.
[[nodiscard]] qint64 rowCount(const std::vector<TableData> &tables);

} // namespace hauspost
