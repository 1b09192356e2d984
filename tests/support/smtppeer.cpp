#include "tests/support/smtppeer.h"

#include "tests/support/catch.h"
#include "tests/support/process.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace hauspost {

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

QString helper(const char *name)
{
    return QStringLiteral(HAUSPOST_SOURCE_DIR "/tests/support/") + QString::fromLatin1(name);
}

} // namespace

SmtpPeer::SmtpPeer(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python, QStringList{helper("smtppeer.py"), m_dir.path()} + arguments);
    REQUIRE(m_process.waitForStarted());
    while (!m_process.canReadLine()) {
        REQUIRE(m_process.waitForReadyRead(20'000));
    }
    m_port = m_process.readLine().trimmed().toUShort();
    REQUIRE(m_port != 0);
}

SmtpPeer::~SmtpPeer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void SmtpPeer::setMode(const QString &mode)
{
    QFile file(m_dir.filePath(QStringLiteral("mode")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(mode.toLatin1());
}

QStringList SmtpPeer::acceptedFiles() const
{
    QStringList files;
    for (const QString &name : QDir(m_dir.path()).entryList({QStringLiteral("*.eml")}, QDir::Files)) {
        files << m_dir.filePath(name);
    }
    return files;
}

int SmtpPeer::sessions() const
{
    QFile file(m_dir.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count("session")) : 0;
}

QJsonObject mimeParts(const QString &file)
{
    const ProcessOutcome outcome = runProcess(python, {helper("mimeparts.py"), file});
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.exitCode == 0);
    return QJsonDocument::fromJson(outcome.output).object();
}

} // namespace hauspost
