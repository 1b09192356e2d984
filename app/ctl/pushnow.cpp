#include "app/ctl/pushnow.h"

#include "app/ctl/output.h"
#include "app/ctl/terminalprogress.h"

#include "models/sync/syncrun.h"

#include <QtCore/QCoreApplication>

namespace hauspost::ctl {

namespace {

struct PushNowTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::PushNow)
};

} // namespace

void pushNow(Session &session)
{
    const auto connection = session.connection();
    if (!connection) {
        return printError(connection.error());
    }
    TerminalProgress progress(PushNowTexts::tr("Rows received"));
    const auto outcome = hauspost::runSync(session.paths(), *connection, session.clock(), progress);
    if (outcome || outcome.error().code == ErrorCode::Cancelled) {
        return;
    }
    if (outcome.error().code == ErrorCode::AlreadyRunning) {
        return printNote(PushNowTexts::tr("Hauspost is running with this data folder and will send it."));
    }
    printError(outcome.error());
}

} // namespace hauspost::ctl
