#include "views/listimportcontroller.h"

#include "models/base/errortext.h"
#include "views/listimportdialog.h"
#include "views/noticestrip.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>

namespace hauspost {

namespace {

/// The one list that is dropped; empty: something else.
QString listIn(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile()) {
        return {};
    }
    const QString file = urls.constFirst().toLocalFile();
    const auto hasSuffix = [&file](const char *suffix) {
        return file.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
    };
    return hasSuffix(".csv") || hasSuffix(".xlsx") || hasSuffix(".ods") ? file : QString();
}

} // namespace

ListImportController::ListImportController(ContactRuns &runs, Prompts &prompts, QWidget &window, NoticeStrip &strip,
                                           QObject *parent)
    : QObject(parent), m_runs(runs), m_prompts(prompts), m_window(window), m_strip(strip)
{
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
}

void ListImportController::open(const QString &file)
{
    ListImportDialog dialog(m_runs, m_prompts, file, &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        tell(dialog.applied());
    }
}

bool ListImportController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = listIn(*drop);
        if (!file.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop) {
                // The desktop waits for the drop to end; the dialog may take its time.
                QMetaObject::invokeMethod(
                    this, [this, file] { open(file); }, Qt::QueuedConnection);
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ListImportController::tell(const ContactsApplied &applied)
{
    m_strip.showMessage(Tone::Good, QStringLiteral("outbox"),
                        tr("The contact data of %Ln resident(s) wait for the portal.", nullptr, applied.residents),
                        {{tr("&Undo"), [this, applied] { undo(applied); }}});
    Q_EMIT changed();
}

void ListImportController::undo(const ContactsApplied &applied)
{
    const auto undone = m_runs.undo(applied);
    if (!undone) {
        m_strip.showMessage(Tone::Problem, QStringLiteral("warning"), errorText(undone.error()), {});
    } else if (*undone) {
        m_strip.showMessage(Tone::Normal, QString(), tr("The list was taken back. Nothing was changed."), {});
    } else {
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"),
                            tr("Part of the list has left already, so it cannot be taken back as a whole. What still "
                               "waits can be withdrawn in the outbox."),
                            {});
    }
    Q_EMIT changed();
}

} // namespace hauspost
