#pragma once

#include "app/desk/contactwork.h"
#include "app/desk/importwork.h"

#include "views/importcontroller.h"
#include "views/importqueue.h"
#include "views/listimportcontroller.h"

namespace hauspost {

class MainWindow;
class Prompts;

/// Data that come into the desk: DTM files and lists of contact data, from the menu to the outbox. Wired together here.
/// GUI thread.
class DeskImports final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const DeskPaths &paths;
        const Clock &clock;
        MainWindow &window; ///< its menu, its strip, and where files are dropped
        Prompts &prompts;
    };

    explicit DeskImports(const Parts &parts);

    [[nodiscard]] ImportController &properties() { return m_properties; }
    [[nodiscard]] ContactRuns &contactRuns() { return m_contactWork; }
    /// While the window is locked nothing is shown over it.
    void hold(bool isHeld) { m_queue.hold(isHeld); }
    /// Before desk.db is put back from a backup: no work has it open afterwards.
    void stopWork()
    {
        m_importWork.stop();
        m_contactWork.stop();
    }

Q_SIGNALS:
    /// Something new waits in the outbox, or was taken back.
    void queued();

private:
    ImportWork m_importWork;
    ContactWork m_contactWork;
    ImportController m_properties;
    ListImportController m_contacts;
    ImportQueue m_queue;
};

} // namespace hauspost
