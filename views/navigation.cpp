#include "views/navigation.h"

#include "views/page.h"
#include "views/sidebar.h"
#include "views/sidebarbutton.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace hauspost {

namespace {

const QString collapsedKey = QStringLiteral("window/sidebarCollapsed");
constexpr int narrow = 1100;

} // namespace

Navigation::Navigation(QWidget &above, QSettings *settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_sidebar(new Sidebar(this)), m_pages(new QStackedWidget(this))
{
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(&above);
    content->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(content, 1);
    m_isCollapsed = m_settings && m_settings->value(collapsedKey).toBool();
    updateWidth();
}

SidebarButton &Navigation::add(Page &page, QAction &entry)
{
    add(page);
    m_entries.insert(&page, &entry);
    QList<QKeySequence> shortcuts = entry.shortcuts();
    shortcuts << QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + m_entries.size()));
    entry.setShortcuts(shortcuts);
    return m_sidebar->add(entry);
}

void Navigation::add(Page &page)
{
    m_pages->addWidget(&page);
    connect(&page, &Page::backRequested, this, &Navigation::goBack);
}

Page &Navigation::current() const
{
    return *static_cast<Page *>(m_pages->currentWidget());
}

QList<Page *> Navigation::pages() const
{
    return m_pages->findChildren<Page *>(QString(), Qt::FindDirectChildrenOnly);
}

void Navigation::show(Page &page, const QList<Page *> &way)
{
    m_way = way;
    m_pages->setCurrentWidget(&page);
    if (QAction *entry = m_entries.value(&page)) {
        entry->setChecked(true);
    }
    page.focusContent();
    Q_EMIT shown();
}

void Navigation::goBack()
{
    if (m_way.isEmpty()) {
        return;
    }
    Page *page = m_way.takeLast();
    page->reload();
    show(*page, m_way);
}

void Navigation::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    if (m_settings) {
        m_settings->setValue(collapsedKey, collapsed);
    }
    updateWidth();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateWidth();
}

void Navigation::updateWidth()
{
    const bool collapsed = m_isCollapsed || width() < narrow;
    if (collapsed != m_sidebar->isCollapsed()) {
        m_sidebar->setCollapsed(collapsed);
    }
}

} // namespace hauspost
