#pragma once

#include <QtCore/QObject>
#include <QtCore/QVariantMap>

#include <functional>

class QMenu;
class QSettings;
class QToolButton;

namespace hauspost {

class DataTable;
class TableExport;

/// What one does with a table as a whole: choose columns, group, keep and call up views, copy, export, print. Gives a
/// page the button with the menu; the window's menu bar calls the same. GUI thread.
class TableTools final : public QObject
{
    Q_OBJECT

public:
    /// What the table itself does not know.
    struct Page
    {
        std::function<QString()> title;                ///< of the printed list
        std::function<QStringList()> notes;            ///< what is filtered, of which day
        std::function<QVariantMap()> state;            ///< filter and chips, for a view that is kept
        std::function<void(const QVariantMap &)> show; ///< brings them back
        QString fileName;                              ///< suggested for an export
        QString settingsKey;                           ///< of the views
        std::vector<int> groups = {};                  ///< columns that one may group by
    };

    TableTools(DataTable &table, TableExport &out, QSettings *settings, Page page, QObject *parent);

    [[nodiscard]] QToolButton &button() const { return *m_button; }
    /// All of it; filled anew each time it opens.
    [[nodiscard]] QMenu &menu() const { return *m_menu; }
    void exportTable();
    void print();
    void chooseColumns(const QPoint &globalPosition);
    void retranslateUi();

    /// The names of the kept views, sorted.
    [[nodiscard]] QStringList views() const;
    void keepView(const QString &name);
    void showView(const QString &name);
    void renameView(const QString &name, const QString &to);
    void deleteView(const QString &name);

private:
    void fillMenu();
    void fillColumns(QMenu &menu);
    void fillSorting(QMenu &menu);
    void fillGroups(QMenu &menu);
    void fillViews(QMenu &menu);
    void askViewName(const QString &current);
    void askToOverwrite(const QString &name);
    void askToDelete(const QString &name);
    [[nodiscard]] QStringList notes() const; ///< what stands on paper below the title

    DataTable &m_table;
    TableExport &m_out;
    QSettings *m_settings;
    Page m_page;
    QToolButton *m_button;
    QMenu *m_menu;
    QMenu *m_columns;
    QVariantMap m_views; ///< by name
};

} // namespace hauspost
