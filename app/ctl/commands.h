#pragma once

#include "app/ctl/commandline.h"
#include "app/ctl/session.h"

#include "models/base/result.h"

namespace hauspost::ctl {

// One function per command. They print on standard output; errors go to the caller.
[[nodiscard]] Result<> runSync(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runStatus(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runProperties(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runUnits(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runResidents(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runLetters(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runBulkEmail(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runEmail(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runImport(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runContacts(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runOutbox(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runConsents(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runPerson(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runPrivacy(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runLogin(Session &session, const CommandLine &line);
[[nodiscard]] Result<> runLogout(Session &session, const CommandLine &line);
/// sync --watch: until SIGINT or SIGTERM.
[[nodiscard]] Result<> runWatch(Session &session, const CommandLine &line);

} // namespace hauspost::ctl
