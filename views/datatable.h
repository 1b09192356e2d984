#pragma once

#include <QtCore/QSet>
#include <QtWidgets/QTableView>

class QSettings;

namespace hauspost {

class FilterProxy;

/// A calm table of whole rows over a FilterProxy: generous rows, no grid, sorting by header, a button at the row's end.
/// Keeps current row, selection and scroll position by RowIdRole over a model reset; keeps widths, order and sorting of
/// its columns in the settings.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    struct Layout
    {
        std::vector<int> widths; ///< per column; 0 = takes what is left
        int sortColumn = 0;
    };

    /// source is owned by the caller. settingsKey: where the columns are kept ("columns/units"); empty = not at all.
    DataTable(QAbstractItemModel &source, const Layout &layout, QSettings *settings, QString settingsKey,
              QWidget *parent = nullptr);

    [[nodiscard]] FilterProxy &proxy() { return *m_proxy; }
    [[nodiscard]] QModelIndex sourceIndex(const QModelIndex &index) const;

    void saveColumns() const;
    /// Makes the row current and visible. False where it is not shown.
    bool selectRow(const QString &rowId);
    [[nodiscard]] QString currentRowId() const;

Q_SIGNALS:
    /// Double click or Enter. index: of the proxy, as below.
    void rowOpened(const QModelIndex &index);
    void actionClicked(const QModelIndex &index, const QPoint &globalPosition);
    /// Right click, context-menu key, Shift+F10.
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void softenSelection();
    void applyLayout(const Layout &layout);
    void keepPlace();
    void restorePlace();
    void restoreSelection();
    [[nodiscard]] bool isAction(const QModelIndex &index) const;
    [[nodiscard]] QPoint menuPosition(const QModelIndex &index) const;

    FilterProxy *m_proxy;
    QSettings *m_settings;
    QString m_settingsKey;
    QString m_keptRow;
    QSet<QString> m_keptSelection; ///< where several rows are selected
    int m_keptScroll = 0;
    QPersistentModelIndex m_pressedAction;
};

} // namespace hauspost
