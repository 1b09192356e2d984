// The real keychain of the system, where the test can have one of its own: a secret service on a bus of its own.

#include "models/sync/keychainsecretstore.h"
#include "tests/support/catch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>

using namespace hauspost;

namespace {

template <class Value>
Value awaited(const std::function<void(std::function<void(Value)>)> &ask)
{
    std::optional<Value> answer;
    ask([&answer](Value value) { answer = std::move(value); });
    QElapsedTimer timer;
    timer.start();
    constexpr qint64 limit = 20'000;
    while (!answer && timer.elapsed() < limit) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    REQUIRE(answer.has_value());
    return *answer;
}

Secret load(SecretStore &store, const QString &name)
{
    return awaited<Secret>([&](auto done) { store.load(name, done); });
}

} // namespace

// Run by keychain.sh, which says in which mood the keychain is.
TEST_CASE("The keychain of the system does what its mood allows", "[.keychain]")
{
    const QByteArray mood = qgetenv("HAUSPOST_KEYCHAIN");
    const QString name = QStringLiteral("https://portal.example /tmp/desk");
    KeychainSecretStore store;
    if (mood == "none") {
        CHECK(load(store, name).state == SecretState::Unavailable);
        CHECK(awaited<SecretState>([&](auto done) { store.save(name, "hpd_x", done); }) == SecretState::Unavailable);
        return;
    }
    if (mood == "locked") {
        const SecretState state = load(store, name).state;
        CHECK((state == SecretState::NotFound || state == SecretState::Locked));
        return;
    }
    if (mood == "filled") {
        CHECK(load(store, name).value == "hpd_0123456789");
        return;
    }
    REQUIRE(mood == "empty");
    CHECK(load(store, name).state == SecretState::NotFound);
    const QByteArray token = "hpd_0123456789";
    CHECK(awaited<SecretState>([&](auto done) { store.save(name, "old", done); }) == SecretState::Value);
    CHECK(awaited<SecretState>([&](auto done) { store.save(name, token, done); }) == SecretState::Value);
    CHECK(load(store, name).value == token);
    CHECK(load(store, name + QStringLiteral("2")).state == SecretState::NotFound);
    const QString other = name + QStringLiteral("3");
    CHECK(awaited<SecretState>([&](auto done) { store.save(other, token, done); }) == SecretState::Value);
    CHECK(awaited<SecretState>([&](auto done) { store.remove(other, done); }) == SecretState::Value);
    CHECK(awaited<SecretState>([&](auto done) { store.remove(other, done); }) == SecretState::Value);
    CHECK(load(store, other).state == SecretState::NotFound);
}
