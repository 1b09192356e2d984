#pragma once

#include "app/portal/maildispatcher.h"
#include "app/portal/portalfolder.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace hauspost::portal {

struct MailerOptions
{
    MailSettings settings;
    /// Makes the sender, on the mailer's thread.
    std::function<std::unique_ptr<MailSender>()> makeSender;
    std::chrono::milliseconds interval{1000};      ///< between two looks at the queue
    std::chrono::milliseconds troublePause{60000}; ///< after the mail server could not be used
};

/// Sends the portal's mail on a thread of its own, with its own store, until it goes out of scope; a mail on its way is
/// finished first. No error ends it: it is logged and tried again. While another program sends from the same folder
/// it waits for its turn.
class Mailer
{
public:
    Mailer(PortalFolder folder, const Clock &clock, MailerOptions options);
    ~Mailer();

    /// Looks at the queue at once, but not while a mail server that could not be used is left alone. Thread-safe.
    void wake();

private:
    void run();
    void work(const QString &owner);
    enum class Wait { Wakeable, Whole };
    /// true: the mailer is to end.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time, Wait wait);
    [[nodiscard]] bool shouldStop();

    PortalFolder m_folder;
    const Clock &m_clock;
    MailerOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stop = false;
    bool m_woken = false;
    std::thread m_thread; ///< last: it uses what stands above
};

} // namespace hauspost::portal
