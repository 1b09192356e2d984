#include "views/windowmenus.h"

#include "views/actions.h"

#include <QtWidgets/QMenuBar>

#include <optional>

namespace hauspost {

namespace {

using MenuEntry = std::optional<MenuAction>; ///< nullopt: a line

void fill(QMenu &menu, const Actions &actions, std::initializer_list<MenuEntry> entries)
{
    for (const MenuEntry &entry : entries) {
        if (entry) {
            menu.addAction(&actions[*entry]);
        } else {
            menu.addSeparator();
        }
    }
}

} // namespace

WindowMenus::WindowMenus(QMenuBar &bar, const Actions &actions, QObject *parent) : QObject(parent)
{
    constexpr std::nullopt_t line = std::nullopt;
    m_menus[File] = bar.addMenu(QString());
    fill(*m_menus[File], actions,
         {MenuAction::SynchroniseNow,
          MenuAction::Connect,
          MenuAction::SignOut,
          line,
          MenuAction::ImportProperties,
          MenuAction::ImportContacts,
          line,
          MenuAction::DownloadAll,
          MenuAction::LettersSelected,
          MenuAction::LettersShown,
          MenuAction::SendSelected,
          line,
          MenuAction::ExportTable,
          MenuAction::PrintTable,
          line,
          MenuAction::SaveBackup,
          MenuAction::RestoreBackup,
          MenuAction::Retention,
          line,
          MenuAction::Settings,
          MenuAction::LockNow,
          MenuAction::Quit});
    m_menus[Edit] = bar.addMenu(QString());
    fill(*m_menus[Edit], actions, {MenuAction::Undo, MenuAction::Redo});
    m_menus[View] = bar.addMenu(QString());
    fill(*m_menus[View], actions,
         {MenuAction::ShowDashboard, MenuAction::ShowProperties, MenuAction::AllUnits, MenuAction::ShowLetters,
          MenuAction::ShowOutbox, MenuAction::ShowConsents, line, MenuAction::Back, MenuAction::FindAnything,
          MenuAction::Find, MenuAction::ChooseColumns, MenuAction::ShowDetails, line, MenuAction::NextRegion,
          MenuAction::PreviousRegion, MenuAction::CollapseSidebar, line});
    m_menus[Language] = m_menus[View]->addMenu(QString());
    fill(*m_menus[Language], actions, {MenuAction::LanguageGerman, MenuAction::LanguageEnglish});
    m_menus[Appearance] = m_menus[View]->addMenu(QString());
    fill(*m_menus[Appearance], actions, {MenuAction::ThemeSystem, MenuAction::ThemeLight, MenuAction::ThemeDark});
    m_menus[Help] = bar.addMenu(QString());
    fill(*m_menus[Help], actions,
         {MenuAction::HelpForPage, MenuAction::Handbook, MenuAction::Shortcuts, MenuAction::WhatsNew, line,
          MenuAction::Diagnostics, line, MenuAction::About});
    retranslate();
}

void WindowMenus::retranslate()
{
    m_menus[File]->setTitle(tr("&File"));
    m_menus[Edit]->setTitle(tr("&Edit"));
    m_menus[View]->setTitle(tr("&View"));
    m_menus[Language]->setTitle(tr("&Language"));
    m_menus[Appearance]->setTitle(tr("&Appearance"));
    m_menus[Help]->setTitle(tr("&Help"));
}

} // namespace hauspost
