#pragma once

#include <QtCore/QSet>
#include <QtCore/QVariantMap>
#include <QtWidgets/QTableView>

#include <functional>
#include <vector>

class QSettings;

namespace hauspost {

class FilterProxy;
class TableHeader;
struct TableData;

/// A calm table of whole rows over a FilterProxy: generous rows, no grid, sorting by header (Shift+click for further
/// columns), group rows that open and close, a button at the row's end. Ctrl+C copies rows for a spreadsheet. Keeps
/// current row, selection and scroll position by RowIdRole over a model reset; keeps which columns it shows, their
/// widths and order, and the sorting in the settings.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    struct Layout
    {
        std::vector<int> widths; ///< per column; 0 = takes what is left
        int sortColumn = 0;
        std::vector<int> hidden = {};   ///< columns that are shown only on wish
        std::vector<int> yielding = {}; ///< leave a narrow table, in this order, until the wide columns are readable
        int readable = 170;             ///< what a wide column needs: a name, a street
        int columnsBefore = 0;          ///< how many there were when states did not say it; 0: as many as now
    };

    /// source is owned by the caller. settingsKey: where the columns are kept ("columns/units"); empty = not at all.
    DataTable(QAbstractItemModel &source, const Layout &layout, QSettings *settings, QString settingsKey,
              QWidget *parent = nullptr);

    [[nodiscard]] FilterProxy &proxy() { return *m_proxy; }
    /// Invalid for a group row.
    [[nodiscard]] QModelIndex sourceIndex(const QModelIndex &index) const;
    /// Rows of the source that are selected, in the order shown.
    [[nodiscard]] std::vector<int> selectedSourceRows() const;

    void saveColumns() const;
    /// Columns, sorting and grouping, for the settings.
    [[nodiscard]] QVariantMap layoutState() const;
    void setLayoutState(const QVariantMap &state);
    void resetLayout();
    /// Columns that the user can show and hide: those with a name, in the order shown.
    [[nodiscard]] std::vector<int> choosableColumns() const;
    /// Also false while it has left because the table is narrow.
    [[nodiscard]] bool isColumnWanted(int column) const
    {
        return !m_hidden.contains(column) && !m_yielding.contains(column);
    }
    /// What somebody asks for stays, however narrow the table is.
    void setColumnWanted(int column, bool isWanted);
    /// A column that says nothing here (the property, on the page of one property) is not shown whatever the user
    /// wants elsewhere.
    void setColumnUseful(int column, bool isUseful);
    void setGrouping(int column);
    /// By this column alone, turned where it is that already. isFurther: as one more key behind the others; turned
    /// where it is one already, and taken away again after that.
    void sortBy(int column, bool isFurther);

    /// Visible columns in their order; of the rows shown (all groups open), or of the selected ones.
    [[nodiscard]] TableData tableData() const;
    [[nodiscard]] TableData selectedData() const;
    /// tableData() of this moment, to be read later: on any thread.
    [[nodiscard]] std::function<TableData()> tableReader() const;
    void copySelection() const;

    /// Makes the row current and visible. False where it is not shown.
    bool selectRow(const QString &rowId);
    /// Selects the rows of the proxy for which isWanted answers true, and no others. Answers the first; invalid: none.
    QModelIndex selectWhere(const std::function<bool(const QModelIndex &)> &isWanted);
    [[nodiscard]] QString currentRowId() const;

Q_SIGNALS:
    /// Double click or Enter. index: of the proxy, as below; never a group row.
    void rowOpened(const QModelIndex &index);
    void actionClicked(const QModelIndex &index, const QPoint &globalPosition);
    /// Right click, context-menu key, Shift+F10.
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
    /// Right click on the header.
    void headerMenuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void softenSelection();
    void applyLayout();
    [[nodiscard]] int neededWidth(int column) const;
    [[nodiscard]] int ownWidth(int column) const;
    [[nodiscard]] int spareWidth(int column) const;
    void completeState(const QVariantMap &state);
    void noteResized(int column, int before, int now);
    void showColumns();
    void stretchColumns();
    void yieldColumns();
    [[nodiscard]] bool isWide(int column) const;
    void tellSorting();
    [[nodiscard]] bool keyOnGroup(int key);
    [[nodiscard]] TableData shownColumns(std::vector<int> &columns) const;
    [[nodiscard]] TableData dataOf(const std::vector<int> &sourceRows) const;
    /// The first that is shown: arrow keys do not lead away from a hidden cell.
    [[nodiscard]] int firstColumn() const;
    void keepPlace();
    void restorePlace();
    void restoreSelection();
    [[nodiscard]] bool isAction(const QModelIndex &index) const;
    [[nodiscard]] QPoint menuPosition(const QModelIndex &index) const;

    FilterProxy *m_proxy;
    TableHeader *m_header;
    Layout m_layout;
    QSet<int> m_hidden;       ///< by the user
    QSet<int> m_pointless;    ///< by the page
    QSet<int> m_yielding;     ///< while the table is too narrow
    QSet<int> m_insisted;     ///< chosen by the user after all
    QSet<int> m_resized;      ///< have the width that the user gave them
    bool m_isFitting = false; ///< widths change, but not by the user
    QSettings *m_settings;
    QString m_settingsKey;
    QString m_keptRow;
    int m_keptSourceRow = -1;      ///< where it was: after a filter step it is still there
    QSet<QString> m_keptSelection; ///< where several rows are selected
    int m_keptScroll = 0;
    QPersistentModelIndex m_pressedAction;
};

} // namespace hauspost
