#include "tests/support/catch.h"

#include "models/domain/emailaddress.h"
#include "models/domain/emailsuggestion.h"

using namespace hauspost;

namespace {

QString suggestion(const char *typed)
{
    return suggestedEmail(QString::fromUtf8(typed)).value_or(QString());
}

} // namespace

TEST_CASE("A slip in a well-known domain is noticed")
{
    const auto [typed, meant] = GENERATE(table<const char *, const char *>({
        {"anna@gmial.com", "anna@gmail.com"},      // exchanged
        {"anna@gmal.com", "anna@gmail.com"},       // one letter missing
        {"anna@gmaill.com", "anna@gmail.com"},     // one too many
        {"anna@gmajl.com", "anna@gmail.com"},      // a wrong one
        {"anna@web.d", "anna@web.de"},             // the last one missing
        {"anna@eb.de", "anna@web.de"},             // the first one missing
        {"anna@web.de.", "anna@web.de"},           // end of a sentence
        {"anna@web,de", "anna@web.de"},            // comma for dot
        {"anna@gmx,d", "anna@gmx.de"},             // comma and slip
        {"anna@webde", "anna@web.de"},             // dot missing
        {"anna@gmx.ed", "anna@gmx.de"},            // exchanged at the end
        {"anna@tonline.de", "anna@t-online.de"},   // hyphen missing
        {"anna@t-onlien.de", "anna@t-online.de"},  //
        {"anna@hotmial.com", "anna@hotmail.com"},  //
        {"anna@outlok.de", "anna@outlook.de"},     //
        {"anna@freenet.ed", "anna@freenet.de"},    //
        {"Anna.Maier@GMX.D", "Anna.Maier@gmx.de"}, // the part before the @ stays as typed
        {"  anna@yaho.de ", "anna@yahoo.de"},      // blanks around are no slip
        {"a@b@gmial.com", "a@b@gmail.com"},        // not our business here
    }));
    CHECK(suggestion(typed) == QString::fromUtf8(meant));
}

TEST_CASE("What is right, or unlike every known domain, gets no remark")
{
    const char *typed =
        GENERATE("anna@gmail.com", "anna@GMAIL.COM", "anna@gmx.net", "anna@gmx.at", "anna@gmx.ch", "anna@mail.de",
                 "anna@online.de", "anna@me.com", "anna@hausverwaltung-beispiel.de", "anna@gmx-beispiel.de",
                 "anna@uni-essen.de", "anna@", "@gmial.com", "anna", "", "gmial.com", "anna@example.org");
    CHECK(suggestion(typed).isEmpty());
}

TEST_CASE("A suggestion is an address that a mail can be sent to, and needs no second one")
{
    const char *typed = GENERATE("anna@gmial.com", "anna@web,de", "anna@tonline.de", "anna@aol.co");
    const QString meant = suggestion(typed);
    CHECK(isPlausibleEmail(meant));
    CHECK_FALSE(suggestedEmail(meant));
}
