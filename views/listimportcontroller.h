#pragma once

#include "views/contactruns.h"

#include <QtCore/QObject>

class QWidget;

namespace hauspost {

class NoticeStrip;
class Prompts;

/// From the wish to import contact data to the list in the outbox, with "undo" as long as nothing of it has left. Files
/// dropped on the window come here too. GUI thread.
class ListImportController final : public QObject
{
    Q_OBJECT

public:
    /// window: for dialogs and drops; strip: where the result is told.
    ListImportController(ContactRuns &runs, Prompts &prompts, QWidget &window, NoticeStrip &strip,
                         QObject *parent = nullptr);

    /// file: empty = chosen in the dialog.
    void open(const QString &file = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Something came into the outbox, or left it again.
    void changed();

private:
    void tell(const ContactsApplied &applied);
    void undo(const ContactsApplied &applied);

    ContactRuns &m_runs;
    Prompts &m_prompts;
    QWidget &m_window;
    NoticeStrip &m_strip;
};

} // namespace hauspost
