#include "app/portal/cursor.h"

#include <QtCore/QList>

namespace hauspost::portal {

QString Cursor::toString() const
{
    const QByteArray plain = epoch.toUtf8() + '/' + QByteArray::number(seq) + '/' + QByteArray::number(base);
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Cursor> Cursor::parse(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    const QList<QByteArray> parts = (*decoded).split('/');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    bool isSeq = false;
    bool isBase = false;
    const Cursor cursor{QString::fromUtf8(parts[0]), parts[1].toLongLong(&isSeq), parts[2].toLongLong(&isBase)};
    const bool valid = isSeq && isBase && cursor.seq >= 0 && cursor.base >= 0;
    return valid ? std::optional(cursor) : std::nullopt;
}

} // namespace hauspost::portal
