#include "models/sync/backoff.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace hauspost {

namespace {
constexpr std::chrono::milliseconds firstBound{1'000};
constexpr std::chrono::milliseconds largestBound{300'000};
constexpr int largestDoubling = 9; // 2^9 s is past the largest bound
} // namespace

Backoff::Backoff(std::function<double()> random) : m_random(std::move(random))
{
    if (!m_random) {
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
    }
}

std::chrono::milliseconds Backoff::next()
{
    const auto bound = std::min(firstBound * (1 << std::min(m_failures, largestDoubling)), largestBound);
    ++m_failures;
    return std::chrono::milliseconds(static_cast<qint64>(m_random() * static_cast<double>(bound.count())));
}

} // namespace hauspost
