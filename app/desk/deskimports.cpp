#include "app/desk/deskimports.h"

#include "views/actions.h"
#include "views/mainwindow.h"
#include "views/noticestrip.h"

namespace hauspost {

DeskImports::DeskImports(const Parts &parts)
    : m_importWork(parts.paths),
      m_contactWork(parts.paths, parts.clock),
      m_properties(m_importWork, parts.prompts, parts.window.outgoingStrip(), &parts.window),
      m_contacts(m_contactWork, parts.prompts, parts.window, parts.window.outgoingStrip()),
      m_queue({m_properties, m_contacts, parts.window.problemStrip(), parts.window})
{
    auto &actions = parts.window.actions();
    connect(&actions[MenuAction::ImportProperties], &QAction::triggered, &m_properties, &ImportController::chooseFile);
    connect(&actions[MenuAction::ImportContacts], &QAction::triggered, this, [this] { m_contacts.open(); });
    connect(&m_properties, &ImportController::stepQueued, &parts.window, &MainWindow::rememberStep);
    connect(&m_contacts, &ListImportController::stepQueued, &parts.window, &MainWindow::rememberStep);
    connect(&m_properties, &ImportController::queued, this, &DeskImports::queued);
    connect(&m_contacts, &ListImportController::changed, this, &DeskImports::queued);
}

} // namespace hauspost
