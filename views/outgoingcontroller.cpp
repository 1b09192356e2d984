#include "views/outgoingcontroller.h"

#include "models/base/errortext.h"
#include "models/usecases/clarification.h"
#include "models/usecases/invitationplan.h"
#include "views/emailchangedialog.h"
#include "views/noticestrip.h"
#include "views/officedata.h"
#include "views/prompts.h"

#include <algorithm>

namespace hauspost {

namespace {

bool isSame(const OutboxEntry &a, const OutboxEntry &b)
{
    return a.action.id == b.action.id && a.state == b.state && a.attempts == b.attempts && a.problem == b.problem &&
           a.isElsewhere == b.isElsewhere;
}

/// Notes about printed letters go by themselves; nobody waits for them.
bool concernsUser(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Attention || !std::holds_alternative<wire::LetterIssued>(entry.action.payload);
}

bool canBeWithdrawn(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Pending && entry.attempts == 0;
}

} // namespace

OutgoingController::OutgoingController(OfficeData &office, Outgoing &outgoing, Prompts &prompts, NoticeStrip &strip,
                                       QObject *parent)
    : QObject(parent), m_office(office), m_outgoing(outgoing), m_prompts(prompts), m_strip(strip)
{
}

void OutgoingController::reload()
{
    auto read = m_outgoing.entries();
    const std::optional<Error> problem = read ? std::nullopt : std::optional(read.error());
    auto entries = read ? std::move(*read) : std::vector<OutboxEntry>();
    std::erase_if(entries, [](const OutboxEntry &entry) { return !concernsUser(entry); });
    const bool isUnchanged =
        problem == m_problem && std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), isSame);
    if (isUnchanged) {
        return;
    }
    m_problem = problem;
    m_entries = std::move(entries);
    m_overlay = overlayOf(m_entries);
    m_steps.keepOnly(m_entries);
    m_openOf.clear();
    m_newcomers.clear();
    for (const OutboxEntry &entry : m_entries) {
        m_openOf[entry.action.resident].push_back(entry);
        if (std::holds_alternative<wire::TenancyMoveIn>(entry.action.payload)) {
            m_newcomers.push_back(entry);
        }
    }
    m_needsDecision = static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                                     [](const OutboxEntry &entry) { return entry.needsDecision(); }));
    m_waiting = static_cast<int>(m_entries.size()) - m_needsDecision;
    Q_EMIT changed();
}

OutgoingMark OutgoingController::markOf(const ResidentId &resident) const
{
    const auto found = m_overlay.constFind(resident);
    if (found == m_overlay.constEnd()) {
        return OutgoingMark::None;
    }
    return found->attention    ? OutgoingMark::NeedsDecision
           : found->invitation ? OutgoingMark::Invitation
                               : OutgoingMark::OtherChange;
}

QString OutgoingController::markText(const ResidentId &resident) const
{
    QStringList lines;
    for (const OutboxEntry &entry : waitingFor(resident)) {
        lines << (entry.state == OutboxState::Attention
                      ? actionProblemText(entry)
                      : tr("Waits for the portal: %1").arg(actionKindText(entry.action)));
    }
    return lines.join(u'\n');
}

ResidentChoices OutgoingController::choices(const Occupancy &occupancy, LetterVerdict letter) const
{
    const auto waiting = occupancy.resident ? waitingFor(occupancy.resident->id) : std::vector<OutboxEntry>();
    return residentChoices(occupancy, waiting, letter, m_outgoing.today(), m_office.mayChange());
}

bool OutgoingController::mayChange() const
{
    return m_office.mayChange();
}

std::vector<OutboxRow> OutgoingController::outboxRows() const
{
    const auto occupancies = m_entries.empty() ? QHash<ResidentId, Occupancy>() : occupanciesById();
    std::vector<OutboxRow> rows;
    for (const OutboxEntry &entry : m_entries) {
        const auto found = occupancies.constFind(entry.action.resident);
        rows.push_back({entry, found == occupancies.constEnd() ? std::nullopt : std::optional(*found),
                        actionKindText(entry.action), entry.needsDecision() ? actionProblemText(entry) : QString()});
    }
    return rows;
}

void OutgoingController::choose(ResidentChoice choice, const Occupancy &occupancy)
{
    if (!occupancy.resident) {
        return;
    }
    switch (choice) {
    case ResidentChoice::SendEmail:
        return sendEmail(occupancy, false);
    case ResidentChoice::Resend:
        return sendEmail(occupancy, true);
    case ResidentChoice::RenewCode:
        return renewCode(occupancy);
    case ResidentChoice::Revoke:
        return revoke(occupancy);
    case ResidentChoice::ChangeEmail:
        return changeEmail(occupancy);
    case ResidentChoice::RecordConsent:
        return recordConsent(occupancy);
    case ResidentChoice::Withdraw:
        return withdrawAll(occupancy);
    case ResidentChoice::DownloadLetter: // LettersController
    case ResidentChoice::Edit:           // TenancyController, as all below
    case ResidentChoice::MoveIn:
    case ResidentChoice::MoveOut:
    case ResidentChoice::RecordVacancy:
    case ResidentChoice::WithdrawMoveOut:
    case ResidentChoice::DeleteResident:
    case ResidentChoice::Disclose: // PrivacyController
    case ResidentChoice::Erase:
    case ResidentChoice::Count:
        break;
    }
}

void OutgoingController::sendEmail(const Occupancy &occupancy, bool isResend)
{
    const auto open = m_overlay.value(occupancy.resident->id);
    EmailQuestion question{occupancy, invitationVerdict(occupancy, m_outgoing.today(), open.invitation.has_value()),
                           isResend, m_outgoing.today(), othersThan(occupancy.resident->id)};
    const auto request = m_prompts.registrationEmail(question);
    if (request) {
        finish(m_outgoing.sendEmail(*request),
               tr("The e-mail to %1 is in the queue and leaves with the next synchronisation.").arg(request->email));
    }
}

void OutgoingController::sendToSelection(const std::vector<Occupancy> &selection)
{
    QSet<ResidentId> waiting;
    for (auto open = m_overlay.cbegin(); open != m_overlay.cend(); ++open) {
        if (open->invitation) {
            waiting.insert(open.key());
        }
    }
    if (!m_office.mayChange()) {
        showError({ErrorCode::AccessReadOnly, {}});
        return;
    }
    const InvitationPlan plan = planInvitations(selection, waiting, m_outgoing.today());
    if (!m_prompts.reviewInvitations(plan) || plan.recipients.empty()) {
        return;
    }
    const auto number = m_outgoing.sendEmails(plan);
    if (!number) {
        showError(number.error());
        return;
    }
    m_strip.showMessage(Tone::Good, QStringLiteral("outbox"),
                        tr("%Ln e-mail(s) are in the queue and leave with the next synchronisation.", nullptr, *number),
                        {});
    reload();
    rememberInvitations(plan.recipients);
    Q_EMIT queued();
}

void OutgoingController::renewCode(const Occupancy &occupancy)
{
    const Question question{tr("Request a new registration code"),
                            tr("%1 gets a new registration code. The code of letters printed so far and all links in "
                               "e-mails stop working; they have to be sent again.")
                                .arg(displayName(*occupancy.resident)),
                            tr("&Request new code")};
    if (m_prompts.confirm(question)) {
        finish(m_outgoing.renewCode(occupancy), tr("The request for a new registration code is in the queue."));
    }
}

void OutgoingController::revoke(const Occupancy &occupancy)
{
    const QString name = displayName(*occupancy.resident);
    const QString text = occupancy.access() == AccessStatus::Confirmed
                             ? tr("%1 can no longer sign in and sees no consumption information any more. To give the "
                                  "access back, the registration information has to be sent anew.")
                                   .arg(name)
                             : tr("Links and codes that %1 has got stop working. To give access again, the "
                                  "registration information has to be sent anew.")
                                   .arg(name);
    if (m_prompts.confirm({tr("Revoke access"), text, tr("&Revoke access")})) {
        finish(m_outgoing.revokeAccess(occupancy), tr("The revocation of the access is in the queue."));
    }
}

void OutgoingController::changeEmail(const Occupancy &occupancy)
{
    const auto email = m_prompts.newEmail({occupancy, othersThan(occupancy.resident->id)});
    if (!email) {
        return;
    }
    const QString consequence = emailChangeConsequence(*occupancy.resident, *email);
    const QString action = email->isEmpty() ? tr("&Delete address") : tr("&Change address");
    if (!consequence.isEmpty() && !m_prompts.confirm({tr("Change e-mail address"), consequence, action})) {
        return;
    }
    finish(m_outgoing.changeEmail(occupancy, *email), email->isEmpty()
                                                          ? tr("The deletion of the address is in the queue.")
                                                          : tr("The new address is in the queue."));
}

void OutgoingController::recordConsent(const Occupancy &occupancy)
{
    const auto consent = m_prompts.consent({occupancy, m_outgoing.today()});
    if (consent) {
        finish(m_outgoing.recordConsent(occupancy, *consent), tr("The consent is in the queue."));
    }
}

void OutgoingController::withdrawAll(const Occupancy &occupancy)
{
    Result<bool> result = false;
    for (const OutboxEntry &entry : waitingFor(occupancy.resident->id)) {
        if (canBeWithdrawn(entry)) {
            result = m_outgoing.withdraw(entry.action.id);
            if (!result) {
                break;
            }
        }
    }
    finishStep(result, tr("Withdrawn. Nothing is sent."), tr("Too late: it has left for the portal already."));
}

void OutgoingController::clarify(const OutboxRow &row)
{
    if (row.entry.isElsewhere) {
        discardElsewhere(row);
        return;
    }
    Clarification clarification{row.entry, row.occupancy, false};
    clarification.canSendAnyway =
        row.occupancy && successorOf(row.entry, *row.occupancy, m_outgoing.today()).has_value();
    const auto decision = m_prompts.clarify(clarification);
    if (!decision) {
        return;
    }
    if (*decision == ClarificationDecision::SendAnyway) {
        sendAnyway(clarification);
    } else {
        finishStep(m_outgoing.discard(row.entry.action.id), tr("Discarded. The portal's state stays."),
                   tr("This has been decided already."));
    }
}

void OutgoingController::discardElsewhere(const OutboxRow &row)
{
    if (m_prompts.confirm({tr("For another office"), row.problem, tr("&Discard")})) {
        finishStep(m_outgoing.discard(row.entry.action.id), tr("Discarded. It is not sent any more."),
                   tr("This has been decided already."));
    }
}

void OutgoingController::sendAnyway(const Clarification &clarification)
{
    const auto successor =
        clarification.now ? successorOf(clarification.entry, *clarification.now, m_outgoing.today()) : std::nullopt;
    if (!successor) {
        return;
    }
    const auto replaced = m_outgoing.replace(clarification.entry.action.id, *successor);
    if (replaced) {
        finish(successor->id, tr("It is in the queue once more."));
    } else {
        finish(Failure(replaced.error()), {});
    }
}

void OutgoingController::finish(const Result<ActionId> &result, const QString &success)
{
    reload();
    if (!result) {
        showError(result.error());
        return;
    }
    remember({*result});
    m_strip.showMessage(Tone::Good, QStringLiteral("outbox"), success,
                        {{tr("Withdraw"), [this, id = *result] { withdraw(id); }}});
    Q_EMIT queued();
}

void OutgoingController::finishStep(const Result<bool> &result, const QString &success, const QString &tooLate)
{
    reload();
    if (!result) {
        showError(result.error());
    } else if (*result) {
        m_strip.showMessage(Tone::Normal, QStringLiteral("tick"), success, {});
    } else {
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"), tooLate, {});
    }
}

void OutgoingController::showError(const Error &error)
{
    m_strip.showMessage(Tone::Problem, QStringLiteral("warning"), errorText(error), {});
}

std::vector<OutboxEntry> OutgoingController::waitingFor(const ResidentId &resident) const
{
    return m_openOf.value(resident);
}

AddressUsers OutgoingController::othersThan(const ResidentId &resident) const
{
    auto rows = m_office.residentsWithEmail();
    if (!rows) {
        return {};
    }
    QSet<ResidentId> known;
    for (const Occupancy &row : *rows) {
        known.insert(row.resident->id);
    }
    std::vector<ResidentId> waiting; // for their first address
    for (auto open = m_overlay.cbegin(); open != m_overlay.cend(); ++open) {
        if (!known.contains(open.key())) {
            waiting.push_back(open.key());
        }
    }
    for (Occupancy &row : m_office.residents(waiting).value_or(std::vector<Occupancy>())) {
        rows->push_back(std::move(row));
    }
    // What waits counts as if it had arrived.
    for (Occupancy &row : *rows) {
        const auto open = row.resident ? m_overlay.constFind(row.resident->id) : m_overlay.constEnd();
        if (open != m_overlay.constEnd()) {
            row.resident.edit().email = open->invitation.value_or(open->email.value_or(row.resident->email));
        }
    }
    return AddressUsers(*rows, resident);
}

QHash<ResidentId, Occupancy> OutgoingController::occupanciesById() const
{
    QHash<ResidentId, Occupancy> result;
    std::vector<ResidentId> ids;
    for (const OutboxEntry &entry : m_entries) {
        if (!entry.action.resident.isEmpty()) {
            ids.push_back(entry.action.resident);
        }
    }
    for (const Occupancy &row : m_office.residents(ids).value_or(std::vector<Occupancy>())) {
        result.insert(row.resident->id, row);
    }
    for (const OutboxEntry &entry : m_newcomers) {
        const auto flat = m_office.flat(std::get<wire::TenancyMoveIn>(entry.action.payload).unit);
        if (flat && *flat) {
            result.insert(entry.action.resident, {(*flat)->property, (*flat)->unit, newcomer(**flat, entry.action)});
        }
    }
    return result;
}

} // namespace hauspost
