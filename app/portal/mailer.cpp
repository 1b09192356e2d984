#include "app/portal/mailer.h"

#include "app/portal/logline.h"
#include "app/portal/mailerlock.h"
#include "app/portal/store.h"
#include "models/base/uuid7.h"

namespace hauspost::portal {

namespace {

constexpr std::chrono::seconds recoverEvery{60};

void log(const DispatchCounts &counts)
{
    if (counts.sent + counts.failed + counts.later + counts.unclear > 0) {
        LogLine("mails")
            .with("sent", counts.sent)
            .with("failed", counts.failed)
            .with("later", counts.later)
            .with("unclear", counts.unclear);
    }
    if (counts.isServerTrouble) {
        LogLine("mail-server-unusable", LogLine::Level::Warning); // "mail list" tells why
    }
}

void log(const RecoveredMail &recovered)
{
    if (recovered != RecoveredMail()) {
        LogLine("mails-interrupted", LogLine::Level::Warning)
            .with("queued", recovered.queued)
            .with("unclear", recovered.unclear);
    }
}

void warn(const Error &error)
{
    LogLine("mails-wait", LogLine::Level::Warning).with("error", errorName(error.code));
}

} // namespace

Mailer::Mailer(PortalFolder folder, const Clock &clock, MailerOptions options)
    : m_folder(std::move(folder)), m_clock(clock), m_options(std::move(options)), m_thread([this] { run(); })
{
}

Mailer::~Mailer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Mailer::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

bool Mailer::shouldStop()
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

bool Mailer::waitFor(std::chrono::milliseconds time, Wait wait)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [&] { return m_stop || (m_woken && wait == Wait::Wakeable); });
    m_woken = false;
    return m_stop;
}

void Mailer::run()
{
    do {
        if (const auto lock = MailerLock::tryTake(m_folder.path())) {
            work(lock->owner());
        }
    } while (!waitFor(m_options.interval, Wait::Wakeable));
}

/// Until the mailer is to end or its store fails.
void Mailer::work(const QString &owner)
{
    auto store = Store::open(m_folder);
    if (!store) {
        warn(store.error());
        return;
    }
    MailQueue queue(store->database(), store->key(), m_clock, owner);
    const auto sender = m_options.makeSender();
    MailDispatcher dispatcher(store->database(), queue, *sender, m_options.settings, m_clock);
    std::chrono::steady_clock::time_point recoverAt;
    // The lock says that nobody else is sending from this folder; a server has other folders' mailers too.
    auto which = m_folder.isEmbedded() ? MailQueue::Recover::All : MailQueue::Recover::Own;
    for (bool stop = false; !stop;) {
        if (std::chrono::steady_clock::now() >= recoverAt) {
            const auto recovered = queue.recover(which);
            if (!recovered) {
                warn(recovered.error());
                if (store->database().isLost()) {
                    return;
                }
                stop = waitFor(m_options.interval, Wait::Wakeable);
                continue;
            }
            log(*recovered);
            which = MailQueue::Recover::Expired;
            recoverAt = std::chrono::steady_clock::now() + recoverEvery;
        }
        const auto counts = dispatcher.sendDue([this] { return shouldStop(); });
        if (counts) {
            log(*counts);
        } else {
            warn(counts.error());
            if (store->database().isLost()) {
                return;
            }
        }
        const bool isTrouble = counts && counts->isServerTrouble;
        stop = isTrouble ? waitFor(m_options.troublePause, Wait::Whole) : waitFor(m_options.interval, Wait::Wakeable);
    }
}

} // namespace hauspost::portal
