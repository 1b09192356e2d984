#pragma once

#include "models/sync/connectionsettings.h"
#include "models/sync/syncschedule.h"
#include "models/sync/syncstate.h"
#include "models/tables/unitfilter.h"
#include "views/theme.h"
#include "views/windowstrips.h"

#include <QtWidgets/QMainWindow>

class QSettings;

namespace hauspost {

class Actions;
class CommandPalette;
class ConsentPage;
class DashboardPage;
class FiguresReader;
class FirstRunPage;
enum class MenuAction;
class LetterRuns;
class LettersPage;
class LettersController;
class Navigation;
class NoticeStrip;
class OfficeData;
class OutboxPage;
class Outgoing;
class OutgoingController;
class OutgoingIndicator;
class Page;
class Prompts;
class PrivacyController;
class PrivacyDesk;
class ResidentFile;
class PropertyPage;
class SidebarButton;
class SyncIndicator;
class TableExport;
class TenancyController;
class UnitPage;
class WindowMenus;
struct Property;

/// The frame: menus, message strips, sidebar and pages, the state of the synchronisation. What it is told and what it
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
        ResidentFile &residents;
        Prompts &prompts;
        QSettings *settings = nullptr;  ///< null: nothing is kept
        PrivacyDesk *privacy = nullptr; ///< null: nobody can be told about or erased
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// nullopt: not connected to a portal.
    void setSyncState(const std::optional<SyncState> &state);
    /// Mirror or outbox changed: the visible page reads them again.
    void reload();
    /// The mirror is deleted: no page, also none that is hidden, keeps anything of it.
    void forgetData();
    /// Only the outbox changed.
    void reloadOutbox();
    /// Something outside the window queued these as one step: "undo" takes them back.
    void rememberStep(const std::vector<ActionId> &ids);
    /// What the menus show as chosen.
    void setChoices(ThemeChoice theme, const QString &language);
    void setConnection(const ConnectionSettings &connection) { m_connection = connection; }
    /// Something went wrong outside the window's own work. remedy: may be empty.
    void showProblem(const QString &text, const QString &remedy, std::function<void()> clicked);

    /// The page to begin with: the overview, or without data what explains why.
    void showStart();
    void showDashboard();
    void showProperties();
    void showUnits(const std::optional<Property> &property);
    /// Its row among the units of its property.
    void showUnit(const Property &property, const UnitId &unit);
    /// The units of all properties in this work list.
    void showWorkList(WorkList list) { showFiltered({UnitChip::of(list)}); }
    /// The units of all properties that the filter lets through; "back" leads to the overview.
    void showFiltered(const UnitFilter &filter);
    void showOutbox();
    void showLetters();
    void showConsents();
    /// One field for commands, properties and residents.
    void showPalette();
    /// Whether sample data can be tried here. problem: why not; empty = they can.
    void offerSample(const QString &problem);
    /// The data are sample data: said as long as the window lives.
    void markSample();

    [[nodiscard]] DashboardPage &dashboardPage() { return *m_dashboardPage; }
    [[nodiscard]] FirstRunPage &firstRunPage() { return *m_firstRunPage; }
    [[nodiscard]] CommandPalette &commandPalette() { return *m_palette; }
    [[nodiscard]] PropertyPage &propertyPage() { return *m_propertyPage; }
    [[nodiscard]] UnitPage &unitPage() { return *m_unitPage; }
    [[nodiscard]] NoticeStrip &letterStrip() { return m_strips->letters(); }
    [[nodiscard]] NoticeStrip &problemStrip() { return m_strips->problem(); }
    [[nodiscard]] NoticeStrip &syncStrip() { return m_strips->sync(); }
    [[nodiscard]] NoticeStrip &outgoingStrip() { return m_strips->outgoing(); }
    [[nodiscard]] NoticeStrip &decisionStrip() { return m_strips->decision(); }
    [[nodiscard]] NoticeStrip &tableStrip() { return m_strips->tables(); }
    [[nodiscard]] OutboxPage &outboxPage() { return *m_outboxPage; }
    [[nodiscard]] ConsentPage &consentPage() { return *m_consentPage; }
    [[nodiscard]] LettersPage &lettersPage() { return *m_lettersPage; }
    [[nodiscard]] OutgoingIndicator &outgoingIndicator() { return *m_outgoingIndicator; }
    [[nodiscard]] Navigation &navigation() { return *m_navigation; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] bool isUnitPageShown() const;
    [[nodiscard]] bool isOutboxShown() const;

Q_SIGNALS:
    /// For what shows the state outside the window.
    void syncStateShown(const std::optional<hauspost::SyncState> &state);
    void outgoingShown(int waiting, int decisions);
    /// Residents with access in the whole office; nullopt: not known.
    void confirmedRead(std::optional<int> confirmed);
    void synchroniseRequested();
    /// Something new waits in the outbox.
    void actionsQueued(hauspost::Departure departure);
    /// Where the token is not in a file, somebody has to sign in first.
    void connectionChosen(const hauspost::ConnectionSettings &connection);
    void signOutRequested();
    void sampleRequested();
    void sampleEndRequested();
    void sampleMailsRequested(); ///< show the mails that the sample portal did not send
    /// Settings, backup, lock, help, diagnostics: what is about the program and not about an office's rows.
    void programActionRequested(hauspost::MenuAction id);
    void themeChosen(hauspost::ThemeChoice theme);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectParts();
    void connectMenus();
    void addPages();
    void updateActions();
    [[nodiscard]] bool hasData();
    void refreshFigures();
    void updateOutgoing();
    void focusRegion(int step);
    void updateUndo();
    void askConnection();
    void lettersForSelection();

    Parts m_parts;
    ConnectionSettings m_connection;
    std::optional<SyncState> m_sync;
    Actions *m_actions;
    WindowStrips *m_strips;
    TableExport *m_tableExport;
    LettersController *m_letters;
    OutgoingController *m_outgoing;
    TenancyController *m_tenancies;
    PrivacyController *m_privacy;
    Navigation *m_navigation;
    FiguresReader *m_figures;
    DashboardPage *m_dashboardPage;
    FirstRunPage *m_firstRunPage;
    CommandPalette *m_palette;
    PropertyPage *m_propertyPage;
    UnitPage *m_unitPage;
    OutboxPage *m_outboxPage;
    bool m_awaitsData = false;      ///< shows why there is no overview yet, and the user has not gone elsewhere
    bool m_areFiguresStale = false; ///< the data changed in a synchronisation that still runs
    LettersPage *m_lettersPage;
    ConsentPage *m_consentPage;
    SidebarButton *m_outboxButton = nullptr;
    SyncIndicator *m_syncIndicator;
    OutgoingIndicator *m_outgoingIndicator;
    WindowMenus *m_menus;
};

} // namespace hauspost
