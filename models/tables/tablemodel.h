#pragma once

#include "models/tables/tableroles.h"

#include <QtCore/QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace hauspost {

/// A table of row values with one enum class Column (the last enumerator is Count). A subclass says what stands in a
/// cell; everything about indexes is decided here, once. Belongs to the GUI thread.
///
/// Row needs operator==. A subclass gives rowId(), which is unique and stable over replaceRows().
///
/// The rows are a value that is never changed, only replaced: another thread may read them through a model of its own,
/// see copyOf().
template <class RowType, class ColumnType>
class TableModel : public QAbstractTableModel
{
public:
    using Row = RowType;
    using Column = ColumnType;
    using Rows = std::shared_ptr<const std::vector<Row>>;
    /// What other rows mean for who looks at the table.
    struct Changes
    {
        bool areOtherRows = true;              ///< others, or in another order: the model is reset
        std::vector<std::pair<int, int>> runs; ///< else: of changed rows, first and last
    };
    static constexpr int columns = static_cast<int>(Column::Count);

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        Q_ASSERT(checkIndex(parent));
        return parent.isValid() ? 0 : static_cast<int>(m_rows->size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        Q_ASSERT(checkIndex(parent));
        return parent.isValid() ? 0 : columns;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const Row &row = rowAt(index.row());
        switch (role) {
        case RowIdRole:
            return rowId(row);
        case FilterTextRole:
            return filterText(row);
        default:
            return cell(row, static_cast<Column>(index.column()), role);
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
            return {};
        }
        return header(static_cast<Column>(section), role);
    }

    [[nodiscard]] const Row &rowAt(int row) const { return m_rows->at(static_cast<size_t>(row)); }
    [[nodiscard]] const std::vector<Row> &rows() const { return *m_rows; }
    [[nodiscard]] const Rows &sharedRows() const { return m_rows; }

    /// New rows from the mirror. Where the same rows are there in the same order (nearly always after a
    /// synchronisation), only changed cells are announced, so that selection, current cell and scroll position stay by
    /// themselves. Otherwise the model is reset, and the view finds its row again by RowIdRole.
    void replaceRows(std::vector<Row> rows)
    {
        auto next = std::make_shared<const std::vector<Row>>(std::move(rows));
        const Changes changes = changesTo(*next);
        replaceRows(std::move(next), changes);
    }

    /// The same in two steps, the first of which takes its time: it may be done by a copy on another thread.
    [[nodiscard]] Changes changesTo(const std::vector<Row> &rows) const
    {
        const bool areSame =
            std::equal(m_rows->begin(), m_rows->end(), rows.begin(), rows.end(),
                       [this](const Row &before, const Row &now) { return rowId(before) == rowId(now); });
        return areSame ? Changes{false, changedRuns(rows)} : Changes();
    }
    void replaceRows(Rows rows, const Changes &changes)
    {
        if (changes.areOtherRows) {
            this->beginResetModel();
            m_rows = std::move(rows);
            this->endResetModel();
            return;
        }
        m_rows = std::move(rows);
        for (const auto &[first, last] : changes.runs) {
            Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, columns - 1));
        }
    }

    /// The words of the cells and headers changed (another language).
    void retranslate()
    {
        if (!m_rows->empty()) {
            Q_EMIT this->dataChanged(index(0, 0), index(static_cast<int>(m_rows->size()) - 1, columns - 1));
        }
        Q_EMIT this->headerDataChanged(Qt::Horizontal, 0, columns - 1);
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row &row, Column column, int role) const = 0;
    [[nodiscard]] virtual QVariant header(Column column, int role) const = 0;
    [[nodiscard]] virtual QString rowId(const Row &row) const = 0;
    [[nodiscard]] virtual QString filterText(const Row &row) const = 0;

private:
    [[nodiscard]] std::vector<std::pair<int, int>> changedRuns(const std::vector<Row> &rows) const
    {
        std::vector<std::pair<int, int>> runs;
        for (size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] == (*m_rows)[row]) {
                continue;
            }
            const int number = static_cast<int>(row);
            if (!runs.empty() && runs.back().second == number - 1) {
                runs.back().second = number;
            } else {
                runs.emplace_back(number, number);
            }
        }
        constexpr size_t many = 16; // who listens sorts and filters anew each time
        if (runs.size() > many) {
            runs = {{runs.front().first, runs.back().second}};
        }
        return runs;
    }

    Rows m_rows = std::make_shared<const std::vector<Row>>();
};

/// Makes a model of its own on the thread that calls it, any thread, with the rows that the table has now.
template <class Table>
std::function<std::unique_ptr<QAbstractItemModel>()> copyOf(const Table &table)
{
    return [rows = table.sharedRows()] {
        auto copy = std::make_unique<Table>();
        copy->replaceRows(rows, {});
        return copy;
    };
}

} // namespace hauspost
