#pragma once

#include <QtWidgets/QWidget>

class QSettings;
class QStackedWidget;

namespace hauspost {

class Page;
class Sidebar;
class SidebarButton;

/// The sidebar and the pages beside it: which one is shown, and the way back.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    /// below: stands between the sidebar and the pages' top (the message strips). settings: null = nothing is kept.
    Navigation(QWidget &above, QSettings *settings, QWidget *parent = nullptr);

    /// In the sidebar under its action, which opens it also by Alt and its place.
    SidebarButton &add(Page &page, QAction &entry);
    /// A page that the sidebar does not name.
    void add(Page &page);

    [[nodiscard]] Page &current() const;
    [[nodiscard]] QList<Page *> pages() const;
    /// Shows a page, which is up to date; "back" leads to the pages of the way, the last one first.
    void show(Page &page, const QList<Page *> &way);
    [[nodiscard]] const QList<Page *> &way() const { return m_way; }
    /// Whether "back" leads anywhere.
    [[nodiscard]] bool hasWayBack() const { return !m_way.isEmpty(); }
    void goBack();

    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }
    /// The user's wish; a narrow window has icons only in any case.
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateWidth();

    QSettings *m_settings;
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    QHash<const Page *, QAction *> m_entries;
    QList<Page *> m_way;
    bool m_isCollapsed = false;
};

} // namespace hauspost
