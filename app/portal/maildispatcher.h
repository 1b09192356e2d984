#pragma once

#include "app/portal/mailcomposer.h"
#include "app/portal/mailqueue.h"
#include "app/portal/mailsender.h"

namespace hauspost::portal {

struct DispatchCounts
{
    int sent = 0;
    int failed = 0;
    int later = 0;
    int unclear = 0;
    bool isServerTrouble = false; ///< the batch was broken off; wait before the next one
};

/// Sends what is due: takes mails from the queue, composes them, hands them over, notes what became of them.
class MailDispatcher
{
public:
    MailDispatcher(Database &database, MailQueue &queue, MailSender &sender, MailSettings settings, const Clock &clock);

    /// A batch over one connection; shouldStop is asked between mails. Errors: those of the database. What could not
    /// be noted is kept and noted at the next call, before anything else.
    [[nodiscard]] Result<DispatchCounts> sendDue(const std::function<bool()> &shouldStop);

private:
    struct Ended
    {
        MailJob job;
        SendOutcome outcome = SendOutcome::TryAgain;
        QString problem;
    };
    [[nodiscard]] Result<> sendOne(MailJob job, DispatchCounts &counts);
    [[nodiscard]] SendResult handOver(const MailJob &job, const MailMessage &message);
    [[nodiscard]] Result<bool> noteEnd(const Ended &ended);
    [[nodiscard]] Result<> note(DispatchCounts &counts);

    Database &m_database;
    MailQueue &m_queue;
    MailSender &m_sender;
    MailSettings m_settings;
    const Clock &m_clock;
    std::optional<Ended> m_ended; ///< not yet in the database
};

} // namespace hauspost::portal
