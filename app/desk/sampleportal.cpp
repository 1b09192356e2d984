#include "app/desk/sampleportal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>

namespace hauspost {

namespace {

const QString programName = QStringLiteral("hauspost-portal");
const QString sources = QStringLiteral(":/hauspost/sample/");
const QString office = QStringLiteral("office.json");
constexpr int stopMilliseconds = 3000;

void stop(QProcess &process)
{
    process.disconnect();
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        if (!process.waitForFinished(stopMilliseconds)) {
            process.kill();
            process.waitForFinished(stopMilliseconds);
        }
    }
}

} // namespace

SamplePortal::SamplePortal(QString folder) : m_folder(std::move(folder))
{
    for (QProcess *process : {&m_command, &m_server}) {
        process->setProgram(program());
        process->setStandardInputFile(QProcess::nullDevice());
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                Q_EMIT failed();
            }
        });
    }
    connect(&m_command, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        onFinished(status == QProcess::NormalExit ? exitCode : -1);
    });
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_server, &QProcess::readyRead, this, &SamplePortal::readAddress);
    connect(&m_server, &QProcess::finished, this, &SamplePortal::failed);
}

SamplePortal::~SamplePortal()
{
    stop(m_command);
    stop(m_server);
    QDir(m_folder).removeRecursively();
}

QString SamplePortal::program()
{
    const QString beside = QStandardPaths::findExecutable(programName, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(programName) : beside;
}

void SamplePortal::start()
{
    if (!prepareFolder()) {
        Q_EMIT failed();
        return;
    }
    queueSteps();
    runNext();
}

QString SamplePortal::file(const QString &name) const
{
    return m_folder + u'/' + name;
}

QStringList SamplePortal::onData(QStringList arguments) const
{
    return arguments << QStringLiteral("--data") << file(QStringLiteral("portal"));
}

/// What an earlier run left behind is not worth keeping.
bool SamplePortal::prepareFolder()
{
    constexpr QFileDevice::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QDir(m_folder).removeRecursively();
    bool isPrepared = QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, own);
    for (const QString &name : QDir(sources).entryList(QDir::Files)) {
        isPrepared = isPrepared && QFile::copy(sources + name, file(name)) &&
                     QFile::setPermissions(file(name), QFile::ReadOwner | QFile::WriteOwner);
    }
    return isPrepared;
}

void SamplePortal::queueSteps()
{
    m_steps = {onData({QStringLiteral("init"), QStringLiteral("--office"), file(office)})};
    for (const QString &name : QDir(sources).entryList({QStringLiteral("*.DAT")}, QDir::Files, QDir::Name)) {
        m_steps.push_back(onData({QStringLiteral("import"), file(name), QStringLiteral("--contacts"),
                                  file(QStringLiteral("contacts.csv")), QStringLiteral("--uvi-required"),
                                  file(QStringLiteral("uvi-required.csv"))}));
    }
    m_steps.push_back(onData({QStringLiteral("sample-residents")}));
    m_steps.push_back(onData({QStringLiteral("desk-token"), QStringLiteral("add"), QStringLiteral("sample")}));
}

void SamplePortal::runNext()
{
    m_command.setArguments(m_steps.front());
    m_command.start(QIODevice::ReadOnly);
}

void SamplePortal::onFinished(int exitCode)
{
    if (exitCode != 0) {
        Q_EMIT failed();
        return;
    }
    m_steps.pop_front();
    if (!m_steps.empty()) {
        runNext();
    } else if (m_address.isEmpty()) {
        serve();
    } else {
        Q_EMIT ready({m_address, file(QStringLiteral("desk.token")), AccessPlace::File});
    }
}

QUrl SamplePortal::mailsAddress(const QString &language) const
{
    return QUrl(m_address + QStringLiteral("/demo/mails?lang=") + language);
}

/// The last command printed the token.
void SamplePortal::serve()
{
    QFile token(file(QStringLiteral("desk.token")));
    const bool isWritten = token.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                           token.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           token.write(m_command.readAllStandardOutput()) > 0;
    if (!isWritten) {
        Q_EMIT failed();
        return;
    }
    m_server.setArguments(onData({QStringLiteral("serve"), QStringLiteral("--show-mails"), QStringLiteral("--listen"),
                                  QStringLiteral("127.0.0.1:0")}));
    m_server.start(QIODevice::ReadOnly);
}

void SamplePortal::readAddress()
{
    const QString said = QString::fromUtf8(m_server.readAll());
    if (!m_address.isEmpty()) {
        return;
    }
    static const QRegularExpression listening(QStringLiteral("listening on (http://[^ \\r\\n]*)"));
    const auto match = listening.match(said);
    if (!match.hasMatch()) {
        return;
    }
    m_address = match.captured(1);
    if (!pointLinksTo(m_address)) {
        Q_EMIT failed();
        return;
    }
    m_steps = {onData({QStringLiteral("office"), file(office)})};
    runNext();
}

/// The links in letters and mails lead to this portal, whose port is another one each time.
bool SamplePortal::pointLinksTo(const QString &address) const
{
    QFile description(file(office));
    if (!description.open(QIODevice::ReadOnly)) {
        return false;
    }
    QJsonObject sender = QJsonDocument::fromJson(description.readAll()).object();
    description.close();
    sender.insert(QStringLiteral("registrationUrl"), address + QStringLiteral("/r"));
    return description.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           description.write(QJsonDocument(sender).toJson()) > 0;
}

} // namespace hauspost
