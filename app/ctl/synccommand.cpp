#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/terminalprogress.h"

#include "models/sync/syncrun.h"

#include <QtCore/QCoreApplication>

namespace hauspost::ctl {

namespace {

struct SyncCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::SyncCommand)
};

} // namespace

Result<> runSync(Session &session, const CommandLine &line)
{
    const auto connection = session.connection();
    if (!connection) {
        return Failure(connection.error());
    }
    const auto outcome = [&] {
        TerminalProgress progress(SyncCommandTexts::tr("Rows received"));
        return hauspost::runSync(session.paths(), *connection, session.clock(), progress);
    }();
    if (!outcome) {
        return Failure(outcome.error());
    }
    if (line.json) {
        print(QJsonObject{{QStringLiteral("rows"), outcome->rows},
                          {QStringLiteral("accepted"), outcome->pushed.accepted},
                          {QStringLiteral("refused"), outcome->pushed.refused}});
    } else {
        print(SyncCommandTexts::tr("Synchronised: %n row(s) received.", nullptr, static_cast<int>(outcome->rows)) +
              u'\n');
    }
    if (outcome->pushed.refused > 0) {
        // Once, by the run that brought them back: a script that runs every minute is not to fail until somebody
        // decides.
        return fail(ErrorCode::ActionRefused,
                    {SyncCommandTexts::tr("%n entry(s) of the outbox need a decision; “outbox” says why.", nullptr,
                                          outcome->pushed.refused)});
    }
    return {};
}

} // namespace hauspost::ctl
