#pragma once

#include <QtWidgets/QToolButton>

namespace hauspost {

/// One page in the sidebar: icon, word, how much waits there. The current one has a bar at its edge and a bold word.
class SidebarButton final : public QToolButton
{
    Q_OBJECT

public:
    /// page: its text, icon, shortcut, and whether it is the current one.
    explicit SidebarButton(QAction &page, QWidget *parent = nullptr);

    /// 0: none. meaning: a sentence about it, for tool tip and screen reader.
    void setBadge(int count, const QString &meaning);
    [[nodiscard]] int badge() const { return m_badge; }
    /// Icon only.
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintBadge(QPainter &painter) const;

    QAction &m_page;
    int m_badge = 0;
    QString m_meaning;
    bool m_isCollapsed = false;
};

} // namespace hauspost
