#include "app/portal/formbody.h"

#include <QtCore/QList>
#include <QtCore/QStringDecoder>

#include <algorithm>

namespace hauspost::portal {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::optional<QString> decodedFormText(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder.decode(bytes);
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (decoder.hasError() || std::any_of(decoded.cbegin(), decoded.cend(), isControl)) {
        return std::nullopt;
    }
    return decoded;
}

std::optional<FormBody> FormBody::parse(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type");
    const QByteArray mediaType = type.first(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed();
    if (mediaType.toLower() != "application/x-www-form-urlencoded" || request.body.size() > maximumBytes) {
        return std::nullopt;
    }
    FormBody form;
    if (request.body.isEmpty()) {
        return form;
    }
    const QList<QByteArray> pairs = request.body.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype mark = pair.indexOf('=');
        if (mark < 1) {
            return std::nullopt;
        }
        const auto name = decodedFormText(QByteArrayView(pair).first(mark));
        const auto value = decodedFormText(QByteArrayView(pair).sliced(mark + 1));
        if (!name || !value || form.m_fields.contains(*name)) {
            return std::nullopt;
        }
        form.m_fields.insert(*name, *value);
    }
    return form;
}

} // namespace hauspost::portal
