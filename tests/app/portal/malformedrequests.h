#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace hauspost::portal {

struct MalformedRequest
{
    const char *name;
    QByteArray bytes;
    int status;
    bool inHeader = true; ///< false: the header is in order, the body is not
};

/// What attackers and broken clients send.
inline std::vector<MalformedRequest> malformedRequests()
{
    const QByteArray get = "GET /healthz HTTP/1.1\r\n";
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
    QByteArray many = get + "Host: a\r\n";
    for (int i = 0; i < 120; ++i) {
        many += "X-" + QByteArray::number(i) + ": 1\r\n";
    }
    return {
        {"length and chunked", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"chunked and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400},
        {"two lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400},
        {"two equal lengths", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", 400},
        {"list of lengths", post + "Content-Length: 5, 5\r\n\r\nhello", 400},
        {"negative length", post + "Content-Length: -1\r\n\r\n", 400},
        {"length with plus", post + "Content-Length: +5\r\n\r\nhello", 400},
        {"hexadecimal length", post + "Content-Length: 0x5\r\n\r\nhello", 400},
        {"empty length", post + "Content-Length: \r\n\r\n", 400},
        {"overflowing length", post + "Content-Length: 99999999999999999999\r\n\r\n", 400},
        {"unknown coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501},
        {"hidden coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501},
        {"coding twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"chunked in 1.0", "POST /echo HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"blank before colon", post + "Content-Length : 5\r\n\r\nhello", 400},
        {"bare line feeds", "GET /healthz HTTP/1.1\nHost: a\n\n", 400},
        {"one bare line feed", get + "Host: a\nX: b\r\n\r\n", 400},
        {"bare return", get + "Host: a\rX: b\r\n\r\n", 400},
        {"folded field", get + "Host: a\r\nX: b\r\n c\r\n\r\n", 400},
        {"folded by tab", get + "Host: a\r\nX: b\r\n\tTransfer-Encoding: chunked\r\n\r\n", 400},
        {"no host", get + "\r\n", 400},
        {"two hosts", get + "Host: a\r\nHost: b\r\n\r\n", 400},
        {"empty host", get + "Host: \r\n\r\n", 400},
        {"host with path", get + "Host: a/b\r\n\r\n", 400},
        {"host with user", get + "Host: a@b\r\n\r\n", 400},
        {"absolute form", "GET http://a/healthz HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"authority form", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"asterisk form", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"fragment", "GET /healthz#x HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"blank in target", "GET /healthz x HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"raw umlaut in target", "GET /\xC3\xA4 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"encoded zero", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"half an encoding", "GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"zero byte", get + QByteArray("Host: a\0b\r\n\r\n", 12), 400},
        {"control in field", get + "Host: a\r\nX: \x01\r\n\r\n", 400},
        {"no colon", get + "Host: a\r\nnonsense\r\n\r\n", 400},
        {"empty field name", get + "Host: a\r\n: x\r\n\r\n", 400},
        {"bad field name", get + "Host: a\r\nX(y): z\r\n\r\n", 400},
        {"no version", "GET /healthz\r\nHost: a\r\n\r\n", 400},
        {"lower-case protocol", "GET /healthz http/1.1\r\nHost: a\r\n\r\n", 400},
        {"HTTP/2", "GET /healthz HTTP/2.0\r\nHost: a\r\n\r\n", 505},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400},
        {"bad method", "G@T /healthz HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"leading blank line", "\r\nGET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"leading blank", " GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", 400},
        {"TLS hello", QByteArray("\x16\x03\x01\x02\0\x01\0\x01\xFC\x03\x03", 11), 400},
        {"long target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
        {"long field", get + "Host: a\r\nX: " + QByteArray(20000, 'a') + "\r\n\r\n", 431},
        {"endless header", get + "Host: a\r\nX: " + QByteArray(17000, 'a'), 431},
        {"too many fields", many + "\r\n", 431},
        {"bad chunk size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n", 400, false},
        {"chunk longer than said", post + "Transfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n", 400, false},
        {"huge chunk", post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n", 400, false},
        {"announced 100 MB", post + "Content-Length: 104857600\r\n\r\n", 413, false},
    };
}

} // namespace hauspost::portal
