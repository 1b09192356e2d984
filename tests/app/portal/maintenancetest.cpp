#include "app/portal/mailjobs.h"
#include "app/portal/tenancyrule.h"
#include "tests/app/portal/storefixture.h"

#include <set>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

TenancyFacts needsCode()
{
    TenancyFacts facts;
    facts.uviRequired = UviRequirement::Yes;
    return facts;
}

} // namespace

TEST_CASE("A code has who must get UVI, lives there or will, and has no access so far")
{
    TenancyFacts facts = needsCode();
    CHECK(decideTenancy(facts, today).code == CodeStep::Issue);
    for (const AccessStatus access : {AccessStatus::Pending, AccessStatus::Expired}) {
        facts.access = access;
        CHECK(decideTenancy(facts, today).code == CodeStep::Issue);
    }
    for (const AccessStatus access :
         {AccessStatus::Confirmed, AccessStatus::Revoked, AccessStatus::Reregister, AccessStatus::Deleted}) {
        facts.access = access;
        CHECK(decideTenancy(facts, today).code == CodeStep::Keep);
    }
    facts = needsCode();
    facts.kind = OccupancyKind::Vacancy;
    CHECK(decideTenancy(facts, today).code == CodeStep::Keep);
    facts = needsCode();
    facts.uviRequired = GENERATE(UviRequirement::No, UviRequirement::Unknown);
    CHECK(decideTenancy(facts, today).code == CodeStep::Keep);
}

TEST_CASE("A code works through its last day and is withdrawn from who does not need it any more")
{
    TenancyFacts facts = needsCode();
    facts.codeValidUntil = today;
    CHECK(decideTenancy(facts, today).code == CodeStep::Keep);
    CHECK(decideTenancy(facts, today.addDays(1)).code == CodeStep::Issue);
    facts.uviRequired = UviRequirement::No;
    CHECK(decideTenancy(facts, today).code == CodeStep::Remove);
    facts = needsCode();
    facts.codeValidUntil = today;
    facts.access = AccessStatus::Confirmed;
    CHECK(decideTenancy(facts, today).code == CodeStep::Remove);
}

TEST_CASE("Only what is pending expires, and only when nothing of link and code works any more")
{
    struct Case
    {
        std::optional<QDate> link;
        std::optional<QDate> code;
        AccessStatus after;
    };
    const QDate past = today.addDays(-1);
    const auto c = GENERATE_COPY(values<Case>({{past, past, AccessStatus::Expired},
                                               {past, std::nullopt, AccessStatus::Expired},
                                               {std::nullopt, past, AccessStatus::Expired},
                                               {today, past, AccessStatus::Pending},
                                               {past, today, AccessStatus::Pending},
                                               {std::nullopt, today, AccessStatus::Pending},
                                               {std::nullopt, std::nullopt, AccessStatus::Pending}}));
    TenancyFacts facts = needsCode();
    facts.linkValidUntil = c.link;
    facts.codeValidUntil = c.code;
    facts.access = AccessStatus::Pending;
    CHECK(decideTenancy(facts, today).access == c.after);
    for (const AccessStatus access : {AccessStatus::None, AccessStatus::Confirmed, AccessStatus::Reregister}) {
        facts.access = access;
        CHECK(decideTenancy(facts, today).access == access);
    }
}

TEST_CASE("Access ends the day after the move-out and comes back as it was when that is withdrawn")
{
    TenancyFacts facts = needsCode();
    facts.access = AccessStatus::Confirmed;
    facts.moveOut = today;
    CHECK(decideTenancy(facts, today).access == AccessStatus::Confirmed);
    const TenancyDecision ended = decideTenancy(facts, today.addDays(1));
    CHECK(ended.access == AccessStatus::Ended);
    CHECK(ended.accessBeforeEnd == AccessStatus::Confirmed);

    facts.access = ended.access;
    facts.accessBeforeEnd = ended.accessBeforeEnd;
    CHECK(decideTenancy(facts, today.addDays(2)) == TenancyDecision{AccessStatus::Ended, AccessStatus::Confirmed, {}});
    facts.moveOut = std::nullopt;
    CHECK(decideTenancy(facts, today.addDays(2)) == TenancyDecision{AccessStatus::Confirmed, std::nullopt, {}});
    // The link of an invitation is dead by then.
    facts.accessBeforeEnd = AccessStatus::Pending;
    CHECK(decideTenancy(facts, today.addDays(2)).access == AccessStatus::None);
}

TEST_CASE("An expired code is replaced by another one with a new date")
{
    StoreFixture fixture;
    (void)fixture.import(smallFile());
    const Resident before = fixture.residents().at(QStringLiteral("k1"));
    const QDate lastDay = *before.codeValidUntil;
    CHECK(fixture.maintain(lastDay) == MaintenanceCounts());

    const qint64 seq = fixture.seqOf(QStringLiteral("k1"));
    CHECK(fixture.maintain(lastDay.addDays(1)).codesIssued == 2);
    const Resident after = fixture.residents().at(QStringLiteral("k1"));
    REQUIRE(after.code.has_value());
    CHECK_FALSE(after.code == before.code);
    CHECK(after.codeValidUntil == lastDay.addDays(181));
    CHECK(fixture.seqOf(QStringLiteral("k1")) > seq);
    CHECK(fixture.maintain(lastDay.addDays(1)) == MaintenanceCounts());
}

TEST_CASE("When the move-out day has passed, access ends and the code dies")
{
    StoreFixture fixture;
    ImportedOffice file = smallFile();
    file.tenancies[0].moveOut = today;
    (void)fixture.import(file);
    REQUIRE(fixture.residents().at(QStringLiteral("k1")).code.has_value());

    const auto counts = fixture.maintain(today.addDays(1));
    CHECK(counts.accessesEnded == 1);
    CHECK(counts.codesRemoved == 1);
    const Resident gone = fixture.residents().at(QStringLiteral("k1"));
    CHECK(gone.access == AccessStatus::Ended);
    CHECK_FALSE(gone.code.has_value());
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM registration_code")) == 1);

    const auto back = fixture.import(smallFile(), today.addDays(1));
    CHECK(back.maintenance.accessesReopened == 1);
    const Resident again = fixture.residents().at(QStringLiteral("k1"));
    CHECK(again.access == AccessStatus::None);
    CHECK(again.code.has_value());
}

TEST_CASE("Codes are unique, found by their hash and never stored in clear")
{
    StoreFixture fixture;
    ImportedOffice file = smallFile();
    const ImportedTenancy model = file.tenancies[0];
    for (int i = 4; i < 300; ++i) {
        file.units.push_back({model.propertyNumber, i, std::nullopt, UviRequirement::Yes});
        ImportedTenancy tenancy = model;
        tenancy.unitNumber = i;
        tenancy.clientKey = QStringLiteral("n%1").arg(i);
        file.tenancies.push_back(tenancy);
    }
    (void)fixture.import(file);

    std::set<QString> codes;
    for (const auto &[key, resident] : fixture.residents()) {
        if (!resident.code) {
            continue;
        }
        codes.insert(resident.code->toString());
        auto find = fixture.store.database().prepare(
            QStringLiteral("SELECT resident_id, box FROM registration_code WHERE hash = ?"));
        REQUIRE(isOk(find));
        find->bind(fixture.store.key().hashOf(*resident.code));
        REQUIRE(find->next().value());
        CHECK(find->text(0) == resident.id.toString());
        CHECK_FALSE(find->blob(1).contains(resident.code->toString().toLatin1()));
    }
    CHECK(codes.size() == 298);
}

TEST_CASE("Tombstones are cleared after half a year, and the horizon moves with them")
{
    StoreFixture fixture;
    fixture.sql(QStringLiteral("UPDATE account SET seq = 50"));
    fixture.sql(QStringLiteral("INSERT INTO tombstone SELECT id, 'resident', 'r-old', 20, '2026-01-01' FROM account"));
    fixture.sql(QStringLiteral("INSERT INTO tombstone SELECT id, 'resident', 'r-new', 30, '2026-11-01' FROM account"));
    CHECK(fixture.maintain(QDate(2026, 6, 30)).tombstonesCleared == 0);
    CHECK(fixture.maintain(today).tombstonesCleared == 1);
    CHECK(fixture.number(QStringLiteral("SELECT horizon FROM account")) == 20);
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM tombstone WHERE id = 'r-new'")) == 1);
}

TEST_CASE("Mails that are over are cleared after 90 days with their addresses. What is open or unclear stays")
{
    StoreFixture fixture;
    int number = 0;
    for (const char *state : {"sent", "failed", "unclear", "queued"}) {
        const QString id = QStringLiteral("m%1").arg(number++);
        REQUIRE(isOk(enqueueMail(fixture.store.database(), fixture.store.key(),
                                 {id,
                                  fixture.account,
                                  {},
                                  MailKind::ResetPassword,
                                  QStringLiteral("a@example.org"),
                                  QStringLiteral("de"),
                                  "token"},
                                 QDateTime(today, QTime(9, 0), Qt::UTC))));
        fixture.sql(QStringLiteral("UPDATE mail_job SET state = '%1', done_at = '2026-11-24T09:00:00.000Z' WHERE id = "
                                   "'%2'")
                        .arg(QLatin1String(state), id));
    }
    const auto mails = [&] { return fixture.number(QStringLiteral("SELECT count(*) FROM mail_job")); };
    (void)fixture.maintain(today.addDays(90));
    CHECK(mails() == 4);
    (void)fixture.maintain(today.addDays(92));
    CHECK(mails() == 2);
    CHECK(fixture.number(QStringLiteral("SELECT count(*) FROM mail_job WHERE state IN ('unclear', 'queued')")) == 2);
}
