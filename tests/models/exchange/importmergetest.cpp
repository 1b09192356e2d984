#include "models/exchange/importmerge.h"
#include "tests/support/catch.h"

using namespace hauspost;

namespace {

const QDate begin(2026, 1, 1);
const QDate end(2026, 12, 31);

ImportedTenancy inFile()
{
    ImportedTenancy t;
    t.names = {QStringLiteral("Jana Müller")};
    t.postalAddress = {t.names, QStringLiteral("Weg 1"), QStringLiteral("04109"), QStringLiteral("Leipzig"), {}};
    t.salutation = Salutation::Ms;
    t.email = QStringLiteral("jana@example.org");
    t.knownFrom = begin;
    t.knownUntil = end;
    return t;
}

/// On record as the file said it.
Resident imported()
{
    const ImportedTenancy t = inFile();
    Resident resident;
    resident.id = ResidentId(QStringLiteral("r"));
    resident.names = t.names;
    resident.postalAddress = t.postalAddress;
    resident.salutation = *t.salutation;
    resident.email = *t.email;
    return resident;
}

/// Then somebody edited.
template <class Change>
Resident edited(Change change)
{
    Resident resident = imported();
    resident.imported = importableValues(resident);
    change(resident);
    return resident;
}

PlannedTenancy merged(const Resident &onRecord, const ImportedTenancy &t)
{
    PlannedTenancy row;
    row.verdict = ImportVerdict::Unchanged;
    row.value = onRecord;
    mergeTenancy(row, t, mergedDates(t, onRecord, false), true);
    return row;
}

using Fields = std::vector<ImportField>;

void setStreet(Resident &resident)
{
    resident.postalAddress.street = QStringLiteral("Anderswo 9");
}

} // namespace

TEST_CASE("Where nobody edited, the file changes what is on record and leaves nothing behind")
{
    ImportedTenancy t = inFile();
    t.salutation = Salutation::Neutral;
    const PlannedTenancy row = merged(imported(), t);
    CHECK(row.changed == Fields{ImportField::Salutation});
    CHECK(row.value.salutation == Salutation::Neutral);
    CHECK_FALSE(row.value.imported);
    CHECK_FALSE(row.remembers);
}

TEST_CASE("What was edited by hand stays where the file says what it said before")
{
    const Resident resident = edited([](Resident &r) {
        setStreet(r);
        r.salutation = Salutation::Family;
        r.email = QStringLiteral("new@example.org");
        r.moveOut = QDate(2026, 6, 30);
    });
    const PlannedTenancy row = merged(resident, inFile());
    CHECK(row.value == resident);
    CHECK(row.kept ==
          Fields{ImportField::PostalAddress, ImportField::Email, ImportField::Salutation, ImportField::MoveOut});
    CHECK(row.changed.empty());
    CHECK(row.conflicts.empty());
    CHECK_FALSE(row.writes());
}

TEST_CASE("A new value in the file against an edit is a conflict: the edit stays, and the file's value is remembered")
{
    ImportedTenancy t = inFile();
    t.postalAddress.street = QStringLiteral("Weg 2");
    const PlannedTenancy row = merged(edited(setStreet), t);
    CHECK(row.conflicts == Fields{ImportField::PostalAddress});
    CHECK(row.value.postalAddress.street == u"Anderswo 9");
    REQUIRE(row.value.imported);
    CHECK(row.value.imported->postalAddress.street == u"Weg 2");
    CHECK(row.writes());

    // Told once: the same file again is no news.
    const PlannedTenancy again = merged(row.value, t);
    CHECK(again.kept == Fields{ImportField::PostalAddress});
    CHECK_FALSE(again.writes());
}

TEST_CASE("A row that overrules edits brings the file's value in, also one that is not new")
{
    ImportedTenancy t = inFile();
    t.overrulesEdits = true;
    t.postalAddress.street = GENERATE(QStringLiteral("Weg 1"), QStringLiteral("Weg 2"));
    const PlannedTenancy row = merged(edited(setStreet), t);
    CHECK(row.changed == Fields{ImportField::PostalAddress});
    CHECK(row.value.postalAddress == t.postalAddress);
    CHECK_FALSE(row.value.imported);
}

TEST_CASE("A file that says what was edited ends the edit")
{
    ImportedTenancy t = inFile();
    t.postalAddress.street = QStringLiteral("Anderswo 9");
    const PlannedTenancy row = merged(edited(setStreet), t);
    CHECK(row.changed.empty());
    CHECK(row.conflicts.empty());
    CHECK_FALSE(row.value.imported);
    CHECK(row.writes());
}

TEST_CASE("One edited field does not hold back the others")
{
    ImportedTenancy t = inFile();
    t.names = {QStringLiteral("Jana Weiß")};
    const PlannedTenancy row = merged(edited(setStreet), t);
    CHECK(row.changed == Fields{ImportField::Names});
    CHECK(row.kept == Fields{ImportField::PostalAddress});
    REQUIRE(row.value.imported);
    CHECK(row.value.imported->names == t.names);
}

TEST_CASE("A move-out entered by hand stays until the file names another one")
{
    const Resident resident = edited([](Resident &r) { r.moveOut = QDate(2026, 6, 30); });
    ImportedTenancy t = inFile();
    t.knownUntil = QDate(2027, 12, 31); // next year's file still does not know
    CHECK(merged(resident, t).value.moveOut == QDate(2026, 6, 30));
    t.moveOut = QDate(2026, 7, 31);
    const PlannedTenancy row = merged(resident, t);
    CHECK(row.conflicts == Fields{ImportField::MoveOut});
    CHECK(row.value.moveOut == QDate(2026, 6, 30));
}
