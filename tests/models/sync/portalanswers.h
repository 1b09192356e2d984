#pragma once

#include "models/sync/httpportalclient.h"
#include "tests/support/scriptedserver.h"

/// What a portal, or something in its place, answers; and a client that does not wait long for it.
namespace hauspost::test {

inline HttpLimits shortLimits()
{
    HttpLimits limits;
    limits.connect = std::chrono::seconds(2);
    limits.inactivity = std::chrono::milliseconds(150);
    limits.overall = std::chrono::milliseconds(400);
    limits.answerBytes = 1024 * 1024;
    return limits;
}

inline QByteArray ours(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return ScriptedServer::http(status, body, ScriptedServer::ours + headers);
}

inline QByteArray foreign(const QByteArray &status, const QByteArray &body = "<html>Please sign in</html>")
{
    return ScriptedServer::http(status, body, "Content-Type: text/html\r\n");
}

} // namespace hauspost::test
