#include "models/storage/desktoken.h"

#include <QtCore/QFile>

#include <algorithm>

namespace hauspost {

namespace {

constexpr char prefix[] = "hpd_";
constexpr qsizetype secretLength = 43;
constexpr qint64 largestFile = 4096; // a token with blanks; never read a film by mistake

bool isBase64Url(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

std::optional<DeskToken> DeskToken::parse(QByteArrayView text)
{
    const QByteArray value = text.toByteArray().trimmed();
    const QByteArrayView secret = QByteArrayView(value).sliced(std::min<qsizetype>(value.size(), sizeof prefix - 1));
    if (!value.startsWith(prefix) || secret.size() != secretLength ||
        !std::all_of(secret.begin(), secret.end(), isBase64Url)) {
        return std::nullopt;
    }
    return DeskToken(value);
}

Result<DeskToken> DeskToken::fromFile(const QString &file)
{
    QFile source(file);
    if (!source.exists()) {
        return fail(ErrorCode::FileNotFound, {file});
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {file, source.errorString()});
    }
    const auto token = parse(source.read(largestFile));
    if (!token) {
        return fail(ErrorCode::TokenFileInvalid, {file});
    }
    return *token;
}

} // namespace hauspost
