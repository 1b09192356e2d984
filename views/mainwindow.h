#pragma once

#include "models/sync/connectionsettings.h"
#include "models/sync/syncstate.h"
#include "views/theme.h"

#include <QtWidgets/QMainWindow>

class QMenu;
class QSettings;
class QStackedWidget;

namespace hauspost {

class Actions;
class LetterRuns;
class LettersController;
class NoticeStrip;
class OfficeData;
class Prompts;
class PropertyPage;
class SyncIndicator;
class UnitPage;
struct Property;

/// The frame: menus, message strips, the two pages, the state of the synchronisation. What it is told and what it
/// asks for; the wiring to the rest of the program is in app/desk.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        OfficeData &data;
        LetterRuns &letters;
        Prompts &prompts;
        QSettings *settings = nullptr; ///< null: nothing is kept
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// nullopt: not connected to a portal.
    void setSyncState(const std::optional<SyncState> &state);
    /// The mirror changed: the visible page reads it again.
    void reload();
    /// What the menus show as chosen.
    void setChoices(ThemeChoice theme, const QString &language);
    void setConnection(const ConnectionSettings &connection) { m_connection = connection; }
    /// Something went wrong outside the window's own work. remedy: may be empty.
    void showProblem(const QString &text, const QString &remedy, std::function<void()> clicked);

    void showProperties();
    void showUnits(const std::optional<Property> &property);

    [[nodiscard]] PropertyPage &propertyPage() { return *m_propertyPage; }
    [[nodiscard]] UnitPage &unitPage() { return *m_unitPage; }
    [[nodiscard]] NoticeStrip &letterStrip() { return *m_letterStrip; }
    [[nodiscard]] NoticeStrip &problemStrip() { return *m_problemStrip; }
    [[nodiscard]] NoticeStrip &syncStrip() { return *m_syncStrip; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] bool isUnitPageShown() const;

Q_SIGNALS:
    void synchroniseRequested();
    void connectionChosen(const hauspost::ConnectionSettings &connection);
    void themeChosen(hauspost::ThemeChoice theme);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildMenus();
    void connectActions();
    void retranslateUi();
    void updateActions();
    void updateSyncStrip();
    void askConnection();
    void find();

    Parts m_parts;
    ConnectionSettings m_connection;
    std::optional<SyncState> m_sync;
    Actions *m_actions;
    NoticeStrip *m_problemStrip; ///< what showProblem() is told
    NoticeStrip *m_syncStrip;    ///< the synchronisation needs the user
    NoticeStrip *m_letterStrip;
    LettersController *m_letters;
    QStackedWidget *m_pages;
    PropertyPage *m_propertyPage;
    UnitPage *m_unitPage;
    SyncIndicator *m_syncIndicator;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
};

} // namespace hauspost
