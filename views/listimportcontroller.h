#pragma once

#include "views/contactruns.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace hauspost {

class ListImportDialog;
class NoticeStrip;
class Prompts;

/// From the wish to import contact data to the list in the outbox, with "undo" as long as nothing of it has left. One
/// list at a time. GUI thread.
class ListImportController final : public QObject
{
    Q_OBJECT

public:
    /// window: for dialogs; strip: where the result is told.
    ListImportController(ContactRuns &runs, Prompts &prompts, QWidget &window, NoticeStrip &strip,
                         QObject *parent = nullptr);

    /// file: empty = chosen in the dialog.
    void open(const QString &file = {});

    /// The list that is open now; null where none is.
    [[nodiscard]] ListImportDialog *dialog() const;
    [[nodiscard]] bool isBusy() const { return m_isOpen; }

Q_SIGNALS:
    /// A list came to its end, whichever.
    void finished();
    /// Something came into the outbox, or left it again.
    void changed();
    /// What was queued, as one step; before changed().
    void stepQueued(const std::vector<hauspost::ActionId> &ids);

private:
    void onClosed(int result);
    void tell(const ContactsApplied &applied);
    void undo(const ContactsApplied &applied);
    void tellUndone(const Result<bool> &undone);

    ContactRuns &m_runs;
    Prompts &m_prompts;
    QWidget &m_window;
    NoticeStrip &m_strip;
    QPointer<ListImportDialog> m_dialog;
    bool m_isOpen = false;
};

} // namespace hauspost
