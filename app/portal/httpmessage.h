#pragma once

#include <QtCore/QByteArray>

#include <functional>
#include <vector>

namespace hauspost::portal {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// A complete, well-formed request.
struct HttpRequest
{
    QByteArray method; ///< as sent: "GET"
    QByteArray path;   ///< as sent, percent-encoded, without the query; begins with '/'
    QByteArray query;  ///< as sent, without the '?'
    std::vector<HttpHeader> headers;
    QByteArray body;
    QByteArray clientAddress; ///< whom it comes from, see clientaddress.h

    /// Path and query from what stands in the request line.
    void setTarget(const QByteArray &target);

    /// Value of the first header of this name (case does not matter), "" where there is none.
    [[nodiscard]] QByteArray header(const char *name) const;
};

/// Content-Length, Connection and Content-Encoding are the server's business.
struct HttpResponse
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    std::vector<HttpHeader> headers;
};

using HttpHandler = std::function<HttpResponse(const HttpRequest &)>;

} // namespace hauspost::portal
