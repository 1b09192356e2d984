#pragma once

#include "app/portal/portalfolder.h"
#include "models/base/clock.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace hauspost::portal {

/// Runs the maintenance of all accounts now, once, clears up what erasures still owe and forgets the networks of old
/// refused sign-ins: what serve does at its start and every hour.
/// Errors: those of Store::open and of the database.
[[nodiscard]] Result<> maintainAll(const PortalFolder &folder, const Clock &clock);

/// Runs maintainAll() again and again on a thread of its own until it goes out of scope. A failure is logged and
/// tried again the next time.
class MaintenanceSchedule
{
public:
    MaintenanceSchedule(PortalFolder folder, const Clock &clock, std::chrono::milliseconds interval);
    ~MaintenanceSchedule();

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace hauspost::portal
