#include "app/portal/maintenanceschedule.h"

#include "app/portal/auditlog.h"
#include "app/portal/eraseaction.h"
#include "app/portal/logline.h"
#include "app/portal/maintenance.h"
#include "app/portal/store.h"

namespace hauspost::portal {

namespace {

Result<> maintain(Store &store, const AccountId &account, QDate today)
{
    auto transaction = AccountTransaction::begin(store.database(), account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto counts = Maintenance(store.key()).run(*transaction, today);
    if (!counts) {
        return Failure(counts.error());
    }
    if (*counts != MaintenanceCounts()) {
        LogLine("maintenance")
            .with("account", account.toString())
            .with("codesIssued", counts->codesIssued)
            .with("codesRemoved", counts->codesRemoved)
            .with("accessesEnded", counts->accessesEnded)
            .with("accessesReopened", counts->accessesReopened)
            .with("accessesExpired", counts->accessesExpired)
            .with("tombstonesCleared", counts->tombstonesCleared);
    }
    return transaction->commit();
}

} // namespace

Result<> maintainAll(const PortalFolder &folder, const Clock &clock)
{
    auto store = Store::open(folder);
    if (!store) {
        return Failure(store.error());
    }
    const auto accounts = store->accounts();
    if (!accounts) {
        return Failure(accounts.error());
    }
    for (const AccountId &account : *accounts) {
        if (const auto done = maintain(*store, account, clock.today()); !done) {
            return done;
        }
    }
    clearUpAfterErasures(store->database(), folder.mailFolder());
    return AuditLog(store->database(), clock).clearStrangers();
}

MaintenanceSchedule::MaintenanceSchedule(PortalFolder folder, const Clock &clock, std::chrono::milliseconds interval)
    : m_thread([this, folder = std::move(folder), &clock, interval] {
          std::unique_lock lock(m_mutex);
          while (!m_wake.wait_for(lock, interval, [this] { return m_stop; })) {
              if (const auto done = maintainAll(folder, clock); !done) {
                  LogLine("maintenance-failed", LogLine::Level::Warning).with("error", errorName(done.error().code));
              }
          }
      })
{
}

MaintenanceSchedule::~MaintenanceSchedule()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

} // namespace hauspost::portal
