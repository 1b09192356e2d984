#pragma once

#include "models/base/paths.h"
#include "models/sync/connectionsettings.h"
#include "models/sync/memorysecretstore.h"

namespace hauspost {

/// The desk's token, wherever it is. One that somebody signed in for lies in the keychain; where there is none that
/// works, in memory, which the user must be told. A token that is not found is never replaced by itself: the key of the
/// codes in the mirror comes from it.
/// Answers come later, in the thread of the caller; none comes after the keychain is gone. It must outlive this object,
/// and this object its answers.
class DeskAccess
{
public:
    using Loaded = std::function<void(const Result<PortalConnection> &)>;
    using Kept = std::function<void(const ConnectionSettings &)>;

    DeskAccess(const DeskPaths &paths, SecretStore &keychain) : m_paths(paths), m_keychain(keychain) {}

    /// With the network settings of now. Errors: those of connectionFrom(), KeychainLocked, KeychainUnavailable,
    /// AccessNotFound, SignInNeeded.
    void load(const ConnectionSettings &settings, Loaded told);

    /// Keeps the token of a sign-in and reads it again, because keychains have said yes and kept nothing. The answer is
    /// what to remember.
    void keep(const QUrl &portal, const QByteArray &token, Kept kept);

    /// Of a sign-in; a token file stays where it is.
    void forget(const ConnectionSettings &settings, std::function<void()> done);

private:
    [[nodiscard]] QString nameFor(const QString &portal) const;

    DeskPaths m_paths;
    SecretStore &m_keychain;
    MemorySecretStore m_memory;
};

} // namespace hauspost
