#include "models/usecases/residenttimeline.h"

#include "models/usecases/invitationplan.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace hauspost {

namespace {

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ResidentTimeline)
};

using Events = std::vector<TimelineEvent>;

void addMoves(Events &events, const Resident &resident)
{
    if (resident.moveIn) {
        events.push_back({resident.moveIn, TimelineTexts::tr("Moved in"), QStringLiteral("houses"), false});
    }
    if (resident.moveOut) {
        events.push_back(
            {resident.moveOut, TimelineTexts::tr("Last day of the tenancy"), QStringLiteral("back"), false});
    }
}

void addConsent(Events &events, const std::optional<Consent> &consent)
{
    if (!consent) {
        return;
    }
    events.push_back({consent->givenOn, TimelineTexts::tr("Consent to e-mail given (%1)").arg(consent->source),
                      QStringLiteral("tick"), false});
    if (consent->withdrawnOn) {
        events.push_back(
            {consent->withdrawnOn, TimelineTexts::tr("Consent to e-mail withdrawn"), QStringLiteral("cross"), false});
    }
}

/// What is known of the e-mail sent last; empty where there was none.
QString mailText(MailDelivery mail)
{
    switch (mail) {
    case MailDelivery::None:
        break;
    case MailDelivery::Queued:
        return TimelineTexts::tr("Invited; the e-mail waits at the portal");
    case MailDelivery::Sent:
        return TimelineTexts::tr("Invited; the e-mail was sent");
    case MailDelivery::Failed:
        return TimelineTexts::tr("Invited; the e-mail could not be delivered");
    case MailDelivery::Unclear:
        return TimelineTexts::tr("Invited; nobody knows whether the e-mail was sent");
    }
    return TimelineTexts::tr("Invited, or given a new code");
}

/// Each step that was noted, under the number that stands on the letter.
void addLetter(Events &events, const DispatchedLetter &letter)
{
    const auto add = [&](const std::optional<QDate> &day, const QString &text, const char *icon) {
        if (day) {
            events.push_back({day, text.arg(letter.number.toString()), QLatin1String(icon), false});
        }
    };
    add(letter.returnedOn, TimelineTexts::tr("Letter %1 came back"), "warning");
    add(letter.failedOn, TimelineTexts::tr("Letter %1 did not come out of the printer"), "warning");
    add(letter.handedOverOn, TimelineTexts::tr("Letter %1 handed over"), "letter");
    add(letter.postedOn, TimelineTexts::tr("Letter %1 posted"), "letter");
    add(letter.printedOn, TimelineTexts::tr("Letter %1 made"), "letter");
}

/// The present state, where it is one that something happened for; the portal does not tell the day.
void addState(Events &events, AccessStatus access)
{
    switch (access) {
    case AccessStatus::Confirmed:
        events.push_back({{}, TimelineTexts::tr("Has registered"), QStringLiteral("tick"), false});
        break;
    case AccessStatus::Revoked:
        events.push_back({{}, TimelineTexts::tr("Access was revoked"), QStringLiteral("blocked"), false});
        break;
    case AccessStatus::Deleted:
        events.push_back({{}, TimelineTexts::tr("Has deleted the account"), QStringLiteral("blocked"), false});
        break;
    case AccessStatus::Reregister:
        events.push_back({{}, TimelineTexts::tr("The e-mail address was changed"), QStringLiteral("warning"), false});
        break;
    case AccessStatus::None:
    case AccessStatus::Pending:
    case AccessStatus::Expired:
    case AccessStatus::Ended:
        break;
    }
}

} // namespace

std::vector<TimelineEvent> residentTimeline(const Resident &resident, const std::vector<DispatchedLetter> &letters,
                                            const std::vector<OutboxEntry> &waiting)
{
    Events events;
    addMoves(events, resident);
    addConsent(events, resident.consent);
    if (resident.invitedOn) {
        events.push_back({resident.invitedOn, mailText(resident.mail), QStringLiteral("mail"), false});
    }
    for (const DispatchedLetter &letter : letters) {
        addLetter(events, letter);
    }
    addState(events, resident.access);
    std::stable_sort(events.begin(), events.end(), [](const TimelineEvent &a, const TimelineEvent &b) {
        return a.day.value_or(QDate()).toJulianDay() > b.day.value_or(QDate()).toJulianDay();
    });
    Events open;
    for (const OutboxEntry &entry : waiting) {
        if (!std::holds_alternative<wire::LetterIssued>(entry.action.payload)) {
            const QString what = actionKindText(entry.action);
            open.push_back({entry.createdAt.date(),
                            entry.state == OutboxState::Attention ? TimelineTexts::tr("Needs a decision: %1").arg(what)
                                                                  : TimelineTexts::tr("Waits: %1").arg(what),
                            entry.state == OutboxState::Attention ? QStringLiteral("warning") : QStringLiteral("clock"),
                            true});
        }
    }
    open.insert(open.end(), events.begin(), events.end());
    return open;
}

QString accessExplanation(const Resident &resident)
{
    if (resident.kind == OccupancyKind::Vacancy) {
        return {};
    }
    switch (resident.access) {
    case AccessStatus::None:
        return TimelineTexts::tr("Has not got any registration information by e-mail so far.");
    case AccessStatus::Pending:
        return resident.codeValidUntil ? TimelineTexts::tr("Was invited and has not chosen a password yet. The link or "
                                                           "code is valid until %1.")
                                             .arg(QLocale().toString(*resident.codeValidUntil, QLocale::ShortFormat))
                                       : TimelineTexts::tr("Was invited and has not chosen a password yet.");
    case AccessStatus::Confirmed:
        return TimelineTexts::tr("Has chosen a password and sees the consumption information.");
    case AccessStatus::Expired:
        return TimelineTexts::tr("Did not register in time; the link or code is past its date.");
    case AccessStatus::Revoked:
        return TimelineTexts::tr("The access was taken back and can be given again by a new e-mail.");
    case AccessStatus::Reregister:
        return TimelineTexts::tr("The e-mail address was changed; the resident has to register anew.");
    case AccessStatus::Ended:
        return TimelineTexts::tr("Has moved out and sees neither old nor new data.");
    case AccessStatus::Deleted:
        return TimelineTexts::tr("Has deleted the account himself.");
    }
    return {};
}

} // namespace hauspost
