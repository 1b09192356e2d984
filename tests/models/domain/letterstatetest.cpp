#include "tests/support/catch.h"

#include "models/domain/letternumber.h"
#include "models/domain/letterstate.h"

#include <QtCore/QSet>

#include <tuple>

using namespace hauspost;

TEST_CASE("A letter goes the way of the trade and no other")
{
    using S = LetterState;
    using T = LetterStep;
    struct Way
    {
        LetterState from;
        LetterStep step;
        LetterState to;
    };
    const std::vector<Way> ways{
        {S::InJob, T::Print, S::Printed},       {S::InJob, T::Fail, S::Failed},
        {S::Printed, T::Print, S::Printed},     {S::Printed, T::Fail, S::Failed},
        {S::Printed, T::Post, S::Posted},       {S::Printed, T::HandOver, S::HandedOver},
        {S::Printed, T::Return, S::Returned},   {S::Posted, T::Print, S::Printed},
        {S::Posted, T::Return, S::Returned},    {S::Posted, T::TakeBack, S::Printed},
        {S::HandedOver, T::Print, S::Printed},  {S::HandedOver, T::TakeBack, S::Printed},
        {S::Returned, T::Print, S::Printed},    {S::Returned, T::HandOver, S::HandedOver},
        {S::Returned, T::TakeBack, S::Printed}, {S::Failed, T::Print, S::Printed},
    };
    size_t allowed = 0;
    for (int state = 0; state < static_cast<int>(LetterState::Count); ++state) {
        for (int step = 0; step < static_cast<int>(LetterStep::Count); ++step) {
            const auto after = stateAfter(static_cast<LetterState>(state), static_cast<LetterStep>(step));
            allowed += after ? 1 : 0;
        }
    }
    CHECK(allowed == ways.size());
    for (const Way &way : ways) {
        CHECK(stateAfter(way.from, way.step) == way.to);
    }
}

TEST_CASE("Who has no paper was not written to")
{
    CHECK_FALSE(isWritten(LetterState::InJob));
    CHECK_FALSE(isWritten(LetterState::Failed));
    CHECK(isWritten(LetterState::Printed));
    CHECK(isWritten(LetterState::Returned));
}

TEST_CASE("The number of a letter is read as it is typed, scanned or copied")
{
    CHECK(LetterNumber{12, 34}.toString() == QStringLiteral("0012-0034"));
    CHECK(LetterNumber{12, 10'000}.toString() == QStringLiteral("0012-10000"));
    for (const char16_t *text : {u"0012-0034", u"12-34", u" 12 34 ", u"0012–0034", u"12/34", u"0012 - 0034\r\n"}) {
        CHECK(LetterNumber::parse(text) == LetterNumber{12, 34});
    }
    for (const char16_t *text : {u"", u"12", u"0-1", u"12-0", u"12-34-5", u"a-1", u"12-34567890123"}) {
        CHECK_FALSE(LetterNumber::parse(text));
    }
}

TEST_CASE("Letters n to m of a run are given as two numbers, one, or an open end")
{
    CHECK(LetterRange::parse(u"312-400", 500) == LetterRange{312, 400});
    CHECK(LetterRange::parse(u"312–", 500) == LetterRange{312, 500});
    CHECK(LetterRange::parse(u"7", 500) == LetterRange{7, 7});
    for (const char16_t *text : {u"", u"0-3", u"5-3", u"400-501", u"-3", u"x"}) {
        CHECK_FALSE(LetterRange::parse(text, 500));
    }
}

TEST_CASE("What somebody says about the paper moves only what the paper can say something about")
{
    using enum LetterState;
    struct Case
    {
        LetterState state;
        std::optional<LetterStep> good;
        std::optional<LetterStep> bad;
    };
    const Case of = GENERATE(Case{InJob, LetterStep::Print, LetterStep::Fail}, Case{Printed, {}, LetterStep::Fail},
                             Case{Posted, {}, {}}, Case{HandedOver, {}, {}}, Case{Returned, {}, {}},
                             Case{Failed, LetterStep::Print, {}});
    CHECK(stepAfterPrint(of.state, true) == of.good);
    CHECK(stepAfterPrint(of.state, false) == of.bad);
    for (const auto &step : {of.good, of.bad}) {
        CHECK((!step || stateAfter(of.state, *step).has_value()));
    }
    CHECK(isMissing(of.state) == (of.state == InJob || of.state == Failed));
}
