#include "models/sync/keychainsecretstore.h"

#include "models/base/logging.h"

#include <qt6keychain/keychain.h>

namespace hauspost {

namespace {

const QString service = QStringLiteral("Hauspost");

SecretState stateOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return SecretState::Value;
    case QKeychain::EntryNotFound:
        return SecretState::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretState::Locked;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    qCInfo(lcSync) << "keychain does not work:" << static_cast<int>(job.error());
    return SecretState::Unavailable;
}

template <class Job>
void start(Job *job, const QString &name, std::function<void(Job &)> finished)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, finished = std::move(finished)] { finished(*job); });
    job->start();
}

} // namespace

void KeychainSecretStore::load(const QString &name, Loaded loaded)
{
    start<QKeychain::ReadPasswordJob>(
        new QKeychain::ReadPasswordJob(service, &m_jobs), name,
        [loaded = std::move(loaded)](QKeychain::ReadPasswordJob &job) {
            const SecretState state = stateOf(job);
            loaded({state, state == SecretState::Value ? job.binaryData() : QByteArray()});
        });
}

void KeychainSecretStore::save(const QString &name, const QByteArray &value, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service, &m_jobs);
    job->setBinaryData(value);
    start<QKeychain::WritePasswordJob>(
        job, name, [done = std::move(done)](QKeychain::WritePasswordJob &written) { done(stateOf(written)); });
}

void KeychainSecretStore::remove(const QString &name, Done done)
{
    start<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(service, &m_jobs), name,
                                        [done = std::move(done)](QKeychain::DeletePasswordJob &job) {
                                            const SecretState state = stateOf(job);
                                            done(state == SecretState::NotFound ? SecretState::Value : state);
                                        });
}

} // namespace hauspost
