#pragma once

#include <QtWidgets/QFrame>

class QAction;
class QVBoxLayout;

namespace hauspost {

class SidebarButton;

/// The pages at the window's left edge. One stop of the Tab key for each; the arrow keys go up and down.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Below the others. Checking the action marks the page as the current one.
    SidebarButton &add(QAction &page);
    /// The button that stands at the foot.
    void addAtFoot(QAction &action);
    /// Icons without words.
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    /// Keyboard focus to the current page's button.
    void focusCurrent();

    [[nodiscard]] const QList<SidebarButton *> &buttons() const { return m_buttons; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<SidebarButton *> m_buttons;
    SidebarButton *m_foot = nullptr;
    QVBoxLayout *m_layout;
    bool m_isCollapsed = false;
};

} // namespace hauspost
