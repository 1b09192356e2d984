#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/pushnow.h"

#include "models/storage/overlay.h"
#include "models/storage/residentnotes.h"
#include "models/usecases/residentactions.h"

#include <QtCore/QCoreApplication>

namespace hauspost::ctl {

namespace {

struct BulkEmailTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::BulkEmailCommand)
};

Result<InvitationPlan> planOf(Session &session, const CommandLine &line)
{
    if (const auto allowed = session.checkMayChange(); !allowed) {
        return Failure(allowed.error());
    }
    const auto property = session.findProperty(line.property);
    auto mirror = session.mirror();
    auto outbox = session.outbox();
    const auto preferences = session.database().and_then(
        [&session](Database *desk) { return ResidentNotes(*desk, session.clock()).preferences(); });
    if (!property || !mirror) {
        return Failure(!property ? property.error() : mirror.error());
    }
    if (!outbox || !preferences) {
        return Failure(!outbox ? outbox.error() : preferences.error());
    }
    const QDate today = session.clock().today();
    const auto selection = (*mirror)->units(*property, today);
    const auto entries = (*outbox)->entries();
    if (!selection || !entries) {
        return Failure(!selection ? selection.error() : entries.error());
    }
    const Overlay open = overlayOf(*entries);
    QSet<ResidentId> waiting;
    for (auto it = open.begin(); it != open.end(); ++it) {
        if (it->invitation) {
            waiting.insert(it.key());
        }
    }
    return planInvitations(*selection, waiting, *preferences, today);
}

QJsonObject toJson(const Occupancy &row)
{
    return {{QStringLiteral("property"), row.property.number},
            {QStringLiteral("unit"), row.unit.number},
            {QStringLiteral("key"), row.resident ? row.resident->clientKey : QString()},
            {QStringLiteral("name"), row.resident ? displayName(*row.resident) : QString()},
            {QStringLiteral("email"), row.resident ? row.resident->email : QString()}};
}

QJsonObject toJson(const InvitationPlan &plan)
{
    QJsonArray recipients;
    for (const Occupancy &recipient : plan.recipients) {
        recipients.append(toJson(recipient));
    }
    QJsonArray leftOut;
    for (const InvitationPlan::LeftOut &row : plan.leftOut) {
        QJsonObject object = toJson(row.occupancy);
        object.insert(QStringLiteral("reasonText"), leftOutText(row));
        leftOut.append(object);
    }
    return {{QStringLiteral("recipients"), recipients}, {QStringLiteral("leftOut"), leftOut}};
}

void printPlan(const InvitationPlan &plan)
{
    TextTable table({{BulkEmailTexts::tr("Unit")},
                     {BulkEmailTexts::tr("Name")},
                     {BulkEmailTexts::tr("E-mail")},
                     {BulkEmailTexts::tr("Why not")}});
    const auto add = [&table](const Occupancy &row, const QString &reason) {
        table.addRow({QStringLiteral("%1/%2").arg(row.property.number).arg(row.unit.number),
                      row.resident ? displayName(*row.resident) : QString(),
                      row.resident ? row.resident->email : QString(), reason});
    };
    for (const Occupancy &recipient : plan.recipients) {
        add(recipient, {});
    }
    for (const InvitationPlan::LeftOut &row : plan.leftOut) {
        add(row.occupancy, leftOutText(row));
    }
    print(table.toText());
}

} // namespace

Result<> runBulkEmail(Session &session, const CommandLine &line)
{
    const auto plan = planOf(session, line);
    if (!plan) {
        return Failure(plan.error());
    }
    if (line.list) {
        line.json ? print(toJson(*plan)) : printPlan(*plan);
        return {};
    }
    printNote(BulkEmailTexts::tr("%n left out; --list shows why.", nullptr, static_cast<int>(plan->leftOut.size())));
    if (plan->recipients.empty()) {
        return fail(ErrorCode::NothingToSend);
    }
    auto outbox = session.outbox();
    const auto queued = sendRegistrationEmails(**outbox, *plan);
    if (!queued) {
        return Failure(queued.error());
    }
    if (!line.offline) {
        pushNow(session);
    }
    if (line.json) {
        print(QJsonObject{{QStringLiteral("queued"), *queued},
                          {QStringLiteral("leftOut"), static_cast<qint64>(plan->leftOut.size())}});
    } else {
        print(BulkEmailTexts::tr("%n e-mail(s) queued; “outbox” shows what waits.", nullptr, *queued) + u'\n');
    }
    return {};
}

} // namespace hauspost::ctl
