#pragma once

#include <QtWidgets/QMenu>

namespace hauspost {

/// A menu in which one ticks several entries in one go: a click or Space ticks and leaves it open; Esc, Enter on an
/// entry and a click elsewhere close it. Entries without a tick behave as usual.
class TickMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static bool tick(QAction *entry);
};

} // namespace hauspost
