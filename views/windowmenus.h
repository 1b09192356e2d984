#pragma once

#include <QtCore/QObject>

#include <array>

class QMenu;
class QMenuBar;

namespace hauspost {

class Actions;

/// The menu bar of the main window: which action stands in which menu. Nothing is done here; the window connects the
/// actions.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMenuBar &bar, const Actions &actions, QObject *parent);
    void retranslate();

private:
    enum Menu { File, Edit, View, Language, Appearance, Help, MenuCount };
    std::array<QMenu *, MenuCount> m_menus{};
};

} // namespace hauspost
