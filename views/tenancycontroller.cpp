#include "views/tenancycontroller.h"

#include "views/emailchangedialog.h"
#include "views/officedata.h"
#include "views/outgoingcontroller.h"
#include "views/prompts.h"
#include "views/residentfile.h"

namespace hauspost {

namespace {

constexpr std::array tenancyChoices{
    std::pair{ResidentChoice::Edit, TenancyChange::Edit},
    std::pair{ResidentChoice::MoveIn, TenancyChange::MoveIn},
    std::pair{ResidentChoice::MoveOut, TenancyChange::MoveOut},
    std::pair{ResidentChoice::RecordVacancy, TenancyChange::Vacancy},
    std::pair{ResidentChoice::WithdrawMoveOut, TenancyChange::WithdrawMoveOut},
    std::pair{ResidentChoice::DeleteResident, TenancyChange::Delete},
};
static_assert(tenancyChoices.size() == static_cast<size_t>(TenancyChange::Count));

std::optional<TenancyChange> changeOf(ResidentChoice choice)
{
    for (const auto &[known, change] : tenancyChoices) {
        if (known == choice) {
            return change;
        }
    }
    return std::nullopt;
}

ResidentId idOf(const Occupancy &occupancy)
{
    return occupancy.resident ? occupancy.resident->id : ResidentId();
}

} // namespace

TenancyController::TenancyController(OfficeData &office, OutgoingController &outgoing, ResidentFile &file,
                                     Prompts &prompts, QObject *parent)
    : QObject(parent), m_office(office), m_outgoing(outgoing), m_file(file), m_prompts(prompts)
{
}

Result<UnitHistory> TenancyController::history(const Occupancy &flat) const
{
    return m_office.tenancies(flat.unit.id).map([this, &flat](std::vector<Resident> tenancies) {
        return UnitHistory::of(flat, std::move(tenancies), m_outgoing.entries());
    });
}

void TenancyController::complete(ResidentChoices &choices, const Occupancy &occupancy) const
{
    const auto unit = history(occupancy);
    for (const auto &[choice, change] : tenancyChoices) {
        QString &reason = choices.reasons.at(static_cast<size_t>(choice));
        if (!reason.isEmpty()) {
            continue; // may only look
        }
        reason = unit ? obstacleText(obstacleTo(change, *unit, idOf(occupancy), m_outgoing.today()))
                      : tr("The unit cannot be read at the moment.");
    }
}

bool TenancyController::choose(ResidentChoice choice, const Occupancy &occupancy)
{
    const auto change = changeOf(choice);
    if (!change) {
        return false;
    }
    const auto unit = history(occupancy);
    if (!unit) {
        m_outgoing.showError(unit.error());
        return true;
    }
    // The menu may have been open while the row changed.
    const TenancyObstacle obstacle = obstacleTo(*change, *unit, idOf(occupancy), m_outgoing.today());
    if (obstacle != TenancyObstacle::None) {
        m_outgoing.showError({ErrorCode::ActionRefused, {obstacleText(obstacle)}});
        return true;
    }
    const Resident *subject = subjectOf(*change, *unit, idOf(occupancy));
    switch (*change) {
    case TenancyChange::Edit:
        edit(*unit, *subject);
        break;
    case TenancyChange::MoveIn:
        moveIn(*unit);
        break;
    case TenancyChange::MoveOut:
    case TenancyChange::Vacancy:
        moveOut(*unit, *subject, *change == TenancyChange::Vacancy);
        break;
    case TenancyChange::WithdrawMoveOut:
        withdrawMoveOut(*unit, *subject);
        break;
    case TenancyChange::Delete:
        remove(*unit, *subject);
        break;
    case TenancyChange::Count:
        break;
    }
    return true;
}

void TenancyController::edit(const UnitHistory &history, const Resident &resident)
{
    const auto noted = m_file.note(resident.id);
    if (!noted) {
        m_outgoing.showError(noted.error());
        return;
    }
    const auto changed =
        m_prompts.residentEdit({history, resident, m_outgoing.othersThan(resident.id), noted->preference});
    if (!changed) {
        return;
    }
    const QString consequence =
        changed->email == resident.email ? QString() : emailChangeConsequence(resident, changed->email);
    if (!consequence.isEmpty() && !m_prompts.confirm({tr("Edit resident"), consequence, tr("&Save")})) {
        return;
    }
    if (changed->preference) {
        if (const auto saved = notePreference(resident.id, *changed->preference); !saved) {
            m_outgoing.showError(saved.error());
            return;
        }
    }
    const auto actions = editResident(resident, *changed);
    if (actions && actions->empty()) {
        m_outgoing.showDone(tr("The preference is noted at this desk."));
    } else {
        m_outgoing.queue(actions, tr("The change is in the queue."));
    }
}

Result<> TenancyController::notePreference(const ResidentId &resident, ContactPreference preference)
{
    auto note = m_file.note(resident);
    if (!note) {
        return Failure(note.error());
    }
    note->preference = preference;
    return m_file.saveNote(resident, *note).map([this] { Q_EMIT preferenceChanged(); });
}

void TenancyController::moveIn(const UnitHistory &history)
{
    const auto request = m_prompts.moveIn({history, m_outgoing.today(), m_outgoing.othersThan({})});
    if (request) {
        m_outgoing.queue(hauspost::moveIn(history, *request), tr("The move-in is in the queue."));
    }
}

void TenancyController::moveOut(const UnitHistory &history, const Resident &resident, bool isVacancy)
{
    const auto lastDay = m_prompts.moveOut({history, resident, isVacancy, m_outgoing.today()});
    if (lastDay) {
        m_outgoing.queue(hauspost::moveOut(history, resident, *lastDay),
                         isVacancy ? tr("The vacancy is in the queue.") : tr("The move-out is in the queue."));
    }
}

void TenancyController::withdrawMoveOut(const UnitHistory &, const Resident &resident)
{
    const Question question{
        tr("Withdraw move-out"),
        tr("%1 goes on living there; the access is as it was before the move-out.").arg(displayName(resident)),
        tr("&Withdraw move-out")};
    if (m_prompts.confirm(question)) {
        m_outgoing.queue(hauspost::withdrawMoveOut(resident), tr("The withdrawal of the move-out is in the queue."));
    }
}

void TenancyController::remove(const UnitHistory &history, const Resident &resident)
{
    const Question question{tr("Delete resident"),
                            tr("%1 is taken out of the unit as entered by mistake. The previous resident is back, and "
                               "the date of the move-out is deleted too. Links and codes of %1 stop working.")
                                .arg(displayName(resident)),
                            tr("&Delete resident")};
    if (!m_prompts.confirm(question)) {
        return;
    }
    const auto waiting = waitingMoveIn(history, resident);
    if (waiting.empty()) {
        m_outgoing.queue(undoMoveIn(resident), tr("The deletion is in the queue."));
    } else {
        m_outgoing.takeBack(waiting);
    }
}

} // namespace hauspost
