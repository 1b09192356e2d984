#include "models/letters/partfile.h"

#include "models/base/uuid7.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <filesystem>
#include <system_error>

namespace hauspost {

namespace {

const QString partPrefix = QStringLiteral(".hauspost-");
const QString partSuffix = QStringLiteral(".part");

QString partName(const QString &target)
{
    return QFileInfo(target).absolutePath() + u'/' + partPrefix + newUuid7() + partSuffix;
}

QString resolved(const QString &target)
{
    const QFileInfo info(target);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : target;
}

} // namespace

PartFile::PartFile(QString target) : QFile(partName(target)), m_target(std::move(target)) {}

Result<std::unique_ptr<PartFile>> PartFile::create(const QString &wanted)
{
    const QString target = resolved(wanted);
    const QFileInfo info(target);
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return fail(ErrorCode::FolderNotWritable,
                    {folder, QCoreApplication::translate("hauspost::PartFile", "it does not exist")});
    }
    if (info.isDir()) {
        return fail(ErrorCode::FileNotWritable,
                    {target, QCoreApplication::translate("hauspost::PartFile", "it is a folder")});
    }
    if (info.exists() && !info.isFile()) {
        return fail(ErrorCode::FileNotWritable,
                    {target, QCoreApplication::translate("hauspost::PartFile", "it is no ordinary file")});
    }
    std::unique_ptr<PartFile> file(new PartFile(target));
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(ErrorCode::FolderNotWritable, {folder, file->errorString()});
    }
    return file;
}

void PartFile::removeStale(const QString &folder)
{
    constexpr qint64 hour = 3600;
    const QDateTime now = QDateTime::currentDateTime();
    const QFileInfoList parts =
        QDir(folder).entryInfoList({partPrefix + u'*' + partSuffix}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &part : parts) {
        if (part.lastModified().secsTo(now) > hour) {
            QFile::remove(part.absoluteFilePath());
        }
    }
}

PartFile::~PartFile()
{
    // After commit() there is no file of this name any more.
    close();
    QFile::remove(fileName());
}

Result<> PartFile::finish()
{
    if (!flush()) {
        remember();
    }
    close();
    if (!m_failed && error() != QFileDevice::NoError) {
        remember();
    }
    if (!m_failed) {
        return {};
    }
    return m_diskFull ? fail(ErrorCode::DiskFull, {m_target})
                      : fail(ErrorCode::LetterWriteFailed, {m_target, m_reason});
}

Result<> PartFile::commit()
{
    std::error_code failure;
    std::filesystem::rename(QFileInfo(fileName()).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(),
                            failure);
    if (failure) {
        return fail(ErrorCode::FileNotWritable, {m_target, QString::fromLocal8Bit(failure.message().c_str())});
    }
    return {};
}

qint64 PartFile::writeData(const char *data, qint64 size)
{
    const qint64 written = QFile::writeData(data, size);
    if (written != size) {
        remember();
    }
    return written;
}

void PartFile::remember()
{
    if (m_failed) {
        return;
    }
    constexpr qint64 nothingLeft = 65'536;
    m_failed = true;
    m_reason = errorString();
    const QStorageInfo storage(QFileInfo(fileName()).absolutePath());
    m_diskFull = error() == QFileDevice::ResourceError || (storage.isValid() && storage.bytesAvailable() < nothingLeft);
}

} // namespace hauspost
