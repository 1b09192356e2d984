#include "tests/support/catch.h"

#include "models/sync/backoff.h"

using namespace hauspost;
using namespace std::chrono_literals;

TEST_CASE("The ceiling of the wait doubles from 1 second to 5 minutes and begins anew after a success")
{
    Backoff backoff([] { return 1.0; });
    std::vector<std::chrono::milliseconds> waits;
    for (int i = 0; i < 11; ++i) {
        waits.push_back(backoff.next());
    }
    CHECK(waits == std::vector<std::chrono::milliseconds>{1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s});
    backoff.reset();
    CHECK(backoff.next() == 1s);
}

TEST_CASE("The wait is a random part of the ceiling")
{
    double random = 0.25;
    Backoff backoff([&random] { return random; });
    CHECK(backoff.next() == 250ms);
    random = 0.5;
    CHECK(backoff.next() == 1s);
    random = 0;
    CHECK(backoff.next() == 0ms);
}
