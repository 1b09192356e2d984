#pragma once

#include <QtCore/QByteArray>

namespace hauspost::test {

/// RFC 1952 around what qCompress makes (RFC 1950).
inline QByteArray gzip(const QByteArray &plain)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : plain) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1U) != 0U ? 0xEDB88320U : 0U);
        }
    }
    QByteArray result("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    result += qCompress(plain, 9).mid(4 + 2).chopped(4);
    for (const quint32 value : {~crc, static_cast<quint32>(plain.size())}) {
        for (int shift = 0; shift < 32; shift += 8) {
            result += static_cast<char>(value >> shift & 0xFFU);
        }
    }
    return result;
}

} // namespace hauspost::test
