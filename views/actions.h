#pragma once

#include <QtCore/QObject>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

#include <array>
#include <utility>

class QWidget;

namespace hauspost {

/// Everything the menus offer.
enum class MenuAction {
    SynchroniseNow,
    Connect,
    SignOut,
    ImportContacts,
    SaveBackup,
    RestoreBackup,
    Retention,
    Settings,
    LockNow,
    Quit,
    Undo,
    Redo,
    Back,
    ShowDashboard,
    ShowProperties,
    AllUnits,
    ShowOutbox,
    ShowConsents,
    ImportProperties,
    ShowLetters,
    DownloadAll,
    LettersSelected,
    LettersShown,
    SendSelected,
    Find,
    FindAnything,
    NextRegion,
    PreviousRegion,
    CollapseSidebar,
    ChooseColumns,
    ExportTable,
    PrintTable,
    ShowDetails,
    LanguageGerman,
    LanguageEnglish,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    HelpForPage,
    Handbook,
    Shortcuts,
    WhatsNew,
    Diagnostics,
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
    /// Text without "&" and shortcuts of everything that has one, in the order of the table.
    [[nodiscard]] QList<std::pair<QString, QList<QKeySequence>>> shortcuts() const;
    void updateIcons();

private:
    QWidget &m_window;
    std::array<QAction *, static_cast<size_t>(MenuAction::Count)> m_actions{};
};

} // namespace hauspost
