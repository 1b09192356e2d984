// What the entries of the menus do, and when they can be used.

#include "views/actions.h"
#include "views/letterscontroller.h"
#include "views/mainwindow.h"
#include "views/navigation.h"
#include "views/outgoingcontroller.h"
#include "views/privacycontroller.h"
#include "views/prompts.h"
#include "views/propertypage.h"
#include "views/tabletools.h"
#include "views/unitpage.h"

namespace hauspost {

void MainWindow::connectMenus()
{
    const auto on = [this](MenuAction id, auto &&slot) {
        connect(&(*m_actions)[id], &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(MenuAction::SynchroniseNow, [this] { Q_EMIT synchroniseRequested(); });
    on(MenuAction::Connect, [this] { askConnection(); });
    on(MenuAction::SignOut, [this] { Q_EMIT signOutRequested(); });
    on(MenuAction::Quit, [this] { close(); });
    for (const MenuAction id : {MenuAction::Settings, MenuAction::LockNow, MenuAction::SaveBackup,
                                MenuAction::RestoreBackup, MenuAction::HelpForPage, MenuAction::Handbook,
                                MenuAction::Shortcuts, MenuAction::WhatsNew, MenuAction::Diagnostics}) {
        on(id, [this, id] { Q_EMIT programActionRequested(id); });
    }
    on(MenuAction::Retention, [this] { m_privacy->openRetention(); });
    on(MenuAction::Undo, [this] { m_outgoing->undo(); });
    on(MenuAction::Redo, [this] { m_outgoing->redo(); });
    on(MenuAction::Back, [this] { m_navigation->goBack(); });
    on(MenuAction::DownloadAll, [this] { m_unitPage->downloadAll(); });
    on(MenuAction::SendSelected, [this] { m_unitPage->sendToSelection(); });
    on(MenuAction::LettersSelected, [this] { lettersForSelection(); });
    on(MenuAction::LettersShown, [this] { m_unitPage->lettersForShown(); });
    on(MenuAction::Find, [this] { m_navigation->current().focusFilter(); });
    on(MenuAction::FindAnything, [this] { showPalette(); });
    on(MenuAction::NextRegion, [this] { focusRegion(1); });
    on(MenuAction::PreviousRegion, [this] { focusRegion(-1); });
    on(MenuAction::ChooseColumns,
       [this] { m_navigation->current().tableTools()->chooseColumns(mapToGlobal(rect().center())); });
    on(MenuAction::ExportTable, [this] { m_navigation->current().tableTools()->exportTable(); });
    on(MenuAction::PrintTable, [this] { m_navigation->current().tableTools()->print(); });
    on(MenuAction::ShowDetails, [this] { m_unitPage->showDetails((*m_actions)[MenuAction::ShowDetails].isChecked()); });
    on(MenuAction::LanguageGerman, [this] { Q_EMIT languageChosen(QStringLiteral("de")); });
    on(MenuAction::LanguageEnglish, [this] { Q_EMIT languageChosen(QStringLiteral("en")); });
    on(MenuAction::ThemeSystem, [this] { Q_EMIT themeChosen(ThemeChoice::System); });
    on(MenuAction::ThemeLight, [this] { Q_EMIT themeChosen(ThemeChoice::Light); });
    on(MenuAction::ThemeDark, [this] { Q_EMIT themeChosen(ThemeChoice::Dark); });
    on(MenuAction::About, [this] { m_parts.prompts.about(); });
}

void MainWindow::updateActions()
{
    const Actions &actions = *m_actions;
    actions[MenuAction::Back].setEnabled(m_navigation->hasWayBack());
    actions[MenuAction::SendSelected].setEnabled(isUnitPageShown() && m_outgoing->mayChange());
    actions[MenuAction::ShowDetails].setEnabled(isUnitPageShown());
    actions[MenuAction::ShowDetails].setChecked(m_unitPage->areDetailsShown());
    actions[MenuAction::Find].setEnabled(m_navigation->current().hasFilter());
    for (const MenuAction id : {MenuAction::ChooseColumns, MenuAction::ExportTable, MenuAction::PrintTable}) {
        actions[id].setEnabled(m_navigation->current().tableTools() != nullptr);
    }
    actions[MenuAction::DownloadAll].setEnabled(isUnitPageShown());
    actions[MenuAction::LettersSelected].setEnabled(isUnitPageShown() || &m_navigation->current() == m_propertyPage);
    actions[MenuAction::LettersShown].setEnabled(isUnitPageShown());
    actions[MenuAction::SynchroniseNow].setEnabled(m_sync.has_value());
    actions[MenuAction::SignOut].setEnabled(m_sync.has_value());
}

void MainWindow::lettersForSelection()
{
    if (isUnitPageShown()) {
        m_unitPage->lettersForSelection();
        return;
    }
    const std::vector<PropertyId> properties = m_propertyPage->selectedProperties();
    if (!properties.empty()) {
        const QString scope = tr("%Ln property(s)", nullptr, static_cast<int>(properties.size()));
        m_letters->downloadAll({properties, tr("Selected properties: %1").arg(m_propertyPage->selectedNumbers())},
                               scope);
    }
}

void MainWindow::updateUndo()
{
    const auto show = [this](MenuAction id, const QString &what, const QString &text) {
        (*m_actions)[id].setEnabled(!what.isEmpty());
        (*m_actions)[id].setText(text);
    };
    const QString undo = m_outgoing->undoText();
    const QString redo = m_outgoing->redoText();
    show(MenuAction::Undo, undo, undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    show(MenuAction::Redo, redo, redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
}

} // namespace hauspost
