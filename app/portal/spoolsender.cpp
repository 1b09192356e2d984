#include "app/portal/spoolsender.h"

#include "app/portal/portalfolder.h"
#include "models/sql/database.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>

namespace hauspost::portal {

SpoolSender::SpoolSender(QString folder) : m_folder(std::move(folder))
{
    QDir dir(m_folder);
    for (const QString &part : dir.entryList({QStringLiteral("*.eml.*")}, QDir::Files)) {
        dir.remove(part);
    }
}

void SpoolSender::forget(const QString &folder, Database &database)
{
    QDir dir(folder);
    // The files first: a mail that comes meanwhile is not among them.
    const QStringList mails = dir.entryList({QStringLiteral("*.eml")}, QDir::Files);
    auto rows = database.prepare(QStringLiteral("SELECT id FROM mail_job WHERE recipient <> ''"));
    if (mails.isEmpty() || !rows) {
        return;
    }
    QSet<QString> known;
    auto row = rows->next();
    for (; row && *row; row = rows->next()) {
        known.insert(rows->text(0));
    }
    if (!row) {
        return; // a later call does it
    }
    for (const QString &mail : mails) {
        if (!known.contains(QFileInfo(mail).completeBaseName())) {
            dir.remove(mail);
        }
    }
}

SendResult SpoolSender::send(const MailMessage &message, const std::function<bool()> &aboutToFinish)
{
    const SendResult trouble{SendOutcome::TryAgain, QStringLiteral("spool folder not writable"), true};
    if (!PortalFolder(m_folder).prepare()) {
        return trouble;
    }
    QSaveFile file(QDir(m_folder).filePath(message.id + QStringLiteral(".eml")));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(message.content) != message.content.size() || !file.flush()) {
        return trouble;
    }
    if (!aboutToFinish()) {
        return {SendOutcome::Stopped, {}, false};
    }
    if (!file.commit()) {
        return trouble; // the rename failed: no file of that name is there
    }
    return {SendOutcome::Accepted, {}, false};
}

} // namespace hauspost::portal
