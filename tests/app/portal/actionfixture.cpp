#include "tests/app/portal/actionfixture.h"

#include "models/base/uuid7.h"

#include <set>

namespace hauspost::portal::test {

ActionFixture::ActionFixture()
{
    (void)import(smallFile());
    desk = {account, 1};
}

wire::ActionResult ActionFixture::act(const ResidentId &resident, const Payload &payload)
{
    return run({newAction(resident, payload)}).front();
}

std::vector<wire::ActionResult> ActionFixture::run(const std::vector<wire::Action> &actions)
{
    auto results = ActionRunner(store.database(), store.key(), clock).run(desk, received(actions));
    REQUIRE(isOk(results));
    REQUIRE(results->size() == actions.size());
    return std::move(*results);
}

void ActionFixture::set(const QString &clientKey, const QString &column, const QString &value)
{
    sql(QStringLiteral("UPDATE resident SET %1 = %2 WHERE client_key = '%3' AND account_id = '%4'")
            .arg(column, value, clientKey, account.toString()));
}

void ActionFixture::checkConsistency()
{
    const auto changes = crawl(account, 3);
    const wire::Digest sums = digest();
    std::set<qint64> numbers;
    qint64 residentRows = 0;
    qint64 residentSum = 0;
    for (const wire::Change &change : changes) {
        numbers.insert(change.seq);
        if (const auto *resident = std::get_if<Resident>(&change.row)) {
            ++residentRows;
            residentSum += change.seq;
            CHECK((!resident->code || resident->access == AccessStatus::None ||
                   resident->access == AccessStatus::Pending || resident->access == AccessStatus::Expired));
        }
    }
    CHECK(numbers.size() == changes.size());
    CHECK(*numbers.rbegin() <=
          number(QStringLiteral("SELECT seq FROM account WHERE id = '%1'").arg(account.toString())));
    CHECK(sums.sums.value(wire::EntityType::Resident) == wire::Digest::Sum{residentRows, residentSum});
    CHECK(maintain(clock.today()) == MaintenanceCounts());
    CHECK(digest() == sums);
}

wire::Action newAction(const ResidentId &resident, const ActionFixture::Payload &payload)
{
    return {ActionId(newUuid7()), resident, payload};
}

std::vector<wire::ReceivedAction> received(const std::vector<wire::Action> &actions)
{
    std::vector<QByteArray> bodies;
    for (const wire::Action &action : actions) {
        bodies.push_back(wire::toJson(action));
    }
    auto read = wire::actionsFrom(wire::actionsBody(bodies));
    REQUIRE(isOk(read));
    return std::move(*read);
}

Consent someConsent()
{
    return {QDate(2026, 3, 1), QStringLiteral("tenancy agreement"), std::nullopt};
}

wire::InviteEmail invitation(const QString &email, wire::InviteIntent intent, int expected)
{
    return {email, intent, expected, someConsent()};
}

QString textOf(const wire::ActionResult &result)
{
    return (wire::toName(result.outcome) + u' ' + result.problem).trimmed();
}

} // namespace hauspost::portal::test
