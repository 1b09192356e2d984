#include "app/portal/maildispatcher.h"

#include "app/portal/logline.h"
#include "app/portal/mimetext.h"

namespace hauspost::portal {

namespace {

void count(DispatchCounts &counts, SendOutcome outcome)
{
    counts.sent += outcome == SendOutcome::Accepted ? 1 : 0;
    counts.failed += outcome == SendOutcome::Refused ? 1 : 0;
    counts.later += outcome == SendOutcome::TryAgain ? 1 : 0;
    counts.unclear += outcome == SendOutcome::Unclear ? 1 : 0;
}

const char *nameOf(SendOutcome outcome)
{
    switch (outcome) {
    case SendOutcome::Accepted:
        return "sent";
    case SendOutcome::Refused:
        return "failed";
    case SendOutcome::TryAgain:
        return "later";
    case SendOutcome::Stopped:
        return "stopped";
    case SendOutcome::Unclear:
        return "unclear";
    }
    return "";
}

} // namespace

MailDispatcher::MailDispatcher(Database &database, MailQueue &queue, MailSender &sender, MailSettings settings,
                               const Clock &clock)
    : m_database(database), m_queue(queue), m_sender(sender), m_settings(std::move(settings)), m_clock(clock)
{
}

Result<DispatchCounts> MailDispatcher::sendDue(const std::function<bool()> &shouldStop)
{
    DispatchCounts counts;
    Result<> done = note(counts);
    while (done && !counts.isServerTrouble && !shouldStop()) {
        auto job = m_queue.take();
        if (!job) {
            done = Failure(job.error());
        } else if (*job) {
            done = sendOne(std::move(**job), counts);
        } else {
            break;
        }
    }
    m_sender.endBatch();
    return done.map([&counts] { return counts; });
}

Result<> MailDispatcher::sendOne(MailJob job, DispatchCounts &counts)
{
    Ended ended{std::move(job), SendOutcome::TryAgain, {}};
    if (!mime::addressFrom(ended.job.recipient)) {
        ended.outcome = SendOutcome::Refused;
        ended.problem = QString::fromLatin1(mailproblems::addressUnusable);
        m_ended = std::move(ended);
        return note(counts);
    }
    const auto message = mailFacts(m_database, ended.job).and_then([&](const MailFacts &facts) {
        return composeMail(ended.job, facts, m_settings, m_clock.nowUtc());
    });
    if (message) {
        const SendResult result = handOver(ended.job, *message);
        ended.outcome = result.outcome;
        ended.problem = result.problem;
        counts.isServerTrouble = result.isServerTrouble;
    } else {
        ended.problem = errorName(message.error().code);
    }
    m_ended = std::move(ended);
    return note(counts);
}

SendResult MailDispatcher::handOver(const MailJob &job, const MailMessage &message)
{
    Result<DotPermission> permission = DotPermission::Granted;
    SendResult result = m_sender.send(message, [&] {
        permission = m_queue.markDotted(job);
        return permission == DotPermission::Granted;
    });
    if (result.outcome != SendOutcome::Stopped) {
        return result;
    }
    if (!permission) {
        return {SendOutcome::TryAgain, errorName(permission.error().code), false};
    }
    if (*permission == DotPermission::NotWanted) {
        return {SendOutcome::Refused, QString::fromLatin1(mailproblems::noLongerWanted), false};
    }
    return result; // somebody else's by now: nothing to note
}

Result<bool> MailDispatcher::noteEnd(const Ended &ended)
{
    switch (ended.outcome) {
    case SendOutcome::Accepted:
        return m_queue.markSent(ended.job);
    case SendOutcome::Refused:
        return m_queue.markFailed(ended.job, ended.problem);
    case SendOutcome::TryAgain:
        return m_queue.retryLater(ended.job, ended.problem);
    case SendOutcome::Unclear:
        return m_queue.markUnclear(ended.job, ended.problem);
    case SendOutcome::Stopped:
        return false;
    }
    return false;
}

Result<> MailDispatcher::note(DispatchCounts &counts)
{
    if (!m_ended) {
        return {};
    }
    const auto noted = noteEnd(*m_ended);
    if (!noted) {
        return Failure(noted.error());
    }
    if (*noted) {
        count(counts, m_ended->outcome);
        LogLine("mail")
            .with("id", m_ended->job.id)
            .with("kind", toName(m_ended->job.kind))
            .with("outcome", nameOf(m_ended->outcome))
            .with("problem", m_ended->problem);
    }
    m_ended.reset();
    return {};
}

} // namespace hauspost::portal
