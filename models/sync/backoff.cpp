#include "models/sync/backoff.h"

#include <algorithm>

namespace hauspost {

Backoff::Backoff(std::function<double()> random) : m_random(std::move(random)) {}

std::chrono::milliseconds Backoff::next()
{
    const auto wait =
        std::chrono::milliseconds(static_cast<qint64>(m_random() * static_cast<double>(m_ceiling.count())));
    m_ceiling = std::min(m_ceiling * 2, cap);
    return wait;
}

bool needsUser(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PortalUnauthorized:
    case ErrorCode::PortalTlsFailed:
    case ErrorCode::PortalClientTooOld:
    case ErrorCode::PortalAddressInvalid:
    case ErrorCode::TokenMissing:
        return true;
    default:
        return false;
    }
}

} // namespace hauspost
