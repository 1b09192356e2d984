#include "tests/support/catch.h"

#include "models/letters/lettersalutation.h"

using namespace hauspost;

namespace {

struct Case
{
    Salutation salutation;
    QStringList names;
    QString expected;
};

QString greeting(const Case &example)
{
    Resident resident;
    resident.salutation = example.salutation;
    resident.names = example.names;
    return salutationLine(resident);
}

void check(const std::vector<Case> &cases)
{
    for (const Case &example : cases) {
        CAPTURE(example.names);
        CHECK(greeting(example) == example.expected);
    }
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("The salutation says what the office entered")
{
    check({
        {Salutation::Ms, {s("Anna Müller")}, s("Sehr geehrte Frau Anna Müller,")},
        {Salutation::Ms, {s("Frau Dr. Anna Müller")}, s("Sehr geehrte Frau Dr. Anna Müller,")},
        {Salutation::Mr, {s("Herrn Kai von der Heide")}, s("Sehr geehrter Herr Kai von der Heide,")},
        {Salutation::Mr, {s("Öztürk, Mehmet")}, s("Sehr geehrter Herr Mehmet Öztürk,")},
        {Salutation::Family, {s("Familie Nowak")}, s("Sehr geehrte Familie Nowak,")},
        {Salutation::Family, {s("Nowak, Jan")}, s("Sehr geehrte Familie Nowak,")},
        {Salutation::Couple, {s("Eheleute"), s("Eva Berg und"), s("Tom Berg")}, s("Guten Tag,")},
        {Salutation::Couple, {s("Eva Berg und"), s("Tom Berg")}, s("Sehr geehrte Eheleute Eva Berg und Tom Berg,")},
        {Salutation::Couple, {s("Eheleute Eva und Tom Berg")}, s("Sehr geehrte Eheleute Eva und Tom Berg,")},
        {Salutation::Company, {s("Bäckerei Kern")}, s("Sehr geehrte Damen und Herren,")},
        {Salutation::Company, {}, s("Sehr geehrte Damen und Herren,")},
    });
}

TEST_CASE("Without a salutation the letter greets by the full name and guesses nothing")
{
    check({
        {Salutation::None, {s("Anna Müller")}, s("Guten Tag, Anna Müller,")},
        {Salutation::Neutral, {s("Müller, Toni")}, s("Guten Tag, Toni Müller,")},
        {Salutation::None, {s("Anna Müller"), s("Peter Schmidt")}, s("Guten Tag, Anna Müller und Peter Schmidt,")},
        {Salutation::None, {s("Anna Müller und"), s("Peter Schmidt")}, s("Guten Tag, Anna Müller und Peter Schmidt,")},
        {Salutation::None, {s("Anna Müller"), s("c/o Hans Meier")}, s("Guten Tag, Anna Müller,")},
        {Salutation::None, {s("Anna Müller"), s("bei Hans Meier")}, s("Guten Tag, Anna Müller,")},
        {Salutation::None,
         {s("Maria de los Ángeles Fernández"), s("Villanueva")},
         s("Guten Tag, Maria de los Ángeles Fernández Villanueva,")},
    });
}

TEST_CASE("Where the name lines are no persons beyond doubt, the greeting names nobody")
{
    check({
        {Salutation::None, {s("Bäckerei Kern GmbH")}, s("Guten Tag,")},
        {Salutation::None, {s("Wohnungseigentümergemeinschaft"), s("Lindenstraße 5")}, s("Guten Tag,")},
        {Salutation::None, {s("Zahnarztpraxis"), s("Dr. Rot")}, s("Guten Tag,")},
        {Salutation::None, {s("Turnverein Ost e.V.")}, s("Guten Tag,")},
        {Salutation::None, {s("Anna Rot"), s("Bea Blau"), s("Cem Grün")}, s("Guten Tag,")},
        {Salutation::Ms, {s("Kern & Söhne KG")}, s("Guten Tag,")},
        {Salutation::None, {}, s("Guten Tag,")},
        {Salutation::None, {s("   ")}, s("Guten Tag,")},
    });
}

TEST_CASE("A name that only looks like a company's word stays a name")
{
    check({
        {Salutation::None, {s("Agnes Weger")}, s("Guten Tag, Agnes Weger,")},
        {Salutation::None, {s("Selma Kogel")}, s("Guten Tag, Selma Kogel,")},
    });
}
