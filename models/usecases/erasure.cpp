#include "models/usecases/erasure.h"

#include "models/base/uuid7.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace hauspost {

namespace {

struct ErasureTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::Erasure)
};

QStringList goesOf(const Resident &resident, const DeskTraces &traces)
{
    QStringList goes{ErasureTexts::tr(
        "At the portal: name, salutation, postal address, user key, the dates of the tenancy, what the "
        "last import said")};
    if (!resident.email.isEmpty() || resident.consent) {
        goes << ErasureTexts::tr("At the portal: e-mail address, consent and its withdrawal");
    }
    goes << ErasureTexts::tr("At the portal: codes, links, recipients of e-mails, and the login where it has no other "
                             "flat");
    goes << ErasureTexts::tr("At all desks: the copy of these data, as soon as they synchronise");
    if (traces.notes > 0) {
        goes << ErasureTexts::tr("At this desk: the note and the preference");
    }
    if (traces.letters > 0) {
        goes << ErasureTexts::tr("At this desk: the recipient of %n letter(s)", nullptr, traces.letters);
    }
    if (traces.actions > 0) {
        goes << ErasureTexts::tr("At this desk: the content of %n entry(s) of the outbox", nullptr, traces.actions);
    }
    return goes;
}

QStringList staysOf(const DeskTraces &traces)
{
    QStringList stays;
    if (traces.letters > 0) {
        stays << ErasureTexts::tr("Number and day of the letters, without recipient: the runs stay complete");
    }
    stays << ErasureTexts::tr(
                 "The log of erasures with day and an id that names nobody any more: the proof that it was "
                 "done")
          << ErasureTexts::tr("The unit and its other residents")
          << ErasureTexts::tr(
                 "Backups: of this desk for up to three days on which the program is started, of the portal "
                 "as long as the administration keeps them")
          << ErasureTexts::tr("Files that were saved from the program (letters, lists): please delete them yourself");
    return stays;
}

} // namespace

ErasureObstacle obstacleToErasure(const Occupancy &occupancy, const std::vector<OutboxEntry> &waiting, QDate today)
{
    if (occupancy.isVacant()) {
        return ErasureObstacle::Vacant;
    }
    const Resident &resident = *occupancy.resident;
    if (!resident.moveOut || *resident.moveOut >= today) {
        return ErasureObstacle::LivesThere;
    }
    const bool waits = std::any_of(waiting.begin(), waiting.end(), [&resident](const OutboxEntry &entry) {
        return entry.action.resident == resident.id && !entry.needsDecision() &&
               !std::holds_alternative<wire::LetterIssued>(entry.action.payload);
    });
    return waits ? ErasureObstacle::Waits : ErasureObstacle::None;
}

QString erasureObstacleText(ErasureObstacle obstacle)
{
    switch (obstacle) {
    case ErasureObstacle::None:
        break;
    case ErasureObstacle::Vacant:
        return ErasureTexts::tr("Nobody lives there.");
    case ErasureObstacle::LivesThere:
        return ErasureTexts::tr(
            "The tenancy is not over. The data are needed for it; please record the move-out first.");
    case ErasureObstacle::Waits:
        return ErasureTexts::tr("Something of this resident waits for the portal already.");
    case ErasureObstacle::LeadOnly:
        return ErasureTexts::tr(
            "Only a lead of your office may erase personal data, because nothing brings them back.");
    }
    return {};
}

ErasurePlan planErasure(const Occupancy &occupancy, const DeskTraces &traces, const RetentionRules &rules, QDate today)
{
    const Resident &resident = *occupancy.resident;
    ErasurePlan plan{occupancy, goesOf(resident, traces), staysOf(traces), {}};
    if (resident.moveOut && !rules.isOver(RetentionKind::Persons, resident.moveOut, today)) {
        plan.remark =
            ErasureTexts::tr("The period that your office has set for persons ends on %1. Until then the data may be "
                             "needed to settle the costs; a resident may ask for erasure all the same.")
                .arg(QLocale().toString(rules.keptUntil(RetentionKind::Persons, *resident.moveOut),
                                        QLocale::ShortFormat));
    }
    return plan;
}

Result<std::vector<wire::Action>> erasureActions(const std::vector<Occupancy> &persons, QDate today,
                                                 const std::vector<OutboxEntry> &waiting)
{
    std::vector<wire::Action> actions;
    for (const Occupancy &person : persons) {
        const ErasureObstacle obstacle = obstacleToErasure(person, waiting, today);
        if (obstacle != ErasureObstacle::None) {
            return fail(ErrorCode::ActionRefused, {erasureObstacleText(obstacle)});
        }
        actions.push_back({ActionId(newUuid7()), person.resident->id, wire::ResidentErase{*person.resident->moveOut}});
    }
    return actions;
}

} // namespace hauspost
