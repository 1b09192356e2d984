#include "models/base/uuid7.h"
#include "tests/app/portal/actionfixture.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

/// One of each effect: two residents, a new tenancy, a removed vacancy, codes, mail.
std::vector<wire::Action> someOfAll(ActionFixture &f)
{
    const Resident gone = f.resident(otto);
    wire::TenancyMoveIn arrival;
    arrival.unit = gone.unitId;
    arrival.firstDay = today.addDays(20);
    arrival.names = QStringList{QStringLiteral("Nora Neu")};
    const ResidentId nora(newUuid7());
    return {newAction(f.idOf(jana), invitation()),
            newAction(f.idOf(jana), invitation(otherMail)),
            newAction(f.idOf(jana), wire::LetterIssued{today, 1, 1}),
            newAction(f.idOf(jana), wire::ResidentUpdate{wire::Edit<QString>{janasMail, otherMail}, {}, {}}),
            newAction(f.idOf(jana), wire::ConsentSet{{today, QStringLiteral("phone"), std::nullopt}}),
            newAction(f.idOf(otto), wire::InviteRenew{0}),
            newAction(f.idOf(otto), wire::TenancyMoveOut{today}),
            newAction(nora, arrival),
            newAction(nora, wire::TenancyUndoMoveIn()),
            newAction(f.idOf(otto), wire::AccessRevoke())};
}

const QStringList answersToAll{QStringLiteral("applied"), QStringLiteral("conflict already-invited"),
                               QStringLiteral("applied"), QStringLiteral("applied"),
                               QStringLiteral("applied"), QStringLiteral("applied"),
                               QStringLiteral("applied"), QStringLiteral("applied"),
                               QStringLiteral("applied"), QStringLiteral("applied")};

QStringList textsOf(const std::vector<wire::ActionResult> &results)
{
    QStringList texts;
    for (const wire::ActionResult &result : results) {
        texts << textOf(result);
    }
    return texts;
}

qint64 countAll(ActionFixture &f)
{
    return f.number(QStringLiteral("SELECT (SELECT count(*) FROM action) + (SELECT count(*) FROM mail_job) + "
                                   "(SELECT count(*) FROM invitation) + (SELECT count(*) FROM letter_issued) + "
                                   "(SELECT count(*) FROM tombstone)"));
}

} // namespace

TEST_CASE("A batch is done in its order, and what cannot be done does not spoil the rest")
{
    ActionFixture f;
    const auto actions = someOfAll(f);
    const auto results = f.run(actions);
    CHECK(textsOf(results) == answersToAll);
    for (size_t i = 0; i < actions.size(); ++i) {
        CHECK(results[i].id == actions[i].id);
    }
    CHECK(f.resident(jana).email == otherMail);
    CHECK(f.resident(jana).access == AccessStatus::Pending);
    CHECK(f.resident(otto).access == AccessStatus::Revoked);
    CHECK_FALSE(f.resident(otto).moveOut.has_value());
    f.checkConsistency();
}

TEST_CASE("Sent again, a batch gets the same answers and nothing happens")
{
    ActionFixture f;
    const auto actions = someOfAll(f);
    const auto first = f.run(actions);
    const auto before = f.digest();
    const qint64 rows = countAll(f);
    f.clock.now = f.clock.now.addDays(400);
    CHECK(f.run(actions) == first);
    CHECK(f.digest() == before);
    CHECK(countAll(f) == rows);
    ActionRunner runner(f.store.database(), f.store.key(), f.clock);
    for (const wire::ActionResult &result : first) {
        CHECK(runner.find(f.account, result.id).value() == result);
    }
    CHECK_FALSE(runner.find(f.account, ActionId(newUuid7())).value().has_value());
}

TEST_CASE("An id with another content is refused and the first answer stays")
{
    ActionFixture f;
    const wire::Action first = newAction(f.idOf(jana), invitation());
    const auto answer = f.run({first}).front();
    wire::Action other = first;
    other.payload = invitation(otherMail);
    CHECK(textOf(f.run({other}).front()) == QStringLiteral("rejected action-id-reused"));
    CHECK(f.run({first}).front() == answer);
    CHECK(f.mails() == 1);
}

TEST_CASE("An action that the portal does not understand is refused alone, and so it stays")
{
    ActionFixture f;
    const QByteArray bad = R"({"id":"a1","kind":"invite.pigeon","residentId":"r1"})";
    const wire::Action good = newAction(f.idOf(jana), invitation());
    const auto read = wire::actionsFrom(wire::actionsBody({bad, wire::toJson(good)}));
    REQUIRE(isOk(read));
    ActionRunner runner(f.store.database(), f.store.key(), f.clock);
    for (int i = 0; i < 2; ++i) {
        const auto results = runner.run(f.desk, *read);
        REQUIRE(isOk(results));
        CHECK(textsOf(*results) == QStringList{QStringLiteral("rejected malformed"), QStringLiteral("applied")});
    }
    const wire::Action longId = newAction(ResidentId(QString(65, u'x')), wire::AccessRevoke());
    CHECK(textOf(f.run({longId}).front()) == QStringLiteral("rejected malformed"));
}

TEST_CASE("A desk cannot reach residents, units and actions of another account")
{
    ActionFixture f;
    const auto other = f.store.addAccount(someOffice(QStringLiteral("Andere")), 30);
    REQUIRE(isOk(other));
    REQUIRE(isOk(Importer(f.store, *other).apply(smallFile(), today)));
    const auto before = f.digest();
    const DeskIdentity foreign{*other, 2};
    ActionRunner runner(f.store.database(), f.store.key(), f.clock);

    auto actions = someOfAll(f);
    for (const wire::Action &action : actions) {
        const auto results = runner.run(foreign, received({action}));
        REQUIRE(isOk(results));
        CHECK(textOf(results->front()) == QStringLiteral("conflict resident-gone"));
        CHECK_FALSE(runner.find(f.account, action.id).value().has_value());
    }
    CHECK(f.digest() == before);
    CHECK(f.mails() == 0);
    // Not even the ids of actions are shared.
    CHECK(textsOf(f.run(actions)) == answersToAll);
}

TEST_CASE("One action sent by a hundred threads at once is one mail")
{
    ActionFixture f;
    const auto actions = received({newAction(f.idOf(jana), invitation())});
    std::array<std::optional<wire::ActionResult>, 100> answers;
    {
        std::atomic<size_t> nextOne = 0;
        std::vector<std::jthread> threads;
        for (int t = 0; t < 100; ++t) {
            threads.emplace_back([&] {
                auto store = Store::open(f.folder);
                const size_t mine = nextOne++;
                // Like a desk: a busy portal is asked again.
                for (int tries = 0; store && tries < 100 && !answers.at(mine); ++tries) {
                    const auto results = ActionRunner(store->database(), store->key(), f.clock).run(f.desk, actions);
                    if (results) {
                        answers.at(mine) = results->front();
                    }
                }
            });
        }
    }
    for (const auto &answer : answers) {
        REQUIRE(answer.has_value());
        CHECK(*answer == *answers.front());
    }
    CHECK(textOf(*answers.front()) == QStringLiteral("applied"));
    CHECK(f.mails() == 1);
    CHECK(f.links() == 1);
    CHECK(f.resident(jana).inviteNo == 1);
    f.checkConsistency();
    std::printf("R13: %d parallel posts of one action, %d mail\n", static_cast<int>(answers.size()),
                static_cast<int>(f.mails()));
}

TEST_CASE("A hundred different first invitations of one resident at once are one mail")
{
    ActionFixture f;
    std::vector<wire::Action> actions;
    for (int i = 0; i < 100; ++i) {
        actions.push_back(newAction(f.idOf(jana), invitation()));
    }
    const auto texts = textsOf(f.run(actions));
    CHECK(texts.count(QStringLiteral("applied")) == 1);
    CHECK(texts.count(QStringLiteral("superseded")) == 99);
    CHECK(f.mails() == 1);
}

TEST_CASE("A request whose n-th database access fails, for every n, did nothing, and sent again does all")
{
    ActionFixture f;
    const auto actions = someOfAll(f);
    const auto before = f.digest();
    const qint64 rows = countAll(f);
    const qint64 codes = f.number(QStringLiteral("SELECT count(*) FROM registration_code"));
    int n = 1;
    for (;; ++n) {
        int left = n;
        f.store.database().setInterceptor(
            [&left]() -> Result<> { return --left == 0 ? Result<>(fail(ErrorCode::DiskFull, {})) : Result<>(); });
        const auto results = ActionRunner(f.store.database(), f.store.key(), f.clock).run(f.desk, received(actions));
        f.store.database().setInterceptor({});
        if (results) {
            CHECK(textsOf(*results) == answersToAll);
            break;
        }
        REQUIRE(results.error().code == ErrorCode::DiskFull);
        REQUIRE(f.digest() == before);
        REQUIRE(countAll(f) == rows);
        REQUIRE(f.number(QStringLiteral("SELECT count(*) FROM registration_code")) == codes);
    }
    CHECK(n > 100);
    CHECK(textsOf(f.run(actions)) == answersToAll);
    f.checkConsistency();
    std::printf("R2, push: %d failing accesses, each left nothing; then %d actions were done\n", n - 1,
                static_cast<int>(actions.size()));
}
