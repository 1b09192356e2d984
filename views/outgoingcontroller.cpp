#include "views/outgoingcontroller.h"

#include "models/base/errortext.h"
#include "models/usecases/clarification.h"
#include "models/usecases/invitationplan.h"
#include "views/emailchangedialog.h"
#include "views/noticestrip.h"
#include "views/officedata.h"
#include "views/prompts.h"
#include "views/residentfile.h"
#include "views/whendone.h"

#include <QtCore/QThreadPool>

#include <utility>

namespace hauspost {

OutgoingController::OutgoingController(OfficeData &office, Outgoing &outgoing, ResidentFile &file, Prompts &prompts,
                                       NoticeStrip &strip, QObject *parent)
    : QObject(parent), m_office(office), m_outgoing(outgoing), m_file(file), m_prompts(prompts), m_strip(strip)
{
}

/// While it is read, further wishes are one more reading, however many: a long list that leaves brings hundreds.
void OutgoingController::reload()
{
    if (m_reading.isWaiting()) {
        m_readsAgain = true;
        return;
    }
    m_reading.ask(m_outgoing.read(), [this](Result<SharedOutgoing> read) {
        take(std::move(read));
        if (std::exchange(m_readsAgain, false)) {
            reload();
        }
    });
}

void OutgoingController::take(Result<SharedOutgoing> read)
{
    const std::optional<Error> problem = read ? std::nullopt : std::optional(read.error());
    SharedOutgoing now = read ? std::move(*read) : outgoingPicture({});
    const bool isUnchanged = problem == m_problem && now->isSameAs(*m_picture);
    m_problem = problem;
    SharedOutgoing before = std::exchange(m_picture, std::move(now));
    // To let go of so many takes as long as to show new ones.
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
    if (!m_readsAgain) { // else something newer is not in it yet
        m_steps.keepOnly(m_picture->ids);
        noteSteps();
        if (!canBeUndone(m_steps.lastDone())) {
            m_strip.endOffer();
        }
    }
    if (!isUnchanged) {
        Q_EMIT changed();
    }
}

OutgoingMark OutgoingController::markOf(const ResidentId &resident) const
{
    const auto found = m_picture->overlay.constFind(resident);
    if (found == m_picture->overlay.constEnd()) {
        return OutgoingMark::None;
    }
    return found->attention    ? OutgoingMark::NeedsDecision
           : found->invitation ? OutgoingMark::Invitation
                               : OutgoingMark::OtherChange;
}

QString OutgoingController::waitingText(const OutboxEntry &entry)
{
    return entry.state == OutboxState::Attention ? actionProblemText(entry)
                                                 : tr("Waits for the portal: %1").arg(actionKindText(entry.action));
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

bool OutgoingController::mayErase() const
{
    return m_office.mayErase();
}

QFuture<OutboxListing> OutgoingController::listing(OutboxTable::Rows before, std::vector<int> columns) const
{
    OutboxListingParts parts{m_picture, newcomers(), std::move(before), std::move(columns)};
    std::vector<ResidentId> ids;
    ids.reserve(static_cast<size_t>(m_picture->byPerson.size()));
    for (auto person = m_picture->byPerson.cbegin(); person != m_picture->byPerson.cend(); ++person) {
        if (!person.key().isEmpty()) { // an import is about nobody
            ids.push_back(person.key());
        }
    }
    constexpr size_t few = 100;
    if (m_picture->entries.size() <= few) {
        return QtFuture::makeReadyFuture(
            makeOutboxListing(parts, m_office.residents(ids).value_or(std::vector<Occupancy>())));
    }
    return m_office.residentsLater(ids).then(
        QtFuture::Launch::Async, [parts = std::move(parts)](const Result<std::vector<Occupancy>> &residents) {
            return makeOutboxListing(parts, residents.value_or(std::vector<Occupancy>()));
        });
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
    const auto open = m_picture->overlay.value(occupancy.resident->id);
    EmailQuestion question{occupancy,
                           invitationVerdict(occupancy, m_outgoing.today(), open.invitation.has_value()),
                           isResend,
                           m_outgoing.today(),
                           othersThan(occupancy.resident->id),
                           m_file.note(occupancy.resident->id).value_or(ResidentNote()).preference};
    const auto request = m_prompts.registrationEmail(question);
    if (request) {
        finish(m_outgoing.sendEmail(*request),
               tr("The e-mail to %1 is in the queue and leaves with the next synchronisation.").arg(request->email));
    }
}

void OutgoingController::sendToSelection(const std::vector<Occupancy> &selection)
{
    QSet<ResidentId> waiting;
    for (auto open = m_picture->overlay.cbegin(); open != m_picture->overlay.cend(); ++open) {
        if (open->invitation) {
            waiting.insert(open.key());
        }
    }
    if (!m_office.mayChange()) {
        showError({ErrorCode::AccessReadOnly, {}});
        return;
    }
    const auto preferences = m_file.preferences();
    if (!preferences) {
        showError(preferences.error());
        return;
    }
    const InvitationPlan plan = planInvitations(selection, waiting, *preferences, m_outgoing.today());
    if (!m_prompts.reviewInvitations(plan) || plan.recipients.empty()) {
        return;
    }
    QSet<ResidentId> recipients;
    for (const Occupancy &recipient : plan.recipients) {
        recipients.insert(recipient.resident->id);
    }
    whenDone<Result<int>>(*this, m_outgoing.sendEmails(plan), [this, recipients](const Result<int> &number) {
        if (number) {
            reload();
            remember(NewStep{{}, recipients, tr("%Ln e-mail(s) are in the queue.", nullptr, *number)});
        } else {
            showError(number.error());
        }
    });
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
    const QString title = row.entry.portal.isEmpty() ? tr("For which office?") : tr("For another office");
    if (m_prompts.confirm({title, row.problem, tr("&Discard")})) {
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
    remember(NewStep{{*result}, {}, success});
}

void OutgoingController::finishStep(const Result<bool> &result, const QString &success, const QString &tooLate)
{
    reload();
    if (!result) {
        showError(result.error());
    } else if (*result) {
        showDone(success);
    } else {
        m_strip.showMessage(Tone::Waiting, QStringLiteral("warning"), tooLate, {});
    }
}

void OutgoingController::showError(const Error &error)
{
    m_strip.showMessage(Tone::Problem, QStringLiteral("warning"), errorText(error), {});
}

void OutgoingController::showDone(const QString &text)
{
    m_strip.showMessage(Tone::Normal, QStringLiteral("tick"), text, {});
}

std::vector<OutboxEntry> OutgoingController::waitingFor(const ResidentId &resident) const
{
    return m_picture->byPerson.value(resident);
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
    const Overlay &overlay = m_picture->overlay;
    for (auto open = overlay.cbegin(); open != overlay.cend(); ++open) {
        if (!known.contains(open.key())) {
            waiting.push_back(open.key());
        }
    }
    for (Occupancy &row : m_office.residents(waiting).value_or(std::vector<Occupancy>())) {
        rows->push_back(std::move(row));
    }
    // What waits counts as if it had arrived.
    for (Occupancy &row : *rows) {
        const auto open = row.resident ? overlay.constFind(row.resident->id) : overlay.constEnd();
        if (open != overlay.constEnd()) {
            row.resident.edit().email = open->invitation.value_or(open->email.value_or(row.resident->email));
        }
    }
    return AddressUsers(*rows, resident);
}

std::vector<Occupancy> OutgoingController::newcomers() const
{
    std::vector<Occupancy> result;
    for (const OutboxEntry &entry : m_picture->newcomers) {
        const auto flat = m_office.flat(std::get<wire::TenancyMoveIn>(entry.action.payload).unit);
        if (flat && *flat) {
            result.push_back({(*flat)->property, (*flat)->unit, newcomer(**flat, entry.action)});
        }
    }
    return result;
}

} // namespace hauspost
