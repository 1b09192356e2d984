#include "tests/support/testportal.h"

#include "models/sql/database.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hauspost {

namespace {

QString portalProgram()
{
    return ourProgram(QStringLiteral("hauspost-portal"));
}

void requireSuccess(const ProcessOutcome &outcome)
{
    INFO(outcome.output.toStdString());
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.exitCode == 0);
}

} // namespace

QString sampleFile(const QString &name)
{
    return QStringLiteral(HAUSPOST_SOURCE_DIR "/resources/sample/") + name;
}

QString sampleDtmFile()
{
    const QDir samples(sampleFile({}));
    const QStringList files = samples.entryList({QStringLiteral("DTM305_*.DAT")}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.isEmpty());
    return samples.filePath(files.constFirst());
}

TestPortal::TestPortal(const QString &folder) : m_folder(folder)
{
    requireSuccess(
        run({QStringLiteral("init"), QStringLiteral("--office"), sampleFile(QStringLiteral("office.json"))}));
}

TestPortal::~TestPortal()
{
    stop();
}

QStringList TestPortal::place() const
{
    QStringList options{QStringLiteral("--data"), m_folder};
    if (!m_database.url().isEmpty()) {
        options << QStringLiteral("--db") << m_database.url().toString();
    }
    return options;
}

ProcessOutcome TestPortal::run(QStringList arguments) const
{
    return runProcess(portalProgram(), arguments << place());
}

void TestPortal::import(const QString &dtmFile, const QStringList &more) const
{
    requireSuccess(run(QStringList{QStringLiteral("import"), dtmFile} + more));
}

void TestPortal::importSample() const
{
    import(sampleDtmFile(), {QStringLiteral("--contacts"), sampleFile(QStringLiteral("contacts.csv")),
                             QStringLiteral("--uvi-required"), sampleFile(QStringLiteral("uvi-required.csv"))});
}

QString TestPortal::newTokenFile(const QString &label) const
{
    const ProcessOutcome outcome = run({QStringLiteral("desk-token"), QStringLiteral("add"), label});
    requireSuccess(outcome);
    const QString name = m_folder + u'/' + label + QStringLiteral(".token");
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(outcome.output);
    return name;
}

void TestPortal::pointLinksHere() const
{
    QFile file(sampleFile(QStringLiteral("office.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QJsonObject office = QJsonDocument::fromJson(file.readAll()).object();
    office.insert(QStringLiteral("registrationUrl"), m_url + QStringLiteral("/r"));
    QFile own(m_folder + QStringLiteral("/office.json"));
    REQUIRE(own.open(QIODevice::WriteOnly));
    own.write(QJsonDocument(office).toJson());
    own.close();
    requireSuccess(run({QStringLiteral("office"), own.fileName()}));
}

QStringList TestPortal::tablesWith(const QString &text) const
{
    if (m_database.url().isEmpty()) {
        return {};
    }
    const auto database = Database::connect(m_database.url());
    REQUIRE(isOk(database));
    auto tables = (*database)->prepare(QStringLiteral(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1"));
    REQUIRE(isOk(tables));
    QStringList names;
    while (tables->next().value()) {
        names << tables->text(0);
    }
    REQUIRE(names.contains(QStringLiteral("resident")));
    names.removeIf([&](const QString &table) {
        auto rows = (*database)->prepare(
            QStringLiteral("SELECT 1 FROM %1 t WHERE position(lower(?) in lower(CAST(t AS TEXT))) > 0 LIMIT 1")
                .arg(table));
        REQUIRE(isOk(rows));
        return !rows->bind(text).next().value();
    });
    return names;
}

void TestPortal::start(const QStringList &more)
{
    constexpr int limitMilliseconds = 20'000;
    if (m_logFile.isEmpty()) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    } else {
        m_process.setStandardErrorFile(m_logFile, QIODevice::Append);
    }
    m_process.start(portalProgram(),
                    QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} +
                        place() + more);
    REQUIRE(m_process.waitForStarted());
    while (!m_process.canReadLine()) {
        REQUIRE(m_process.waitForReadyRead(limitMilliseconds));
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    REQUIRE(line.startsWith(QStringLiteral("listening on http://127.0.0.1:")));
    m_url = line.section(u' ', -1);
}

void TestPortal::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    constexpr int limitMilliseconds = 10'000;
    m_process.terminate();
    if (!m_process.waitForFinished(limitMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace hauspost
