#include "app/portal/portalfolder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace hauspost::portal {

Result<> PortalFolder::prepare() const
{
    if (QDir(m_path).exists()) {
        return {};
    }
    if (!QDir().mkpath(m_path)) {
        return fail(ErrorCode::DataFolderUnsuitable,
                    {m_path, QCoreApplication::translate("PortalFolder", "it cannot be created")});
    }
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

QString PortalFolder::databaseFile() const
{
    return QDir(m_path).filePath(QStringLiteral("portal.db"));
}

QString PortalFolder::mailFolder() const
{
    return QDir(m_path).filePath(QStringLiteral("mail"));
}

QString PortalFolder::keyFile() const
{
    return QDir(m_path).filePath(QStringLiteral("portal.key"));
}

} // namespace hauspost::portal
