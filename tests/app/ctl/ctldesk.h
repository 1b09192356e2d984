#pragma once

#include "tests/support/catch.h"
#include "tests/support/process.h"
#include "tests/support/scriptedserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace hauspost::test {

/// Lets events happen until the condition holds.
template <class Condition>
bool waitFor(Condition condition)
{
    QElapsedTimer time;
    time.start();
    while (!condition() && time.elapsed() < 20'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return condition();
}

/// The built hauspost-ctl with a data folder of its own and a scripted portal in this thread.
struct CtlDesk
{
    QTemporaryDir dir;
    ScriptedServer server;
    QStringList common;

    /// Two units of property 1; residents "1/1/0" and "1/2/0", neither invited, no consent on record.
    CtlDesk()
    {
        server.state.largestPage = 100;
        server.state.changes = Rows().addProperty(1, 2).changes();
        QFile token(dir.filePath(QStringLiteral("token")));
        REQUIRE(token.open(QIODevice::WriteOnly));
        token.write("hpd_" + QByteArray(43, 'A'));
        token.close();
        common = QStringList{QStringLiteral("--data-dir"),   dir.filePath(QStringLiteral("desk")),
                             QStringLiteral("--portal"),     server.url().toString(),
                             QStringLiteral("--lang"),       QStringLiteral("en"),
                             QStringLiteral("--token-file"), token.fileName()};
    }

    /// Starts it; the caller lets events happen.
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.start(ourProgram(QStringLiteral("hauspost-ctl")), common + arguments, QIODevice::ReadOnly);
        REQUIRE(process.waitForStarted());
    }

    /// "email --resident KEY" as a user types it, to its end.
    ProcessOutcome ctl(const QString &line) const
    {
        QProcess process;
        start(process, QProcess::splitCommand(line));
        REQUIRE(waitFor([&process] { return process.state() == QProcess::NotRunning; }));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QByteArray succeed(const QString &line) const
    {
        const ProcessOutcome outcome = ctl(line);
        INFO(line.toStdString() << ": " << outcome.errors.toStdString());
        REQUIRE(outcome.exitCode == 0);
        return outcome.output;
    }

    /// Rows of `outbox --json`.
    std::vector<QJsonObject> outbox() const
    {
        std::vector<QJsonObject> rows;
        const QJsonArray array = QJsonDocument::fromJson(succeed(QStringLiteral("--json outbox"))).array();
        for (const QJsonValue &row : array) {
            rows.push_back(row.toObject());
        }
        return rows;
    }

    /// The network is gone: nothing answers any more.
    void disconnect() { server.always(ScriptedServer::reset()); }
    void reconnect() { server.always({}); }

    void answerAll(wire::ActionOutcome outcome, const char *problem = "")
    {
        server.state.decide = [outcome, problem](const wire::Action &action) {
            return wire::ActionResult{action.id, outcome, 0, QString::fromLatin1(problem)};
        };
    }
};

inline QString text(const QJsonObject &row, const char *key)
{
    return row.value(QLatin1String(key)).toString();
}

} // namespace hauspost::test
