#include "app/ctl/stopsignals.h"

#include <csignal>

namespace hauspost::ctl {

namespace {

volatile std::sig_atomic_t stopped = 0;
int living = 0; // main thread

void onSignal(int)
{
    stopped = 1;
}

} // namespace

StopSignals::StopSignals()
{
    if (living++ == 0) {
        std::signal(SIGINT, onSignal);
        std::signal(SIGTERM, onSignal);
    }
}

StopSignals::~StopSignals()
{
    if (--living == 0) {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
    }
}

bool StopSignals::arrived()
{
    return stopped != 0;
}

} // namespace hauspost::ctl
