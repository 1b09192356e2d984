#pragma once

#include "models/sync/connectionsettings.h"
#include "models/sync/syncstate.h"
#include "views/theme.h"

#include <QtWidgets/QMainWindow>

class QSettings;
class QStackedWidget;

namespace hauspost {

class Actions;
class LetterRuns;
class LettersController;
class NoticeStrip;
class OfficeData;
class OutboxPage;
class Outgoing;
class OutgoingController;
class OutgoingIndicator;
class Page;
class Prompts;
class PropertyPage;
class SyncIndicator;
class UnitPage;
class WindowMenus;
struct Property;

/// The frame: menus, message strips, the three pages, the state of the synchronisation. What it is told and what it
/// asks for; the wiring to the rest of the program is in app/desk.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        OfficeData &data;
        LetterRuns &letters;
        Outgoing &outgoing;
        Prompts &prompts;
        QSettings *settings = nullptr; ///< null: nothing is kept
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// nullopt: not connected to a portal.
    void setSyncState(const std::optional<SyncState> &state);
    /// Mirror or outbox changed: the visible page reads them again.
    void reload();
    /// Only the outbox changed.
    void reloadOutbox();
    /// What the menus show as chosen.
    void setChoices(ThemeChoice theme, const QString &language);
    void setConnection(const ConnectionSettings &connection) { m_connection = connection; }
    /// Something went wrong outside the window's own work. remedy: may be empty.
    void showProblem(const QString &text, const QString &remedy, std::function<void()> clicked);

    void showProperties();
    void showUnits(const std::optional<Property> &property);
    void showOutbox();

    [[nodiscard]] PropertyPage &propertyPage() { return *m_propertyPage; }
    [[nodiscard]] UnitPage &unitPage() { return *m_unitPage; }
    [[nodiscard]] NoticeStrip &letterStrip() { return *m_letterStrip; }
    [[nodiscard]] NoticeStrip &problemStrip() { return *m_problemStrip; }
    [[nodiscard]] NoticeStrip &syncStrip() { return *m_syncStrip; }
    [[nodiscard]] NoticeStrip &outgoingStrip() { return *m_outgoingStrip; }
    [[nodiscard]] NoticeStrip &decisionStrip() { return *m_decisionStrip; }
    [[nodiscard]] OutboxPage &outboxPage() { return *m_outboxPage; }
    [[nodiscard]] OutgoingIndicator &outgoingIndicator() { return *m_outgoingIndicator; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] bool isUnitPageShown() const;
    [[nodiscard]] bool isOutboxShown() const;

Q_SIGNALS:
    void synchroniseRequested();
    /// Something new waits in the outbox.
    void actionsQueued();
    /// Where the token is not in a file, somebody has to sign in first.
    void connectionChosen(const hauspost::ConnectionSettings &connection);
    void signOutRequested();
    void themeChosen(hauspost::ThemeChoice theme);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void connectActions();
    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] Page &currentPage() const;
    void showPage(Page &page);
    void updateActions();
    void updateSyncStrip();
    void updateOutgoing();
    void goBack();
    void askConnection();

    Parts m_parts;
    ConnectionSettings m_connection;
    std::optional<SyncState> m_sync;
    Actions *m_actions;
    NoticeStrip *m_problemStrip; ///< what showProblem() is told
    NoticeStrip *m_syncStrip;    ///< the synchronisation needs the user
    NoticeStrip *m_letterStrip;
    NoticeStrip *m_decisionStrip; ///< something in the outbox waits for the user
    NoticeStrip *m_outgoingStrip; ///< what was queued just now
    LettersController *m_letters;
    OutgoingController *m_outgoing;
    QStackedWidget *m_pages;
    PropertyPage *m_propertyPage;
    UnitPage *m_unitPage;
    OutboxPage *m_outboxPage;
    SyncIndicator *m_syncIndicator;
    OutgoingIndicator *m_outgoingIndicator;
    WindowMenus *m_menus;
    QList<Page *> m_way;     ///< the pages that "back" leads to, the last one first
    int m_decisionsTold = 0; ///< a closed strip comes again only when there are more
};

} // namespace hauspost
