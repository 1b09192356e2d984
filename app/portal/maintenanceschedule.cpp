#include "app/portal/maintenanceschedule.h"

#include "app/portal/maintenance.h"
#include "app/portal/store.h"
#include "models/base/logging.h"

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
        qCInfo(lcPortal) << "maintenance:" << counts->codesIssued << "codes given," << counts->codesRemoved
                         << "withdrawn," << counts->accessesEnded << "accesses ended," << counts->accessesReopened
                         << "reopened," << counts->accessesExpired << "expired," << counts->tombstonesCleared
                         << "tombstones cleared";
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
    return {};
}

MaintenanceSchedule::MaintenanceSchedule(PortalFolder folder, const Clock &clock, std::chrono::milliseconds interval)
    : m_thread([this, folder = std::move(folder), &clock, interval] {
          std::unique_lock lock(m_mutex);
          while (!m_wake.wait_for(lock, interval, [this] { return m_stop; })) {
              if (const auto done = maintainAll(folder, clock); !done) {
                  qCWarning(lcPortal) << "maintenance failed:" << errorName(done.error().code);
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
