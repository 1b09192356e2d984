#include "views/tabletools.h"

#include "models/exchange/tabledata.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/prompts.h"
#include "views/tableexport.h"
#include "views/tickmenu.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hauspost {

namespace {

const QString layoutKey = QStringLiteral("layout");
const QString pageKey = QStringLiteral("page");

QString headerOf(DataTable &table, int column)
{
    return table.proxy()
        .headerData(column, Qt::Horizontal, Qt::DisplayRole)
        .toString()
        .replace(u'&', QStringLiteral("&&"));
}

QString directionText(const QString &column, Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? TableTools::tr("%1, ascending").arg(column)
                                       : TableTools::tr("%1, descending").arg(column);
}

QMenu &addTickMenu(QMenu &to, const QString &title)
{
    auto *menu = new TickMenu(title, &to);
    to.addMenu(menu);
    return *menu;
}

} // namespace

TableTools::TableTools(DataTable &table, TableExport &out, QSettings *settings, Page page, QObject *parent)
    : QObject(parent),
      m_table(table),
      m_out(out),
      m_settings(settings),
      m_page(std::move(page)),
      m_button(new QToolButton(&table)),
      m_menu(new QMenu(&table)),
      m_columns(new TickMenu(&table))
{
    if (m_settings) {
        m_views = m_settings->value(m_page.settingsKey).toMap();
    }
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    constexpr int height = 30;
    m_button->setMinimumHeight(height);
    connect(m_menu, &QMenu::aboutToShow, this, &TableTools::fillMenu);
    connect(&table, &DataTable::headerMenuRequested, this, &TableTools::chooseColumns);
    retranslateUi();
}

void TableTools::retranslateUi()
{
    //: Tabelle
    m_button->setText(tr("Table"));
    m_button->setToolTip(tr("Columns, sorting, groups, views, export and print"));
}

void TableTools::fillMenu()
{
    m_menu->clear(); // its actions, but not the menus below it
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    fillViews(*m_menu->addMenu(tr("&Views")));
    fillColumns(addTickMenu(*m_menu, tr("&Columns")));
    //: Sortieren nach
    fillSorting(addTickMenu(*m_menu, tr("S&ort by")));
    if (!m_page.groups.empty()) {
        fillGroups(*m_menu->addMenu(tr("&Group by")));
    }
    m_menu->addSeparator();
    QAction *copy = m_menu->addAction(tr("Copy &selected rows"), &m_table, &DataTable::copySelection);
    copy->setEnabled(!m_table.selectedSourceRows().empty());
    m_menu->addAction(tr("&Export…"), this, &TableTools::exportTable);
    m_menu->addAction(tr("&Print…"), this, &TableTools::print);
}

void TableTools::fillColumns(QMenu &menu)
{
    menu.clear();
    for (const int column : m_table.choosableColumns()) {
        QAction *entry = menu.addAction(headerOf(m_table, column));
        entry->setCheckable(true);
        entry->setChecked(m_table.isColumnWanted(column));
        connect(entry, &QAction::triggered, &m_table,
                [this, column](bool isOn) { m_table.setColumnWanted(column, isOn); });
    }
    menu.addSeparator();
    QHeaderView *header = m_table.horizontalHeader();
    const int current = m_table.currentIndex().column();
    const int place = current < 0 ? -1 : header->visualIndex(current);
    QAction *left = menu.addAction(tr("Move the current column to the &left"), header,
                                   [header, place] { header->moveSection(place, place - 1); });
    QAction *right = menu.addAction(tr("Move the current column to the &right"), header,
                                    [header, place] { header->moveSection(place, place + 1); });
    left->setEnabled(place > 0);
    right->setEnabled(place >= 0 && place + 1 < header->count());
    menu.addAction(tr("&Reset columns"), &m_table, &DataTable::resetLayout);
}

/// All that the header does by mouse: one column alone, its direction, further ones behind it.
void TableTools::fillSorting(QMenu &menu)
{
    FilterProxy &proxy = m_table.proxy();
    QMenu *further = nullptr;
    const auto addColumns = [this](QMenu &to, bool isFurther) {
        for (const int column : m_table.choosableColumns()) {
            QAction *entry = to.addAction(QString());
            entry->setCheckable(true);
            entry->setData(column);
            connect(entry, &QAction::triggered, &m_table,
                    [this, column, isFurther] { m_table.sortBy(column, isFurther); });
        }
    };
    addColumns(menu, false);
    menu.addSeparator();
    //: dann nach
    further = &addTickMenu(menu, tr("&Then by"));
    addColumns(*further, true);
    const auto update = [this, &menu, further] {
        const Sorting &sorting = m_table.proxy().sorting();
        for (QMenu *one : {&menu, further}) {
            for (QAction *entry : one->actions()) {
                if (entry->isSeparator() || entry->menu()) {
                    continue;
                }
                const int column = entry->data().toInt();
                const auto key = std::find_if(sorting.begin(), sorting.end(),
                                              [column](const SortKey &sortKey) { return sortKey.column == column; });
                const bool isFirst = key == sorting.begin() && key != sorting.end();
                const bool isHere = key != sorting.end() && isFirst == (one == &menu);
                entry->setChecked(isHere);
                entry->setVisible(one == &menu || !isFirst);
                entry->setText(isHere ? directionText(headerOf(m_table, column), key->order)
                                      : headerOf(m_table, column));
            }
        }
    };
    connect(&proxy, &FilterProxy::sortingChanged, &menu, update);
    update();
}

void TableTools::fillGroups(QMenu &menu)
{
    const int current = m_table.proxy().grouping();
    const auto add = [this, &menu, current](const QString &text, int column) {
        QAction *entry = menu.addAction(text, &m_table, [this, column] { m_table.setGrouping(column); });
        entry->setCheckable(true);
        entry->setChecked(current == column);
    };
    add(tr("&No groups"), -1);
    for (const int column : m_page.groups) {
        add(headerOf(m_table, column), column);
    }
    menu.addSeparator();
    menu.addAction(tr("&Open all groups"), &m_table, [this] { m_table.proxy().setAllGroupsClosed(false); })
        ->setEnabled(current >= 0);
    menu.addAction(tr("&Close all groups"), &m_table, [this] { m_table.proxy().setAllGroupsClosed(true); })
        ->setEnabled(current >= 0);
}

void TableTools::fillViews(QMenu &menu)
{
    for (const QString &name : views()) {
        QMenu *one = menu.addMenu(QString(name).replace(u'&', QStringLiteral("&&")));
        one->addAction(tr("&Show"), this, [this, name] { showView(name); });
        one->addAction(tr("&Overwrite with what is shown now…"), this, [this, name] { askToOverwrite(name); });
        one->addAction(tr("&Rename…"), this, [this, name] { askViewName(name); });
        one->addAction(tr("&Delete…"), this, [this, name] { askToDelete(name); });
    }
    menu.addSeparator();
    menu.addAction(tr("&Keep what is shown as a view…"), this, [this] { askViewName({}); });
}

void TableTools::askViewName(const QString &current)
{
    const auto name = m_out.prompts().text(tr("Name of the view"), current);
    if (!name || *name == current) {
        return;
    }
    if (views().contains(*name) &&
        !m_out.prompts().confirm(
            {tr("Views"),
             current.isEmpty() ? tr("There is a view “%1” already. Overwrite it with what is shown now?").arg(*name)
                               : tr("There is a view “%1” already. Replace it by “%2”?").arg(*name, current),
             tr("Overwrite")})) {
        return;
    }
    if (current.isEmpty()) {
        keepView(*name);
    } else {
        renameView(current, *name);
    }
}

void TableTools::askToOverwrite(const QString &name)
{
    if (m_out.prompts().confirm(
            {tr("Views"), tr("Overwrite the view “%1” with what is shown now?").arg(name), tr("Overwrite")})) {
        keepView(name);
    }
}

void TableTools::askToDelete(const QString &name)
{
    if (m_out.prompts().confirm({tr("Views"), tr("Delete the view “%1”?").arg(name), tr("Delete")})) {
        deleteView(name);
    }
}

QStringList TableTools::views() const
{
    return m_views.keys();
}

void TableTools::keepView(const QString &name)
{
    m_views.insert(name, QVariantMap{{layoutKey, m_table.layoutState()},
                                     {pageKey, m_page.state ? m_page.state() : QVariantMap()}});
    if (m_settings) {
        m_settings->setValue(m_page.settingsKey, m_views);
    }
}

void TableTools::showView(const QString &name)
{
    const QVariantMap view = m_views.value(name).toMap();
    m_table.setLayoutState(view.value(layoutKey).toMap());
    if (m_page.show) {
        m_page.show(view.value(pageKey).toMap());
    }
}

void TableTools::renameView(const QString &name, const QString &to)
{
    m_views.insert(to, m_views.take(name));
    if (m_settings) {
        m_settings->setValue(m_page.settingsKey, m_views);
    }
}

void TableTools::deleteView(const QString &name)
{
    m_views.remove(name);
    if (m_settings) {
        m_settings->setValue(m_page.settingsKey, m_views);
    }
}

void TableTools::chooseColumns(const QPoint &globalPosition)
{
    fillColumns(*m_columns);
    m_columns->popup(globalPosition);
}

QStringList TableTools::notes() const
{
    return m_page.notes() << QLocale().toString(m_out.today(), QLocale::LongFormat);
}

void TableTools::exportTable()
{
    m_out.exportTables(
        [read = m_table.tableReader(), title = m_page.title(), notes = notes()] {
            TableData data = read();
            data.title = title;
            data.notes = notes;
            return std::vector{std::move(data)};
        },
        m_table.proxy().matchCount(), m_page.fileName);
}

void TableTools::print()
{
    TableData data = m_table.tableData();
    data.title = m_page.title();
    data.notes = notes();
    m_out.print({std::move(data)});
}

} // namespace hauspost
