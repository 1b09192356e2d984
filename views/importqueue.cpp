#include "views/importqueue.h"

#include "models/base/errortext.h"
#include "models/exchange/importkind.h"
#include "views/importcontroller.h"
#include "views/listimportcontroller.h"
#include "views/noticestrip.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QWidget>

namespace hauspost {

namespace {

/// Of this computer; empty where something else is dropped.
QStringList filesIn(const QDropEvent &event)
{
    QStringList files;
    const QList<QUrl> urls = event.mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

} // namespace

ImportQueue::ImportQueue(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_parts.window.setAcceptDrops(true);
    m_parts.window.installEventFilter(this);
    // Queued: who has just come to his end tells it first.
    connect(&m_parts.properties, &ImportController::finished, this, &ImportQueue::next, Qt::QueuedConnection);
    connect(&m_parts.contacts, &ListImportController::finished, this, &ImportQueue::next, Qt::QueuedConnection);
}

void ImportQueue::add(const QStringList &files)
{
    QStringList problems;
    for (const QString &file : files) {
        const auto kind = importKindOf(file);
        if (!kind) {
            problems << errorText(kind.error());
            continue;
        }
        switch (*kind) {
        case ImportKind::Properties:
            m_properties << file;
            break;
        case ImportKind::Contacts:
            m_contacts << file;
            break;
        }
    }
    if (!problems.isEmpty()) {
        m_parts.problems.showMessage(Tone::Problem, QStringLiteral("warning"), problems.join(u'\n'), {});
    }
    next();
}

void ImportQueue::hold(bool isHeld)
{
    m_isHeld = isHeld;
    m_parts.properties.hold(isHeld);
    next();
}

bool ImportQueue::isBusy() const
{
    return m_isHeld || m_parts.properties.isBusy() || m_parts.contacts.isBusy();
}

void ImportQueue::next()
{
    if (isBusy()) {
        return; // comes back when that has finished
    }
    if (!m_properties.isEmpty()) {
        m_parts.properties.import(m_properties.takeFirst());
    } else if (!m_contacts.isEmpty()) {
        m_parts.contacts.open(m_contacts.takeFirst());
    }
}

bool ImportQueue::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = filesIn(*drop);
        if (!files.isEmpty() && !m_isHeld) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop) {
                // The desktop waits for the drop to end; looking at the files may take its time.
                QMetaObject::invokeMethod(
                    this, [this, files] { add(files); }, Qt::QueuedConnection);
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hauspost
