#include "tests/support/process.h"

#include <QtCore/QProcess>

namespace hauspost {

ProcessOutcome runProcess(const QString &program, const QStringList &arguments)
{
    constexpr int limitMilliseconds = 120'000;
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    ProcessOutcome outcome;
    if (!process.waitForFinished(limitMilliseconds)) {
        outcome.errors = process.errorString().toUtf8();
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit) {
        outcome.exitCode = process.exitCode();
    }
    return outcome;
}

QString ourProgram(const QString &name)
{
    return QStringLiteral(HAUSPOST_BINARY_DIR "/bin/") + name;
}

} // namespace hauspost
