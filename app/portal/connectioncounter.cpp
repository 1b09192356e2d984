#include "app/portal/connectioncounter.h"

#include <utility>

namespace hauspost::portal {

ConnectionTicket::ConnectionTicket(ConnectionCounter &counter, std::string address)
    : m_counter(counter), m_address(std::move(address))
{
    const auto known = counter.m_perAddress.find(m_address);
    const int fromThere = known == counter.m_perAddress.end() ? 0 : known->second;
    m_admitted = counter.m_count < counter.m_maximum && fromThere < counter.m_maximumPerAddress;
    if (m_admitted) {
        ++counter.m_count;
        ++counter.m_perAddress[m_address];
    }
}

ConnectionTicket::~ConnectionTicket()
{
    if (!m_admitted) {
        return;
    }
    --m_counter.m_count;
    const auto entry = m_counter.m_perAddress.find(m_address);
    if (--entry->second == 0) {
        m_counter.m_perAddress.erase(entry);
    }
}

} // namespace hauspost::portal
