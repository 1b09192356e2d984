#include "models/sync/syncservice.h"

#include "models/sync/syncworker.h"

#include <QtCore/QThread>
#include <QtNetwork/QNetworkInformation>

namespace hauspost {

SyncService::SyncService(DeskPaths paths, PortalConnection connection, SyncSchedule schedule, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<QThread>()),
      m_worker(new SyncWorker(std::move(paths), std::move(connection), schedule))
{
    qRegisterMetaType<SyncState>();
    m_thread->setObjectName(QStringLiteral("sync"));
    m_worker->moveToThread(m_thread.get());
    // The mirror's connection must be closed in the thread that opened it.
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SyncWorker::stateChanged, this, [this](const SyncState &state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    });
    connect(m_worker, &SyncWorker::mirrorChanged, this, &SyncService::mirrorChanged);
    connect(m_worker, &SyncWorker::outboxChanged, this, &SyncService::outboxChanged);
    m_thread->start();
    followReachability();
}

void SyncService::followReachability()
{
    if (!QNetworkInformation::loadDefaultBackend()) {
        return; // the polls find out
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability >= QNetworkInformation::Reachability::Site) {
                    QMetaObject::invokeMethod(m_worker, &SyncWorker::networkReturned, Qt::QueuedConnection);
                }
            });
}

SyncService::~SyncService()
{
    m_worker->requestStop();
    m_thread->quit();
    m_thread->wait();
}

void SyncService::start()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::start, Qt::QueuedConnection);
}

void SyncService::synchroniseNow()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::run, Qt::QueuedConnection);
}

void SyncService::actionsQueued(Departure departure)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, departure] { worker->actionsQueued(departure); }, Qt::QueuedConnection);
}

void SyncService::setUserActive(bool active)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, active] { worker->setUserActive(active); }, Qt::QueuedConnection);
}

} // namespace hauspost
