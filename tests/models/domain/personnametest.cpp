#include "models/domain/personname.h"

#include "models/domain/resident.h"
#include "tests/support/catch.h"

using namespace hauspost;

TEST_CASE("The first named person has a last and a first name however the line is written")
{
    struct Case
    {
        const char *line;
        const char *last;
        const char *first;
    };
    const Case one = GENERATE(Case{"Jana Müller", "Müller", "Jana"}, Case{"Müller, Jana", "Müller", "Jana"},
                              Case{"Frau Dr. Jana Maria von der Berg", "von der Berg", "Jana Maria"},
                              Case{"van Dyk, Max", "van Dyk", "Max"}, Case{"Van Tran", "Tran", "Van"},
                              Case{"Familie Kurz", "Kurz", ""}, Case{" Kurz ", "Kurz", ""}, Case{"Herr", "Herr", ""},
                              Case{"", "", ""});
    Resident resident;
    resident.names = {QString(), QString::fromUtf8(one.line), QStringLiteral("Max Groß")};
    if (resident.names[1].isEmpty()) {
        resident.names.clear();
    }
    CHECK(firstPerson(resident) == PersonName{QString::fromUtf8(one.last), QString::fromUtf8(one.first)});
}

TEST_CASE("A company has its whole name as the last one")
{
    Resident resident;
    resident.salutation = Salutation::Company;
    resident.names = {QStringLiteral("Bäckerei Groß, Inhaber Max Groß")};
    CHECK(firstPerson(resident) == PersonName{resident.names.front(), {}});
}
