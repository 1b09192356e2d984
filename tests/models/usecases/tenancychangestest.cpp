#include "models/usecases/tenancychanges.h"
#include "tests/support/office.h"
#include "tests/support/outboxdesk.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24);
const Occupancy flat = test::occupancy(test::property(1), 1, QStringLiteral("Jana Müller"));
const ResidentId jana = flat.resident->id;
const ResidentId newId(QStringLiteral("new"));

Resident tenant(const ResidentId &id, std::optional<QDate> from, std::optional<QDate> to,
                AccessStatus access = AccessStatus::None)
{
    Resident resident = *flat.resident;
    resident.id = id;
    resident.moveIn = from;
    resident.moveOut = to;
    resident.access = access;
    return resident;
}

OutboxEntry entry(const ResidentId &resident, decltype(wire::Action::payload) payload, int attempts = 0)
{
    OutboxEntry entry;
    entry.action = {ActionId(QStringLiteral("a-%1-%2").arg(resident.toString()).arg(payload.index())), resident,
                    std::move(payload)};
    entry.attempts = attempts;
    return entry;
}

wire::TenancyMoveIn newcomer()
{
    return {flat.unit.id, QDate(2027, 1, 1), {QStringLiteral("Mia Neu")}, {}, Salutation::None, {}};
}

/// The changes that are offered, in one line.
QString offered(const UnitHistory &history, const ResidentId &chosen)
{
    constexpr std::array names{"edit", "in", "out", "vacancy", "stay", "delete"};
    QStringList result;
    for (size_t change = 0; change < names.size(); ++change) {
        if (obstacleTo(static_cast<TenancyChange>(change), history, chosen, today) == TenancyObstacle::None) {
            result << QLatin1String(names.at(change));
        }
    }
    return result.join(u' ');
}

UnitHistory history(const std::vector<Resident> &tenancies, const std::vector<OutboxEntry> &waiting = {})
{
    return UnitHistory::of(flat, tenancies, waiting);
}

MoveInRequest moveInRequest()
{
    MoveInRequest request;
    request.previousLastDay = QDate(2026, 12, 31);
    request.names = QStringList{QStringLiteral("Mia Neu")};
    return request;
}

template <class Payload>
Payload payloadOf(const wire::Action &action)
{
    REQUIRE(std::holds_alternative<Payload>(action.payload));
    return std::get<Payload>(action.payload);
}

} // namespace

TEST_CASE("Each situation of a unit offers the changes that make sense in it")
{
    const QDate past(2026, 9, 30);
    const QDate later(2026, 12, 31);
    const Resident lives = tenant(jana, QDate(2020, 1, 1), {});
    const Resident leaves = tenant(jana, QDate(2020, 1, 1), later);
    const Resident left = tenant(jana, QDate(2020, 1, 1), past, AccessStatus::Ended);
    const Resident next = tenant(newId, later.addDays(1), {});
    CHECK(offered(history({lives}), jana).toStdString() == "edit in out vacancy delete");
    CHECK(offered(history({leaves}), jana).toStdString() == "edit in out stay delete");
    CHECK(offered(history({next, leaves}), jana).toStdString() == "edit out delete");
    CHECK(offered(history({next, leaves}), newId).toStdString() == "edit out vacancy delete");
    CHECK(offered(history({left}), ResidentId()).toStdString() == "in stay");
    CHECK(offered(history({left}), jana).toStdString() == "in out stay");
    CHECK(obstacleTo(TenancyChange::Delete, history({left}), jana, today) == TenancyObstacle::MovedOut);
    CHECK(offered(history({}), ResidentId()).toStdString() == "in");
    CHECK(offered(history({tenant(jana, {}, {})}), jana).toStdString() == "edit in out vacancy");
    CHECK(offered(history({tenant(jana, past, {}, AccessStatus::Confirmed)}), jana).toStdString() ==
          "edit in out vacancy");
}

TEST_CASE("What waits for the portal already is not offered once more, and is seen as done")
{
    const Resident lives = tenant(jana, QDate(2020, 1, 1), {});
    const auto waits = [&lives](decltype(wire::Action::payload) payload) {
        return history({lives}, {entry(jana, std::move(payload))});
    };
    wire::ResidentUpdate update;
    update.clientKey = {QString(), QStringLiteral("k")};
    CHECK(offered(waits(update), jana).toStdString() == "in out vacancy delete");
    CHECK(offered(waits(wire::TenancyMoveOut{QDate(2026, 12, 31)}), jana).toStdString() == "edit in delete");
    const auto moving =
        history({lives}, {entry(jana, wire::TenancyMoveOut{QDate(2026, 12, 31)}), entry(newId, newcomer())});
    CHECK(offered(moving, jana).toStdString() == "edit delete");
    OutboxEntry refused = entry(jana, update, 1);
    refused.state = OutboxState::Attention;
    CHECK(offered(history({lives}, {refused}), jana).toStdString() == "edit in out vacancy delete");
}

TEST_CASE("A vacancy on record offers a move-in, and to withdraw the move-out before it")
{
    Resident vacancy;
    vacancy.id = ResidentId(QStringLiteral("vacancy"));
    vacancy.kind = OccupancyKind::Vacancy;
    vacancy.moveIn = QDate(2026, 10, 1);
    const auto unit = history({vacancy, tenant(jana, {}, QDate(2026, 9, 30), AccessStatus::Ended)});
    CHECK(offered(unit, vacancy.id).toStdString() == "in stay");
    CHECK(subjectOf(TenancyChange::WithdrawMoveOut, unit, vacancy.id)->id == jana);
    CHECK(obstacleTo(TenancyChange::Vacancy, unit, vacancy.id, today) == TenancyObstacle::VacantAlready);
}

TEST_CASE("Only what was changed travels, with what the user saw")
{
    const Resident before = tenant(jana, {}, {});
    ResidentEdit edit = ResidentEdit::of(before);
    CHECK(checkEdit(before, edit) == TenancyObstacle::NothingChanged);
    CHECK_FALSE(editResident(before, edit));
    edit.names = QStringList{QStringLiteral("Jana Groß")};
    const auto actions = editResident(before, edit);
    REQUIRE(isOk(actions));
    REQUIRE(actions->size() == 1);
    wire::ResidentUpdate expected;
    expected.names = {before.names, edit.names};
    CHECK(payloadOf<wire::ResidentUpdate>(actions->front()) == expected);
    CHECK(actions->front().resident == jana);
}

TEST_CASE("A name, a plausible e-mail address and a whole postal address are needed")
{
    const Resident before = tenant(jana, {}, {});
    ResidentEdit edit = ResidentEdit::of(before);
    edit.names = QStringList{QStringLiteral("  ")};
    CHECK(checkEdit(before, edit) == TenancyObstacle::NameMissing);
    edit = ResidentEdit::of(before);
    edit.email = QStringLiteral("jana@");
    CHECK(checkEdit(before, edit) == TenancyObstacle::EmailInvalid);
    edit.email.clear();
    edit.address.street.clear();
    CHECK(checkEdit(before, edit) == TenancyObstacle::AddressIncomplete);
    const auto refused = editResident(before, edit);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::ActionRefused, {obstacleText(TenancyObstacle::AddressIncomplete)}});
}

TEST_CASE("A move-in begins on the day after the move-out or after the vacancy, and ends the tenancy before it")
{
    const auto unit = history({tenant(jana, QDate(2020, 1, 1), {})});
    MoveInRequest request = moveInRequest();
    auto actions = moveIn(unit, request);
    REQUIRE(isOk(actions));
    REQUIRE(actions->size() == 2);
    CHECK(actions->front().resident == jana);
    CHECK(payloadOf<wire::TenancyMoveOut>(actions->front()).lastDay == QDate(2026, 12, 31));
    CHECK(payloadOf<wire::TenancyMoveIn>(actions->back()).firstDay == QDate(2027, 1, 1));
    CHECK(actions->back().resident != jana);
    request.vacantUntil = QDate(2027, 1, 31);
    CHECK(firstDayOf(request, unit) == QDate(2027, 2, 1));
    request.vacantUntil = QDate(2026, 12, 30);
    CHECK(checkMoveIn(unit, request) == TenancyObstacle::OverlapsPrevious);

    const auto ended = history({tenant(jana, QDate(2020, 1, 1), QDate(2026, 10, 31))});
    actions = moveIn(ended, moveInRequest());
    REQUIRE(isOk(actions));
    REQUIRE(actions->size() == 1);
    CHECK(payloadOf<wire::TenancyMoveIn>(actions->front()).firstDay == QDate(2026, 11, 1));

    MoveInRequest first = moveInRequest();
    CHECK(checkMoveIn(history({}), first) == TenancyObstacle::DateMissing);
    first.firstDay = today;
    CHECK(checkMoveIn(history({}), first) == TenancyObstacle::None);
}

TEST_CASE("The last day lies between move-in and the successor's move-in")
{
    const Resident leaving = tenant(jana, QDate(2020, 5, 1), QDate(2026, 12, 31));
    const auto unit = history({tenant(newId, QDate(2027, 2, 1), {}), leaving});
    CHECK(checkMoveOut(unit, leaving, QDate(2020, 4, 30)) == TenancyObstacle::EndsBeforeBegin);
    CHECK(checkMoveOut(unit, leaving, QDate(2020, 5, 1)) == TenancyObstacle::None);
    CHECK(checkMoveOut(unit, leaving, QDate(2027, 1, 31)) == TenancyObstacle::None);
    CHECK(checkMoveOut(unit, leaving, QDate(2027, 2, 1)) == TenancyObstacle::OverlapsNext);
    CHECK(checkMoveOut(unit, leaving, QDate(2026, 12, 31)) == TenancyObstacle::NothingChanged);
    CHECK(checkMoveOut(unit, leaving, QDate()) == TenancyObstacle::DateMissing);
}

TEST_CASE("Who was entered wrongly is taken back here while he has not left, with the move-out before him")
{
    const Resident lives = tenant(jana, QDate(2020, 1, 1), {});
    const auto out = entry(jana, wire::TenancyMoveOut{QDate(2026, 12, 31)});
    const auto unit = history({lives}, {out, entry(newId, newcomer())});
    CHECK(waitingMoveIn(unit, *unit.find(newId)).size() == 2);
    const auto left = history({lives}, {out, entry(newId, newcomer(), 1)});
    CHECK(waitingMoveIn(left, *left.find(newId)).empty());
    CHECK(obstacleTo(TenancyChange::Delete, left, newId, today) == TenancyObstacle::OnItsWay);
    CHECK(waitingMoveIn(unit, lives).empty());
}

TEST_CASE("Every obstacle has its sentence")
{
    for (int obstacle = 1; obstacle < static_cast<int>(TenancyObstacle::Count); ++obstacle) {
        CHECK_FALSE(obstacleText(static_cast<TenancyObstacle>(obstacle)).isEmpty());
    }
    CHECK(obstacleText(TenancyObstacle::None).isEmpty());
}

TEST_CASE("A step is queued whole and taken back whole, and not at all once a part has left")
{
    test::OutboxDesk desk;
    const auto actions = moveIn(history({tenant(jana, QDate(2020, 1, 1), {})}), moveInRequest());
    REQUIRE(isOk(actions));
    REQUIRE(isOk(desk.outbox.add(*actions)));
    CHECK(desk.outbox.cancelAll({actions->front().id, ActionId(QStringLiteral("nobody"))}) == false);
    CHECK(desk.entries().size() == 2);
    CHECK(desk.outbox.cancelAll({actions->front().id, actions->back().id}) == true);
    CHECK(desk.entries().empty());
    REQUIRE(isOk(desk.outbox.add(*actions)));
    REQUIRE(isOk(desk.outbox.take(1)));
    CHECK(desk.outbox.cancelAll({actions->back().id, actions->front().id}) == false);
    CHECK(desk.entries().size() == 2);
}
