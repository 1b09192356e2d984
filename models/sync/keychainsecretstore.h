#pragma once

#include "models/sync/secretstore.h"

#include <QtCore/QObject>

namespace hauspost {

/// The keychain of the operating system (QtKeychain): Windows' credentials, macOS' keychain, the secret service or
/// KWallet on Linux. Never a file in its place.
class KeychainSecretStore final : public SecretStore
{
public:
    void load(const QString &name, Loaded loaded) override;
    void save(const QString &name, const QByteArray &value, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    QObject m_jobs; ///< parent of what is under way: ends with the store
};

} // namespace hauspost
