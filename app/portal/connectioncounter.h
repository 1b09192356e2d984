#pragma once

#include <map>
#include <string>

namespace hauspost::portal {

/// How many connections there are, in all and from each address. One thread.
class ConnectionCounter
{
public:
    ConnectionCounter(int maximum, int maximumPerAddress) : m_maximum(maximum), m_maximumPerAddress(maximumPerAddress)
    {
    }

private:
    friend class ConnectionTicket;
    int m_maximum;
    int m_maximumPerAddress;
    int m_count = 0;
    std::map<std::string, int> m_perAddress;
};

/// The place of one connection, given back when it goes out of scope. Not admitted where there was none left.
class ConnectionTicket
{
public:
    ConnectionTicket(ConnectionCounter &counter, std::string address);
    ~ConnectionTicket();
    ConnectionTicket(const ConnectionTicket &) = delete;
    ConnectionTicket &operator=(const ConnectionTicket &) = delete;

    [[nodiscard]] bool isAdmitted() const { return m_admitted; }

private:
    ConnectionCounter &m_counter;
    std::string m_address;
    bool m_admitted = false;
};

} // namespace hauspost::portal
