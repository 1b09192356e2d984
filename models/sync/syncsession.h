#pragma once

#include "models/sync/syncengine.h"

#include <QtCore/QDateTime>

#include <memory>
#include <optional>

namespace hauspost {

class CodeCipher;

/// Runs again and again over one mirror: opens it when it is needed and makes it anew when it turns out to be damaged
/// in the middle of a run. Belongs to one thread.
class SyncSession
{
public:
    /// All references must outlive the session.
    SyncSession(QString mirrorFile, const CodeCipher &cipher, PortalClient &portal, const Clock &clock);
    ~SyncSession();

    /// As SyncEngine::run(), and the errors of Mirror::open().
    [[nodiscard]] Result<> run(Progress &progress, SyncOutcome &outcome);

    /// Of the mirror as far as it can be read.
    [[nodiscard]] std::optional<QDateTime> lastSuccess();

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> runOnce(Progress &progress, SyncOutcome &outcome);

    QString m_mirrorFile;
    const CodeCipher *m_cipher;
    PortalClient *m_portal;
    const Clock *m_clock;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<SyncEngine> m_engine; ///< of m_mirror
};

} // namespace hauspost
