#include "models/sync/deskaccess.h"

#include "models/sync/portalconnection.h"

#include <QtCore/QDir>

namespace hauspost {

namespace {

Result<PortalConnection> connectionOf(const QUrl &portal, const Secret &secret, AccessPlace place)
{
    switch (secret.state) {
    case SecretState::Value:
        if (secret.value.isEmpty()) {
            break;
        }
        return PortalConnection{portal, secret.value, {}};
    case SecretState::NotFound:
        break;
    case SecretState::Locked:
        return fail(ErrorCode::KeychainLocked);
    case SecretState::Unavailable:
        return fail(ErrorCode::KeychainUnavailable);
    }
    return fail(place == AccessPlace::Memory ? ErrorCode::SignInNeeded : ErrorCode::AccessNotFound);
}

} // namespace

/// One for each data folder: a user may have several desks, each with a mirror and a token of its own.
QString DeskAccess::nameFor(const QString &portal) const
{
    return portal + u' ' + QDir(m_paths.folder()).absolutePath();
}

void DeskAccess::load(const ConnectionSettings &settings, Loaded told)
{
    const Loaded loaded = [network = NetworkSettings::load(m_paths),
                           told = std::move(told)](Result<PortalConnection> connection) {
        if (connection) {
            connection->network = network;
        }
        told(connection);
    };
    if (settings.place == AccessPlace::File) {
        loaded(connectionFrom(settings));
        return;
    }
    const auto portal = portalAddressFrom(settings.portal);
    if (!portal) {
        loaded(Failure(portal.error()));
        return;
    }
    SecretStore &store = settings.place == AccessPlace::Keychain ? m_keychain : m_memory;
    store.load(nameFor(portal->toString()), [portal = *portal, place = settings.place, loaded](const Secret &secret) {
        loaded(connectionOf(portal, secret, place));
    });
}

void DeskAccess::keep(const QUrl &portal, const QByteArray &token, Kept kept)
{
    const QString name = nameFor(portal.toString());
    const auto end = [this, portal, name, token, kept = std::move(kept)](bool isKept) {
        const auto place = isKept ? AccessPlace::Keychain : AccessPlace::Memory;
        if (!isKept) {
            m_memory.save(name, token, [](SecretState) {});
        }
        kept({portal.toString(), {}, place});
    };
    m_keychain.save(name, token, [this, name, token, end](SecretState saved) {
        if (saved != SecretState::Value) {
            end(false);
            return;
        }
        m_keychain.load(
            name, [token, end](const Secret &read) { end(read.state == SecretState::Value && read.value == token); });
    });
}

void DeskAccess::forget(const ConnectionSettings &settings, std::function<void()> done)
{
    if (settings.place == AccessPlace::File) {
        done();
        return;
    }
    const auto portal = portalAddressFrom(settings.portal);
    const QString name = nameFor(portal ? portal->toString() : settings.portal);
    m_memory.remove(name, [](SecretState) {});
    if (settings.place == AccessPlace::Memory) {
        done();
        return;
    }
    m_keychain.remove(name, [done = std::move(done)](SecretState) { done(); });
}

} // namespace hauspost
