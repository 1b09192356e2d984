#pragma once

#include "app/portal/accounttransaction.h"
#include "app/portal/portalkey.h"
#include "models/base/clock.h"
#include "models/wire/actionresult.h"

namespace hauspost::portal {

/// Within which an action is performed.
struct ActionContext
{
    AccountTransaction &transaction;
    const PortalKey &key;
    const Clock &clock;
    qint64 desk = 0;
    ActionId id;
    ResidentId resident;
};

/// What becomes of an action.
struct ActionVerdict
{
    wire::ActionOutcome outcome = wire::ActionOutcome::Rejected;
    QString problem;
    qint64 seq = 0;                                ///< of the row that shows the effect
    std::optional<wire::ImportReport> report = {}; ///< of an import

    [[nodiscard]] static ActionVerdict applied(qint64 seq) { return {wire::ActionOutcome::Applied, {}, seq, {}}; }
    [[nodiscard]] static ActionVerdict superseded(qint64 seq) { return {wire::ActionOutcome::Superseded, {}, seq, {}}; }
    [[nodiscard]] static ActionVerdict conflict(const char *problem)
    {
        return {wire::ActionOutcome::Conflict, QString::fromLatin1(problem), 0, {}};
    }
    [[nodiscard]] static ActionVerdict rejected(const char *problem)
    {
        return {wire::ActionOutcome::Rejected, QString::fromLatin1(problem), 0, {}};
    }
};

/// What a field of one line may hold: no control characters (several lines are kept with line breaks between them),
/// and no more than anybody types.
[[nodiscard]] bool isPlainLine(const QString &text);
[[nodiscard]] bool arePlainLines(const QStringList &lines);
/// Plain lines, and somebody is named.
[[nodiscard]] bool areNames(const QStringList &lines);

} // namespace hauspost::portal
