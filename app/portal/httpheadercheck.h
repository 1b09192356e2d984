#pragma once

#include <QtCore/QByteArrayView>

namespace hauspost::portal {

/// Looks at the raw bytes of a request's header before any parser does, and refuses everything that two programs
/// could read differently (RFC 9112: request smuggling) or that no honest client sends. Feed it all bytes received so
/// far, again and again; it looks at each byte once.
class HttpHeaderCheck
{
public:
    static constexpr qsizetype maximumHeader = 16 * 1024; ///< request line and fields
    static constexpr int maximumFields = 100;

    enum class State { NeedMore, Complete, Refused };

    [[nodiscard]] State feed(QByteArrayView received);

    [[nodiscard]] int status() const { return m_status; } ///< HTTP status of the refusal

private:
    [[nodiscard]] State refuse(int status);

    qsizetype m_seen = 0;
    qsizetype m_lineStart = 0;
    int m_status = 0;
};

} // namespace hauspost::portal
