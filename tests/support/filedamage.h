#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>

namespace hauspost::test {

/// What can have happened to a file (protocol: R4).
enum class Damage { Truncated, FiftyBytes, Random, Empty, GarbagePage, IsDirectory };

inline QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

inline bool replaceContent(const QString &file, const QByteArray &content)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly | QIODevice::Truncate) && target.write(content) == content.size();
}

inline QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        byte = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

inline void removeDatabase(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(suffix));
    }
}

/// The database must be closed.
inline bool damage(const QString &file, Damage kind)
{
    QByteArray content = contentOf(file);
    switch (kind) {
    case Damage::Truncated:
        return replaceContent(file, content.left(content.size() / 2));
    case Damage::FiftyBytes:
        return replaceContent(file, content.left(50));
    case Damage::Random:
        return replaceContent(file, randomBytes(content.size(), 1));
    case Damage::Empty:
        return replaceContent(file, {});
    case Damage::GarbagePage:
        return replaceContent(file, content.replace(4096, 4096, randomBytes(4096, 2)));
    case Damage::IsDirectory:
        return QFile::remove(file) && QDir().mkpath(file);
    }
    return false;
}

} // namespace hauspost::test
