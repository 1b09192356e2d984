// hauspost-ctl: the use cases of the window without a window.

#include "app/ctl/commandline.h"
#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/output.h"
#include "app/ctl/session.h"

#include "models/base/translation.h"

#include <QtCore/QLoggingCategory>
#include <QtGui/QGuiApplication>

namespace {

using namespace hauspost;
using namespace hauspost::ctl;

Result<> run(Session &session, const CommandLine &line)
{
    switch (line.command) {
    case Command::Sync:
        return line.watch ? runWatch(session, line) : runSync(session, line);
    case Command::Status:
        return runStatus(session, line);
    case Command::Properties:
        return runProperties(session, line);
    case Command::Units:
        return runUnits(session, line);
    case Command::Residents:
        return runResidents(session, line);
    case Command::Letters:
        return runLetters(session, line);
    case Command::Email:
        return line.residents.isEmpty() ? runBulkEmail(session, line) : runEmail(session, line);
    case Command::Import:
        return runImport(session, line);
    case Command::Contacts:
        return runContacts(session, line);
    case Command::Outbox:
        return runOutbox(session, line);
    case Command::Consents:
        return runConsents(session, line);
    case Command::Person:
        return runPerson(session, line);
    case Command::Privacy:
        return runPrivacy(session, line);
    case Command::Login:
        return runLogin(session, line);
    case Command::Logout:
        return runLogout(session, line);
    }
    return {};
}

int exitWith(const Error &error)
{
    if (error.code != ErrorCode::Cancelled) {
        printError(error);
    }
    return static_cast<int>(exitCodeOf(error.code));
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt's remarks on the system (no session, no display) are not for the user; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nhauspost.*.info=false"));
    // Fonts need a QGuiApplication; a display they do not.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Hauspost"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HAUSPOST_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    installTranslation(application, languageIn(arguments));

    const auto parsed = parseCommandLine(arguments);
    if (!parsed) {
        return exitWith(parsed.error());
    }
    if (parsed->information) {
        print(parsed->information->text);
        return static_cast<int>(ExitCode::Success);
    }
    Session session(*parsed->commandLine);
    const auto done = run(session, *parsed->commandLine);
    if (!done && done.error().code == ErrorCode::WipeRequested) {
        if (const auto wiped = session.obeyWipe(); !wiped) {
            return exitWith(wiped.error());
        }
    }
    return done ? static_cast<int>(ExitCode::Success) : exitWith(done.error());
}
