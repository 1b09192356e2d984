#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hauspost {

/// What a finished program left.
struct ProcessOutcome
{
    int exitCode = -1; ///< -1: it could not be started, crashed or did not end in time
    QByteArray output;
    QByteArray errors;
};

/// Runs a program to its end (at most two minutes).
[[nodiscard]] ProcessOutcome runProcess(const QString &program, const QStringList &arguments);

/// Path of one of our programs in the build tree ("hauspost-ctl").
[[nodiscard]] QString ourProgram(const QString &name);

} // namespace hauspost
