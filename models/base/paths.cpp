#include "models/base/paths.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace hauspost {

DeskPaths::DeskPaths(const QString &dataFolder) : m_folder(QDir::cleanPath(QDir(dataFolder).absolutePath())) {}

DeskPaths DeskPaths::standard()
{
    return DeskPaths(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

Result<> DeskPaths::prepare() const
{
    const QFileInfo info(m_folder);
    if (info.exists() && !info.isDir()) {
        return fail(ErrorCode::DataFolderUnsuitable,
                    {m_folder, QCoreApplication::translate("hauspost::DeskPaths", "it is a file, not a folder")});
    }
    if (!info.exists()) {
        if (!QDir().mkpath(m_folder)) {
            return fail(ErrorCode::DataFolderUnsuitable,
                        {m_folder, QCoreApplication::translate("hauspost::DeskPaths", "it cannot be created")});
        }
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

QString DeskPaths::mirrorFile() const
{
    return m_folder + QStringLiteral("/mirror.db");
}

QString DeskPaths::deskFile() const
{
    return m_folder + QStringLiteral("/desk.db");
}

QString DeskPaths::lockFile() const
{
    return m_folder + QStringLiteral("/hauspost.lock");
}

QString DeskPaths::settingsFile() const
{
    return m_folder + QStringLiteral("/window.ini");
}

QString DeskPaths::syncLogFile() const
{
    return m_folder + QStringLiteral("/synchronisations.txt");
}

} // namespace hauspost
