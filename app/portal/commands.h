#pragma once

#include "app/portal/terminal.h"

#include <QtCore/QStringList>

/// The commands of hauspost-portal. arguments: of the program, from its name on.
namespace hauspost::portal {

/// Finds the command and runs it.
[[nodiscard]] ExitCode runCommand(const QStringList &arguments, Terminal &terminal);

[[nodiscard]] ExitCode initCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode officeCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode importCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode deskTokenCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode accountCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode userCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode deskCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode auditCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode epochCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode statsCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode backupCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode mailCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode sampleResidentsCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] ExitCode serveCommand(const QStringList &arguments, Terminal &terminal);

} // namespace hauspost::portal
