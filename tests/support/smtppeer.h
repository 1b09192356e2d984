#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace hauspost {

/// tests/support/smtppeer.py as long as it lives.
class SmtpPeer
{
public:
    explicit SmtpPeer(const QStringList &arguments = {});
    ~SmtpPeer();

    void setMode(const QString &mode);
    [[nodiscard]] QStringList acceptedFiles() const; ///< full names
    [[nodiscard]] int sessions() const;              ///< EHLO's
    [[nodiscard]] QString url() const { return QStringLiteral("smtp://127.0.0.1:%1").arg(m_port); }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

/// tests/support/mimeparts.py of a file.
[[nodiscard]] QJsonObject mimeParts(const QString &file);

} // namespace hauspost
