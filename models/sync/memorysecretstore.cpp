#include "models/sync/memorysecretstore.h"

namespace hauspost {

void MemorySecretStore::load(const QString &name, Loaded loaded)
{
    const auto found = m_secrets.constFind(name);
    loaded(found == m_secrets.constEnd() ? Secret() : Secret{SecretState::Value, *found});
}

void MemorySecretStore::save(const QString &name, const QByteArray &value, Done done)
{
    m_secrets.insert(name, value);
    done(SecretState::Value);
}

void MemorySecretStore::remove(const QString &name, Done done)
{
    m_secrets.remove(name);
    done(SecretState::Value);
}

} // namespace hauspost
