#include "models/storage/deskerasure.h"

#include "models/storage/dispatchlog.h"
#include "models/storage/privacylog.h"
#include "models/storage/residentnotes.h"
#include "models/storage/retentionstore.h"
#include "tests/support/outboxdesk.h"

#include <QtCore/QDir>

using namespace hauspost;
using test::OutboxDesk;

namespace {

const ResidentId anna(QStringLiteral("resident-1"));
const ResidentId bernd(QStringLiteral("resident-2"));
const QString name = QStringLiteral("Annegret Übermüller");
const QDateTime monday(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

/// Everything that desk.db can hold of Anna, and a little of Bernd.
struct ErasureDesk : OutboxDesk
{
    DispatchLog log{desk.database()};
    ResidentNotes notes{desk.database(), clock};
    PrivacyLog privacy{desk.database(), clock};
    DeskErasure erasure{desk.database(), clock};

    ErasureDesk()
    {
        REQUIRE(isOk(notes.save(anna, {name + QStringLiteral(" ruft gern an"), ContactPreference::Letter})));
        REQUIRE(isOk(notes.save(bernd, {QStringLiteral("Hund"), ContactPreference::None})));
        REQUIRE(
            isOk(log.record(BatchId(QStringLiteral("b1")), 1, monday, {{anna}}, {LetterDestination::OneFile, name})));
        REQUIRE(isOk(log.record(BatchId(QStringLiteral("b2")), 2, monday, {{bernd}, {anna}},
                                {LetterDestination::OneFile, QStringLiteral("all.pdf")})));
        wire::ResidentUpdate rename;
        rename.names = wire::Edit<QStringList>{{QStringLiteral("Alt")}, {name}};
        REQUIRE(isOk(outbox.add({test::action(1, 1, rename), test::invitation(2, 1), test::invitation(3, 2)})));
        // The rename was sent and refused; the invitation has not left.
        REQUIRE(outbox.take(1)->size() == 1);
    }

    [[nodiscard]] bool holds(const QString &text) const
    {
        const QDir folder(dir.path());
        const QStringList files = folder.entryList({QStringLiteral("desk.db*")}, QDir::Files);
        return std::any_of(files.begin(), files.end(), [&](const QString &file) {
            QFile content(folder.filePath(file));
            return content.open(QIODevice::ReadOnly) && content.readAll().contains(text.toUtf8());
        });
    }
};

} // namespace

TEST_CASE("What a desk holds of somebody is counted before it goes")
{
    ErasureDesk desk;
    const auto traces = desk.erasure.traces(anna);
    REQUIRE(isOk(traces));
    CHECK(traces->notes == 1);
    CHECK(traces->letters == 2);
    CHECK(traces->actions >= 2);
    CHECK(desk.erasure.traces(ResidentId(QStringLiteral("nobody")))->total() == 0);
}

TEST_CASE("Erased at the portal - nothing in the files of the desk names the person - and the others stay")
{
    ErasureDesk desk;
    REQUIRE(desk.holds(name)); // or the test would prove nothing
    REQUIRE(desk.holds(QStringLiteral("anna1@example.org")));
    REQUIRE(isOk(desk.outbox.forget({anna})));
    REQUIRE(desk.outbox.scrub() == true);
    CHECK_FALSE(desk.holds(name));
    CHECK_FALSE(desk.holds(QStringLiteral("anna1@example.org")));
    CHECK(desk.erasure.traces(anna)->total() == 0);

    CHECK(desk.notes.of(bernd)->text == QStringLiteral("Hund"));
    const auto letters = desk.log.letters(2);
    REQUIRE(isOk(letters));
    REQUIRE(letters->size() == 2); // the run stays complete
    CHECK(letters->at(0).resident == bernd);
    CHECK(letters->at(1).resident.isEmpty());
    CHECK(letters->at(1).printedOn == monday.date());
    const auto open = desk.entries();
    CHECK(
        std::all_of(open.begin(), open.end(), [](const OutboxEntry &entry) { return entry.action.resident == bernd; }));
    CHECK_FALSE(open.empty());
}

TEST_CASE("Forgetting again changes nothing and is noted once - with who asked for it")
{
    ErasureDesk desk;
    const bool isOwn = GENERATE(true, false);
    if (isOwn) {
        REQUIRE(isOk(desk.outbox.add({test::action(9, 1, wire::ResidentErase{QDate(2022, 1, 31)})})));
    }
    REQUIRE(isOk(desk.outbox.forget({anna, ResidentId(QStringLiteral("never seen"))})));
    REQUIRE(isOk(desk.outbox.forget({anna})));
    const auto entries = desk.privacy.newest(10);
    REQUIRE(isOk(entries));
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().event == (isOwn ? PrivacyEvent::Erased : PrivacyEvent::Removed));
    CHECK(entries->front().resident == anna);
    CHECK(entries->front().count > 0);
    CHECK(desk.outbox.scrub() == true);
    CHECK(desk.outbox.scrub() == false); // nothing was erased since
}

TEST_CASE("Whatever fails while somebody is forgotten - all of it stays or all of it goes")
{
    for (int n = 1;; ++n) {
        ErasureDesk desk;
        const DeskTraces before = *desk.erasure.traces(anna);
        desk.crashAt(n);
        const auto done = desk.outbox.forget({anna});
        desk.crashAt(0);
        if (done) {
            CHECK(n > 8);
            break;
        }
        CHECK(desk.erasure.traces(anna) == before);
        CHECK(desk.privacy.newest(1)->empty());
        REQUIRE(isOk(desk.outbox.forget({anna})));
        CHECK(desk.erasure.traces(anna)->total() == 0);
    }
}

TEST_CASE("Periods are the defaults until the office sets others")
{
    OutboxDesk desk;
    RetentionStore store(desk.desk.database());
    CHECK(store.load() == RetentionRules());
    RetentionRules rules;
    rules.set(RetentionKind::Persons, 120);
    rules.set(RetentionKind::Notes, 0); // less than anything: the least
    REQUIRE(isOk(store.save(rules)));
    CHECK(store.load() == rules);
    CHECK(store.load()->months(RetentionKind::Notes) == 1);
    CHECK(store.load()->months(RetentionKind::Letters) == RetentionRules::defaultMonths(RetentionKind::Letters));
}

TEST_CASE("A period is over on the day after its last one - by the calendar's months")
{
    RetentionRules rules;
    rules.set(RetentionKind::Persons, 1);
    const QDate lastDay(2024, 1, 31);
    CHECK(rules.keptUntil(RetentionKind::Persons, lastDay) == QDate(2024, 2, 29));
    CHECK_FALSE(rules.isOver(RetentionKind::Persons, lastDay, QDate(2024, 2, 29)));
    CHECK(rules.isOver(RetentionKind::Persons, lastDay, QDate(2024, 3, 1)));
    CHECK_FALSE(rules.isOver(RetentionKind::Persons, std::nullopt, QDate(2024, 3, 1)));
}

TEST_CASE("Who was only left out of a run of letters is forgotten too")
{
    OutboxDesk desk;
    DispatchLog log(desk.desk.database());
    const BatchNotes notes{{}, {{UnitId(QStringLiteral("u1")), anna, LetterVerdict::AlreadyConfirmed}}};
    REQUIRE(isOk(log.record(BatchId(QStringLiteral("b1")), 1, monday, {{bernd}},
                            {LetterDestination::OneFile, QStringLiteral("all.pdf")}, LetterState::Printed, notes)));
    DeskErasure erasure(desk.desk.database(), desk.clock);
    CHECK(erasure.traces(anna)->leftOut == 1);
    REQUIRE(isOk(desk.outbox.forget({anna})));
    CHECK(erasure.traces(anna)->total() == 0);
    CHECK(PrivacyLog(desk.desk.database(), desk.clock).newest(5)->size() == 1);
}
