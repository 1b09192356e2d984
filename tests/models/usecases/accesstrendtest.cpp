#include "models/usecases/accesstrend.h"

#include "tests/support/catch.h"

using namespace hauspost;

namespace {

const QDate today(2026, 11, 24); // a Tuesday

AccessDay on(QDate day, int confirmed)
{
    return {day, {10, confirmed, 10 - confirmed, 0, 0}};
}

QStringList texts(const AccessTrend &trend)
{
    QStringList result;
    for (const AccessTrend::Bar &bar : trend.bars) {
        result << QStringLiteral("%1=%2").arg(bar.begin.toString(Qt::ISODate),
                                              bar.known ? QString::number(bar.known->counts.confirmed)
                                                        : QStringLiteral("?"));
    }
    return result;
}

} // namespace

TEST_CASE("A desk that knows today only has one bar")
{
    CHECK(texts(accessTrend({}, on(today, 3))) == QStringList{QStringLiteral("2026-11-24=3")});
    CHECK(texts(accessTrend({on(today, 1)}, on(today, 3))) == QStringList{QStringLiteral("2026-11-24=3")});
}

TEST_CASE("A short time is told day by day with a gap where the desk was closed")
{
    const auto trend = accessTrend({on(today.addDays(-3), 1), on(today.addDays(-1), 2)}, on(today, 4));
    CHECK(trend.step == AccessTrend::Step::Day);
    CHECK(texts(trend) == QStringList{QStringLiteral("2026-11-21=1"), QStringLiteral("2026-11-22=?"),
                                      QStringLiteral("2026-11-23=2"), QStringLiteral("2026-11-24=4")});
}

TEST_CASE("A longer time is told by weeks from Monday and each has its last known day")
{
    const auto trend = accessTrend({on(QDate(2026, 10, 28), 1), on(QDate(2026, 10, 30), 2), on(QDate(2026, 11, 16), 5),
                                    on(QDate(2026, 11, 23), 6)},
                                   on(today, 7));
    CHECK(trend.step == AccessTrend::Step::Week);
    CHECK(texts(trend) == QStringList{QStringLiteral("2026-10-26=2"), QStringLiteral("2026-11-02=?"),
                                      QStringLiteral("2026-11-09=?"), QStringLiteral("2026-11-16=5"),
                                      QStringLiteral("2026-11-24=7")});
    CHECK(trend.bars.front().known->day == QDate(2026, 10, 30));
}

TEST_CASE("A year is told by months")
{
    std::vector<AccessDay> year;
    for (QDate day = today.addYears(-1); day < today; day = day.addDays(1)) {
        year.push_back(on(day, 5));
    }
    const auto trend = accessTrend(year, on(today, 7));
    CHECK(trend.step == AccessTrend::Step::Month);
    CHECK(trend.bars.size() == 13);
    CHECK(trend.bars.front().begin == QDate(2025, 11, 1));
    CHECK(trend.bars.back().begin == today);
}

TEST_CASE("A clock that once was ahead makes no bars behind today")
{
    const auto trend = accessTrend({on(today.addDays(9), 1)}, on(today, 7));
    CHECK(texts(trend) == QStringList{QStringLiteral("2026-11-24=7")});
}
