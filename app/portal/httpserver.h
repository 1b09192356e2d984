#pragma once

#include "app/portal/httpmessage.h"
#include "models/base/result.h"

#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <memory>

namespace hauspost::portal {

struct HttpLimits
{
    std::chrono::milliseconds requestTime{10000}; ///< header and body together
    std::chrono::milliseconds idleTime{30000};    ///< between two requests of a connection
    std::chrono::milliseconds answerTime{60000};  ///< for a slow reader
    std::chrono::milliseconds stopTime{5000};     ///< for running requests when the server stops
    quint64 maximumBody = 1024 * 1024;            ///< bytes
    int connections = 4096;
    int connectionsPerAddress = 64; ///< raise it behind a proxy, whose connections all have one address
};

struct HttpOptions
{
    QString listen; ///< "127.0.0.1:8080", "[::1]:0"; port 0: any free one
    HttpLimits limits;
    int workers = 2;            ///< threads that run handlers
    bool trustedProxy = false;  ///< who connects from this computer is a proxy that says for whom, see clientaddress.h
    bool stopOnSignals = false; ///< SIGTERM and SIGINT stop the server
};

/// HTTP/1.1 on a loopback address: one thread (that of run()) for the network, some for the handlers. Without TLS it
/// refuses any other address. Malformed requests are answered with 4xx and the connection is closed; well-formed ones
/// go to a handler, answers above 1 KiB are sent gzipped to who accepts that.
class HttpServer
{
public:
    /// Called once on each worker thread; the handler made is called on that thread only and may hold what belongs to
    /// a thread (a database connection).
    using HandlerFactory = std::function<HttpHandler()>;

    /// Errors: UsageError (not an address), ListenNotLoopback, ListenFailed.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> listen(const HttpOptions &options, HandlerFactory factory);
    virtual ~HttpServer() = default;

    [[nodiscard]] virtual QString address() const = 0; ///< with the real port: "127.0.0.1:41234"

    /// Serves until stop() or a signal; running requests are finished, for at most limits.stopTime.
    virtual void run() = 0;

    /// From any thread.
    virtual void stop() = 0;
};

} // namespace hauspost::portal
