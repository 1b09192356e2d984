#pragma once

#include "models/sync/secretstore.h"

#include <QtCore/QHash>

#include <vector>

namespace hauspost::test {

/// A keychain in every mood: works (Value), or answers everything with its mood.
class FakeKeychain final : public SecretStore
{
public:
    SecretState mood = SecretState::Value;
    bool isSlow = false;        ///< answers at answerAll() only
    bool forgetsAtOnce = false; ///< says yes and keeps nothing
    int writes = 0;
    QHash<QString, QByteArray> secrets;

    void load(const QString &name, Loaded loaded) override
    {
        later([this, name, loaded = std::move(loaded)] {
            if (mood != SecretState::Value) {
                loaded({mood, {}});
            } else {
                loaded(secrets.contains(name) ? Secret{SecretState::Value, secrets.value(name)} : Secret());
            }
        });
    }
    void save(const QString &name, const QByteArray &value, Done done) override
    {
        later([this, name, value, done = std::move(done)] {
            ++writes;
            if (mood == SecretState::Value && !forgetsAtOnce) {
                secrets.insert(name, value);
            }
            done(mood);
        });
    }
    void remove(const QString &name, Done done) override
    {
        later([this, name, done = std::move(done)] {
            secrets.remove(name);
            done(mood);
        });
    }

    void answerAll()
    {
        isSlow = false;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &answer : waiting) {
            answer();
        }
    }

private:
    void later(std::function<void()> answer)
    {
        if (isSlow) {
            m_waiting.push_back(std::move(answer));
        } else {
            answer();
        }
    }

    std::vector<std::function<void()>> m_waiting;
};

} // namespace hauspost::test
