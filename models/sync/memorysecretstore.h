#pragma once

#include "models/sync/secretstore.h"

#include <QtCore/QHash>

namespace hauspost {

/// Where there is no keychain: forgets everything when the program ends. Answers at once.
class MemorySecretStore final : public SecretStore
{
public:
    void load(const QString &name, Loaded loaded) override;
    void save(const QString &name, const QByteArray &value, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace hauspost
