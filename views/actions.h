#pragma once

#include <QtCore/QObject>
#include <QtGui/QAction>

#include <array>

class QWidget;

namespace hauspost {

/// Everything the menus offer.
enum class MenuAction {
    SynchroniseNow,
    Connect,
    SignOut,
    Quit,
    Back,
    AllUnits,
    ShowOutbox,
    DownloadAll,
    SendSelected,
    Find,
    LanguageGerman,
    LanguageEnglish,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    About,
    Count
};

/// One table of all actions: id, text, icon, shortcuts. Owned by the window that they work in.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget &window);
    [[nodiscard]] QAction &operator[](MenuAction id) const;
    void retranslate();
    void updateIcons();

private:
    QWidget &m_window;
    std::array<QAction *, static_cast<size_t>(MenuAction::Count)> m_actions{};
};

} // namespace hauspost
