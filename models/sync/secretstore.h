#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>

namespace hauspost {

enum class SecretState {
    Value,       ///< there it is; saved; removed
    NotFound,    ///< no such secret, or a keychain that is locked and does not say so
    Locked,      ///< the user did not unlock the keychain
    Unavailable, ///< there is no keychain, or it does not work
};

struct Secret
{
    SecretState state = SecretState::NotFound;
    QByteArray value;
};

/// Keeps secrets of the desk by name. Answers come later, in the thread of the caller: a keychain may ask the user for
/// a password first, for as long as he likes. No answer comes after the store is gone.
class SecretStore
{
public:
    using Loaded = std::function<void(const Secret &)>;
    using Done = std::function<void(SecretState)>;

    virtual ~SecretStore() = default;
    virtual void load(const QString &name, Loaded loaded) = 0;
    virtual void save(const QString &name, const QByteArray &value, Done done) = 0;
    /// What is not there counts as removed.
    virtual void remove(const QString &name, Done done) = 0;
};

} // namespace hauspost
