#pragma once

#include "app/ctl/commandline.h"

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/base/result.h"
#include "models/storage/codecipher.h"
#include "models/storage/columnprofiles.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/mirrorreader.h"
#include "models/storage/outbox.h"
#include "models/sync/deskaccess.h"
#include "models/sync/keychainsecretstore.h"
#include "models/sync/syncservice.h"

#include <memory>
#include <optional>

namespace hauspost::ctl {

/// What a command works with, opened when it is first asked for. Here the objects are wired together.
class Session
{
public:
    explicit Session(const CommandLine &line);

    [[nodiscard]] const DeskPaths &paths() const { return m_paths; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// What is remembered, with what the command line says instead.
    [[nodiscard]] ConnectionSettings settings() const;

    /// Address and token: from the command line, else as the window remembers them. Waits for the keychain, at most a
    /// minute. Errors: TokenMissing, TokenFileInvalid, PortalAddressInvalid, those of DeskAccess::load().
    [[nodiscard]] Result<PortalConnection> connection();

    /// Whether there is a keychain that could keep an access; asks it, and waits at most a minute.
    /// Errors: KeychainLocked, KeychainUnavailable.
    [[nodiscard]] Result<> checkKeychain();

    /// Keeps a new access in the keychain. Errors: KeychainUnavailable; nothing is kept then.
    [[nodiscard]] Result<> keepAccess(const QUrl &portal, const QByteArray &token);

    /// Forgets a sign-in; a token file stays where it is, but is not remembered.
    void forgetAccess();

    /// After WipeRequested: deletes what this desk holds and tells the portal.
    [[nodiscard]] Result<> obeyWipe();

    [[nodiscard]] Result<MirrorReader *> mirror();
    /// Errors: AccessReadOnly where who signed in may only look; those of mirror().
    [[nodiscard]] Result<> checkMayChange();
    /// Errors: those of checkMayChange(); ActionRefused where who signed in is no lead.
    [[nodiscard]] Result<> checkMayErase();
    [[nodiscard]] Result<Database *> database(); ///< desk.db
    [[nodiscard]] Result<DispatchLog *> dispatchLog();
    [[nodiscard]] Result<Outbox *> outbox();
    [[nodiscard]] Result<ColumnProfiles> columnProfiles();

    /// "" = all properties. Leading zeros may be left out. Errors: PropertyNotFound.
    [[nodiscard]] Result<std::optional<PropertyId>> findProperty(const QString &number);

    /// Current and future residents with these keys, in this order; each key must name exactly one.
    /// Errors: PropertyNotFound, ResidentNotFound, ResidentKeyAmbiguous, those of MirrorReader::letterCandidates().
    [[nodiscard]] Result<std::vector<Occupancy>> findResidents(const QString &property, const QStringList &keys);

private:
    [[nodiscard]] Result<DeskDatabase *> desk();

    SystemClock m_clock;
    DeskPaths m_paths;
    QString m_portal;
    QString m_tokenFile;
    KeychainSecretStore m_keychain;
    DeskAccess m_access;
    std::optional<Result<PortalConnection>> m_connection; ///< asked for once
    std::unique_ptr<CodeCipher> m_cipher;
    std::unique_ptr<MirrorReader> m_mirror;
    std::unique_ptr<DeskDatabase> m_desk;
    std::optional<DispatchLog> m_log;
    std::optional<Outbox> m_outbox;
};

} // namespace hauspost::ctl
