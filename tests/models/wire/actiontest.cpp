#include "models/wire/action.h"
#include "models/wire/actionresult.h"
#include "tests/support/catch.h"

using namespace hauspost;
using namespace hauspost::wire;

namespace {

ImportApply someImport()
{
    const QString number = QStringLiteral("000000001");
    ImportedTenancy resident;
    resident.propertyNumber = number;
    resident.unitNumber = 7;
    resident.clientKey = QStringLiteral("k1");
    resident.names = {QStringLiteral("Anna Weiß")};
    resident.postalAddress = {
        resident.names, QStringLiteral("Weg 1"), QStringLiteral("04109"), QStringLiteral("Leipzig"), {}};
    resident.moveIn = QDate(2026, 2, 1);
    resident.knownFrom = QDate(2026, 1, 1);
    resident.knownUntil = QDate(2026, 12, 31);
    resident.email = QString(); // the list says: none; not the same as saying nothing
    resident.salutation = Salutation::Ms;
    resident.overrulesEdits = true;
    resident.recordNumber = 12;
    ImportedTenancy vacancy;
    vacancy.propertyNumber = number;
    vacancy.unitNumber = 8;
    vacancy.kind = OccupancyKind::Vacancy;
    vacancy.knownFrom = resident.knownFrom;
    vacancy.knownUntil = resident.knownUntil;
    ImportApply import;
    import.importId = QStringLiteral("i1");
    import.part = 2;
    import.parts = 3;
    import.source = QStringLiteral("DTM305.DAT");
    import.properties = {
        { number,
          QStringLiteral("o"),
          QStringLiteral("Weg 1"),
          QStringLiteral("04109"),
          QStringLiteral("Leipzig"),
          {},
          resident.knownFrom,
          resident.knownUntil }};
    import.units = {{number, 7, QStringLiteral("2. OG"), UviRequirement::Yes}, { number, 8, {}, {} }};
    import.tenancies = {resident, vacancy};
    import.incompleteProperties = {number};
    return import;
}

std::vector<Action> oneOfEachKind()
{
    const Consent consent{QDate(2026, 3, 1), QStringLiteral("Mietvertrag"), std::nullopt};
    const PostalAddress before{
        {QStringLiteral("Anna Weiß")}, QStringLiteral("Weg 1"), QStringLiteral("04109"), QStringLiteral("Leipzig"), {}};
    PostalAddress after = before;
    after.street = QStringLiteral("Weg 2");
    const std::vector<decltype(Action::payload)> payloads{
        InviteEmail{QStringLiteral("anna@example.org"), InviteIntent::Resend, 3, consent},
        InviteRenew{4},
        AccessRevoke{},
        LetterIssued{QDate(2026, 11, 24), 12, 345},
        ResidentUpdate{Edit<QString>{{}, QStringLiteral("a@example.org")},
                       Edit<Salutation>{Salutation::None, Salutation::Ms}, Edit<PostalAddress>{before, after},
                       Edit<QStringList>{{QStringLiteral("Alt")}, {QStringLiteral("Neu"), QStringLiteral("Zwei")}},
                       Edit<QString>{{}, QStringLiteral("k")}, Edit<QString>{{}, QStringLiteral("en")}},
        ConsentSet{Consent{QDate(2026, 3, 1), QStringLiteral("Telefon"), QDate(2026, 4, 1)}},
        TenancyMoveOut{QDate(2026, 12, 31)},
        TenancyMoveIn{UnitId(QStringLiteral("u")),
                      QDate(2027, 1, 1),
                      {QStringLiteral("Neu")},
                      QStringLiteral("k"),
                      Salutation::Mr,
                      QString()},
        TenancyUndoMoveIn{},
        someImport(),
        ResidentErase{QDate(2023, 12, 31)},
    };
    std::vector<Action> actions;
    for (size_t i = 0; i < payloads.size(); ++i) {
        const bool isImport = std::holds_alternative<ImportApply>(payloads[i]);
        actions.push_back({ActionId(QStringLiteral("a%1").arg(i)),
                           isImport ? ResidentId() : ResidentId(QStringLiteral("r%1").arg(i)), payloads[i]});
    }
    return actions;
}

} // namespace

TEST_CASE("Every kind of action comes back as it was, and its bytes are the same each time")
{
    const auto all = oneOfEachKind();
    CHECK(all.size() == std::variant_size_v<decltype(Action::payload)>);
    for (const Action &action : all) {
        INFO(kindName(action).toStdString());
        const QByteArray json = toJson(action);
        const auto back = actionFrom(json);
        REQUIRE(isOk(back));
        CHECK(*back == action);
        CHECK(toJson(*back) == json);
    }
}

TEST_CASE("A request holds up to a hundred actions, each with an id of its own")
{
    std::vector<QByteArray> canonical;
    for (const Action &action : oneOfEachKind()) {
        canonical.push_back(toJson(action));
    }
    const auto received = actionsFrom(actionsBody(canonical));
    REQUIRE(isOk(received));
    REQUIRE(received->size() == canonical.size());
    for (size_t i = 0; i < canonical.size(); ++i) {
        CHECK((*received)[i].canonical == canonical[i]);
        CHECK(isOk((*received)[i].action));
    }
    CHECK_FALSE(actionsFrom(actionsBody({})));
    CHECK_FALSE(actionsFrom(actionsBody({canonical[0], canonical[0]})));
    CHECK_FALSE(actionsFrom(R"({"actions":[{"kind":"access.revoke"}]})"));
    CHECK_FALSE(actionsFrom("[]"));
    std::vector<QByteArray> many;
    for (int i = 0; i <= actionsPerRequest; ++i) {
        many.push_back(toJson(Action{ActionId(QString::number(i)), ResidentId(QStringLiteral("r")), AccessRevoke{}}));
    }
    CHECK_FALSE(actionsFrom(actionsBody(many)));
    many.pop_back();
    CHECK(isOk(actionsFrom(actionsBody(many))));
}

TEST_CASE("A bad action is refused alone")
{
    const QByteArray good =
        toJson(Action{ActionId(QStringLiteral("1")), ResidentId(QStringLiteral("r")), AccessRevoke{}});
    for (const char *bad :
         {R"({"id":"2"})", R"({"id":"2","kind":"no.such","residentId":"r"})",
          R"({"id":"2","kind":"invite.email","residentId":"r","email":"a@b.example","intent":"x",)"
          R"("expectedInviteNo":0})",
          R"({"id":"2","kind":"invite.email","residentId":"r","email":"a@b.example",)"
          R"("intent":"first","expectedInviteNo":-1})",
          R"({"id":"2","kind":"letter.issued","residentId":"r","on":"yesterday","batch":1,"number":1})",
          R"({"id":"2","kind":"resident.update","residentId":"r"})",
          R"({"id":"2","kind":"tenancy.moveIn","residentId":"r","unitId":"u","names":[],)"
          R"("firstDay":"2026-01-01","salutation":"none"})"}) {
        INFO(bad);
        const auto received = actionsFrom(actionsBody({good, bad}));
        REQUIRE(isOk(received));
        CHECK(isOk((*received)[0].action));
        CHECK((*received)[1].id == ActionId(QStringLiteral("2")));
        CHECK_FALSE((*received)[1].action);
    }
}

TEST_CASE("Results come back as they were. An outcome that nobody knows is no result")
{
    const std::vector<ActionResult> results{
        {ActionId(QStringLiteral("1")), ActionOutcome::Applied, 48120, {}},
        {ActionId(QStringLiteral("2")), ActionOutcome::Superseded, 0, {}},
        {ActionId(QStringLiteral("3")), ActionOutcome::Conflict, 0, QLatin1String(problems::alreadyInvited)},
        {ActionId(QStringLiteral("4")), ActionOutcome::Rejected, 0, QLatin1String(problems::malformed)},
    };
    const auto back = actionResultsFrom(toJson(results));
    REQUIRE(isOk(back));
    CHECK(*back == results);
    CHECK(actionResultFrom(toJson(results[2])) == results[2]);
    CHECK_FALSE(actionResultsFrom(R"({"results":[{"id":"1","outcome":"maybe"}]})"));
}

TEST_CASE("An import is about no resident, and what cannot be read of it rejects it as a whole")
{
    const QByteArray good = toJson(Action{ActionId(QStringLiteral("a")), {}, someImport()});
    REQUIRE(isOk(actionFrom(good)));
    const auto [what, instead] = GENERATE(table<const char *, const char *>({
        {R"("part":2)", R"("part":4)"},
        {R"("part":2)", R"("part":0)"},
        {R"("format":"dtm")", R"("format":"xls")"},
        {R"("number":7)", R"("number":10000)"},
        {R"("kind":"vacancy")", R"("kind":"castle")"},
        {R"("uviRequired":"yes")", R"("uviRequired":"perhaps")"},
        {R"("salutation":"ms")", R"("salutation":"your grace")"},
        {R"("kind":"import.apply")", R"("kind":"import.apply","residentId":"r1")"},
        {R"("periodEnd":"2026-12-31")", R"("periodEnd":"soon")"},
    }));
    QByteArray bad = good;
    bad.replace(what, instead);
    INFO(what << " -> " << instead);
    REQUIRE(bad != good);
    CHECK_FALSE(actionFrom(bad));
}

TEST_CASE("What became of an import comes back with the rows left out")
{
    ImportReport report{1, 2, 3, 4, 5, 6, {}};
    report.refused = {{QStringLiteral("000000001"), 7, 12, QString::fromLatin1(problems::datesImpossible)}};
    const ActionResult result{ActionId(QStringLiteral("a")), ActionOutcome::Applied, 9, {}, report};
    CHECK(actionResultFrom(toJson(result)).value() == result);
    CHECK(actionResultsFrom(toJson(std::vector{result})).value().front() == result);
    CHECK_FALSE(actionResultFrom(R"({"id":"a","outcome":"applied","import":{"created":-1}})"));
}
