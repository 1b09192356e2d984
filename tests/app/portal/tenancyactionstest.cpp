#include "app/portal/accesschange.h"
#include "models/base/uuid7.h"
#include "tests/app/portal/actionfixture.h"

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

const QString next = QStringLiteral("k9");

struct TenancyFixture : ActionFixture
{
    [[nodiscard]] wire::TenancyMoveIn arrival(QDate firstDay, const QString &neighbour = jana)
    {
        wire::TenancyMoveIn action;
        action.unit = resident(neighbour).unitId;
        action.firstDay = firstDay;
        action.names = QStringList{QStringLiteral("Nora Neu")};
        action.clientKey = next;
        action.salutation = Salutation::Ms;
        return action;
    }
    [[nodiscard]] QString moveOut(const QString &key, std::optional<QDate> lastDay)
    {
        return textOf(act(key, wire::TenancyMoveOut{lastDay}));
    }
    [[nodiscard]] QString moveIn(const wire::TenancyMoveIn &arriving)
    {
        return textOf(act(ResidentId(newUuid7()), arriving));
    }
    /// "2026-06-01..2026-06-30" of each vacancy in this unit.
    [[nodiscard]] QStringList vacancies(const UnitId &unit)
    {
        QStringList found;
        const auto text = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
        for (const wire::Change &change : crawl(account)) {
            const auto *row = std::get_if<Resident>(&change.row);
            if (row && row->unitId == unit && row->kind == OccupancyKind::Vacancy) {
                found << text(row->moveIn) + QStringLiteral("..") + text(row->moveOut);
            }
        }
        return found;
    }
    [[nodiscard]] qint64 tombstones() { return number(QStringLiteral("SELECT count(*) FROM tombstone")); }
};

} // namespace

TEST_CASE("A move-out ends access on the day after and is withdrawn again")
{
    TenancyFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    REQUIRE(f.moveOut(jana, today) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == AccessStatus::Pending);
    CHECK(f.moveOut(jana, today) == QStringLiteral("superseded"));
    REQUIRE(f.moveOut(jana, today.addDays(-1)) == QStringLiteral("applied"));
    CHECK(f.resident(jana).access == AccessStatus::Ended);
    CHECK_FALSE(f.resident(jana).code.has_value());
    REQUIRE(f.moveOut(jana, std::nullopt) == QStringLiteral("applied"));
    // Invited again like everybody else: the link died with the move-out.
    CHECK(f.resident(jana).access == AccessStatus::None);
    CHECK(f.resident(jana).mail == MailDelivery::None);
    CHECK(f.resident(jana).code.has_value());
    CHECK_FALSE(f.resident(jana).moveOut.has_value());
    f.checkConsistency();
}

TEST_CASE("Nobody moves out before he moved in, and a vacancy does not at all")
{
    TenancyFixture f;
    f.set(jana, QStringLiteral("move_in"), QStringLiteral("'2026-05-01'"));
    CHECK(f.moveOut(jana, QDate(2026, 4, 30)) == QStringLiteral("rejected dates-impossible"));
    CHECK(f.moveOut(jana, QDate(2026, 5, 1)) == QStringLiteral("applied"));
    CHECK(f.moveOut(QString(), today) == QStringLiteral("rejected not-allowed"));
    CHECK(textOf(f.act(ResidentId(newUuid7()), wire::TenancyMoveOut{today})) ==
          QStringLiteral("conflict resident-gone"));
}

TEST_CASE("Who moves in on the day after gets the flat's address and a code")
{
    TenancyFixture f;
    REQUIRE(f.moveOut(jana, QDate(2026, 11, 30)) == QStringLiteral("applied"));
    REQUIRE(f.moveIn(f.arrival(QDate(2026, 12, 1))) == QStringLiteral("applied"));
    const Resident nora = f.resident(next);
    const Resident before = f.resident(jana);
    CHECK(nora.unitId == before.unitId);
    CHECK(nora.propertyId == before.propertyId);
    CHECK(nora.moveIn == QDate(2026, 12, 1));
    CHECK(nora.access == AccessStatus::None);
    CHECK(nora.code.has_value());
    CHECK_FALSE(nora.addressDeviates);
    CHECK(nora.postalAddress.names == nora.names);
    CHECK(nora.postalAddress.street == before.postalAddress.street);
    CHECK(nora.postalAddress.isComplete());
    CHECK(f.vacancies(nora.unitId).isEmpty());
    f.checkConsistency();
}

TEST_CASE("A gap before a move-in becomes a vacancy, which follows when the move-out is corrected")
{
    TenancyFixture f;
    const UnitId unit = f.resident(jana).unitId;
    REQUIRE(f.moveOut(jana, QDate(2026, 6, 30)) == QStringLiteral("applied"));
    REQUIRE(f.moveIn(f.arrival(QDate(2026, 9, 1))) == QStringLiteral("applied"));
    CHECK(f.vacancies(unit) == QStringList{QStringLiteral("2026-07-01..2026-08-31")});
    REQUIRE(f.moveOut(jana, QDate(2026, 7, 31)) == QStringLiteral("applied"));
    CHECK(f.vacancies(unit) == QStringList{QStringLiteral("2026-08-01..2026-08-31")});
    REQUIRE(f.moveOut(jana, QDate(2026, 8, 31)) == QStringLiteral("applied"));
    CHECK(f.vacancies(unit).isEmpty());
    CHECK(f.tombstones() == 1);
    CHECK(f.moveOut(jana, QDate(2026, 9, 1)) == QStringLiteral("rejected dates-impossible"));
    CHECK(f.moveOut(jana, std::nullopt) == QStringLiteral("rejected dates-impossible"));
    REQUIRE(f.moveOut(jana, QDate(2026, 8, 15)) == QStringLiteral("applied"));
    CHECK(f.vacancies(unit) == QStringList{QStringLiteral("2026-08-16..2026-08-31")});
    f.checkConsistency();
}

TEST_CASE("A vacancy on record ends the day before somebody moves in")
{
    TenancyFixture f;
    const UnitId unit = f.resident(QString()).unitId;
    f.set(QString(), QStringLiteral("move_in"), QStringLiteral("'2026-02-01'"));
    REQUIRE(f.moveIn(f.arrival(QDate(2026, 4, 1), QString())) == QStringLiteral("applied"));
    CHECK(f.vacancies(unit) == QStringList{QStringLiteral("2026-02-01..2026-03-31")});
    f.checkConsistency();
}

TEST_CASE("Nobody moves in where somebody lives, under a used id, or into a flat that is not there")
{
    TenancyFixture f;
    CHECK(f.moveIn(f.arrival(QDate(2026, 12, 1))) == QStringLiteral("rejected dates-impossible"));
    REQUIRE(f.moveOut(jana, QDate(2026, 11, 30)) == QStringLiteral("applied"));
    CHECK(f.moveIn(f.arrival(QDate(2026, 11, 30))) == QStringLiteral("rejected dates-impossible"));
    CHECK(textOf(f.act(jana, f.arrival(QDate(2026, 12, 1)))) == QStringLiteral("rejected not-allowed"));
    wire::TenancyMoveIn nowhere = f.arrival(QDate(2026, 12, 1));
    nowhere.unit = UnitId(newUuid7());
    CHECK(f.moveIn(nowhere) == QStringLiteral("conflict resident-gone"));
    wire::TenancyMoveIn wrong = f.arrival(QDate(2026, 12, 1));
    wrong.email = QStringLiteral("nora");
    CHECK(f.moveIn(wrong) == QStringLiteral("rejected address-invalid"));
    wrong = f.arrival(QDate(2026, 12, 1));
    wrong.names = QStringList{QStringLiteral("  ")};
    CHECK(f.moveIn(wrong) == QStringLiteral("rejected malformed"));
    wrong.names = QStringList{QStringLiteral("Nora\nNeu")};
    CHECK(f.moveIn(wrong) == QStringLiteral("rejected malformed"));
    CHECK(f.residents().size() == 3);
}

TEST_CASE("A wrong move-in is undone: a tombstone for it, the one before is back as he was")
{
    TenancyFixture f;
    REQUIRE(textOf(f.act(jana, invitation())) == QStringLiteral("applied"));
    const UnitId unit = f.resident(jana).unitId;
    REQUIRE(f.moveOut(jana, QDate(2026, 6, 30)) == QStringLiteral("applied"));
    REQUIRE(f.moveIn(f.arrival(QDate(2026, 9, 1))) == QStringLiteral("applied"));
    const ResidentId wrong = f.idOf(next);
    REQUIRE(textOf(f.act(wrong, invitation(otherMail))) == QStringLiteral("applied"));

    const auto undone = f.act(wrong, wire::TenancyUndoMoveIn());
    CHECK(textOf(undone) == QStringLiteral("applied"));
    CHECK(undone.seq == f.number(QStringLiteral("SELECT seq FROM account")));
    CHECK(f.residents().count(next) == 0);
    CHECK(f.vacancies(unit).isEmpty());
    CHECK(f.tombstones() == 2);
    const Resident back = f.resident(jana);
    CHECK_FALSE(back.moveOut.has_value());
    CHECK(back.access == AccessStatus::None); // invited, but the link died with the move-out
    CHECK(back.code.has_value());
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM mail_job WHERE recipient = '%1'").arg(otherMail)) == 0);
    CHECK(textOf(f.act(wrong, wire::TenancyUndoMoveIn())) == QStringLiteral("superseded"));
    CHECK(textOf(f.act(wrong, invitation())) == QStringLiteral("conflict resident-gone"));
    CHECK(textOf(f.act(wrong, f.arrival(QDate(2026, 9, 1)))) == QStringLiteral("rejected not-allowed"));
    f.checkConsistency();
}

TEST_CASE("A move-in into an empty flat is undone: it is empty again")
{
    TenancyFixture f;
    const UnitId unit = f.resident(QString()).unitId;
    REQUIRE(f.moveIn(f.arrival(QDate(2026, 4, 1), QString())) == QStringLiteral("applied"));
    REQUIRE(textOf(f.act(next, wire::TenancyUndoMoveIn())) == QStringLiteral("applied"));
    CHECK(f.vacancies(unit) == QStringList{QStringLiteral("..")});
    f.checkConsistency();
}

TEST_CASE("Not undone is who came with an import, has access, or was followed by somebody")
{
    TenancyFixture f;
    CHECK(textOf(f.act(jana, wire::TenancyUndoMoveIn())) == QStringLiteral("rejected not-allowed"));
    CHECK(textOf(f.act(ResidentId(newUuid7()), wire::TenancyUndoMoveIn())) == QStringLiteral("conflict resident-gone"));
    REQUIRE(f.moveOut(jana, QDate(2026, 6, 30)) == QStringLiteral("applied"));
    REQUIRE(f.moveIn(f.arrival(QDate(2026, 7, 1))) == QStringLiteral("applied"));
    const ResidentId nora = f.idOf(next);
    SECTION("has access")
    {
        auto transaction = AccountTransaction::begin(f.store.database(), f.account);
        REQUIRE(isOk(transaction));
        REQUIRE(confirmAccess(*transaction, nora, janasMail, f.clock).value());
        REQUIRE(isOk(transaction->commit()));
        CHECK(textOf(f.act(nora, wire::TenancyUndoMoveIn())) == QStringLiteral("conflict already-confirmed"));
    }
    SECTION("was followed")
    {
        REQUIRE(f.moveOut(next, QDate(2026, 8, 31)) == QStringLiteral("applied"));
        wire::TenancyMoveIn third = f.arrival(QDate(2026, 9, 1));
        third.clientKey = QStringLiteral("k10");
        REQUIRE(f.moveIn(third) == QStringLiteral("applied"));
        CHECK(textOf(f.act(nora, wire::TenancyUndoMoveIn())) == QStringLiteral("rejected dates-impossible"));
    }
    CHECK(f.residents().count(next) == 1);
}

TEST_CASE("Of a move-in that is undone no address stays behind, also where the mail is over already")
{
    const char *state = GENERATE("queued", "sent", "failed", "unclear");
    INFO(state);
    TenancyFixture f;
    REQUIRE(f.moveOut(jana, QDate(2026, 6, 30)) == QStringLiteral("applied"));
    REQUIRE(f.moveIn(f.arrival(QDate(2026, 9, 1))) == QStringLiteral("applied"));
    const ResidentId wrong = f.idOf(next);
    REQUIRE(textOf(f.act(wrong, invitation(otherMail))) == QStringLiteral("applied"));
    f.sql(QStringLiteral("UPDATE mail_job SET state = '%1'").arg(QLatin1String(state)));
    REQUIRE(textOf(f.act(wrong, wire::TenancyUndoMoveIn())) == QStringLiteral("applied"));
    CHECK(f.number(QStringLiteral("SELECT count(*) FROM mail_job WHERE recipient <> '' OR length(box) > 0")) == 0);
}
