#include "models/exchange/dtmrecord.h"

#include <algorithm>
#include <utility>

namespace hauspost::dtm {

namespace {

struct Exception
{
    unsigned char byte;
    char16_t character;
};

// Where ISO 8859-15 differs from ISO 8859-1.
constexpr std::array<Exception, 8> exceptions{
    {{0xA4, u'€'}, {0xA6, u'Š'}, {0xA8, u'š'}, {0xB4, u'Ž'}, {0xB8, u'ž'}, {0xBC, u'Œ'}, {0xBD, u'œ'}, {0xBE, u'Ÿ'}}};

/// What stands for a character that Latin-9 lacks and that is not made of a base letter and marks.
constexpr std::array<std::pair<char16_t, char>, 11> substitutes{{{u'ı', 'i'},
                                                                 {u'ł', 'l'},
                                                                 {u'Ł', 'L'},
                                                                 {u'đ', 'd'},
                                                                 {u'Đ', 'D'},
                                                                 {u'–', '-'},
                                                                 {u'‘', '\''},
                                                                 {u'’', '\''},
                                                                 {u'“', '"'},
                                                                 {u'”', '"'},
                                                                 {u'„', '"'}}};

char substituteOf(QChar character)
{
    for (const auto &[original, substitute] : substitutes) {
        if (character == original) {
            return substitute;
        }
    }
    return '?';
}

std::optional<char> latin9Of(QChar character)
{
    const char16_t code = character.unicode();
    for (const Exception &e : exceptions) {
        if (code == e.character) {
            return static_cast<char>(e.byte);
        }
        if (code == e.byte) {
            return std::nullopt; // a character of Latin-1 that gave up its place
        }
    }
    return code > 0xFF ? std::nullopt : std::optional(static_cast<char>(code));
}

/// Bytes that must follow this first byte of a UTF-8 sequence; -1: not a first byte.
int followersOf(unsigned char byte)
{
    if (byte < 0x80) {
        return 0;
    }
    if (byte >= 0xC2 && byte <= 0xDF) {
        return 1;
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return 2;
    }
    return byte >= 0xF0 && byte <= 0xF4 ? 3 : -1;
}

} // namespace

QString decodeLatin9(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        for (const Exception &e : exceptions) {
            if (character.unicode() == e.byte) {
                character = e.character;
                break;
            }
        }
    }
    return text;
}

QByteArray encodeLatin9(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text.toString().normalized(QString::NormalizationForm_C)) {
        std::optional<char> byte = latin9Of(character);
        if (!byte) {
            const QString parts = character.decomposition();
            byte = parts.isEmpty() ? std::nullopt : latin9Of(parts.front());
        }
        bytes += byte.value_or(substituteOf(character));
    }
    return bytes;
}

bool looksLikeUtf8(QByteArrayView bytes)
{
    bool beyondAscii = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        int followers = followersOf(static_cast<unsigned char>(bytes[i]));
        if (followers < 0) {
            return false;
        }
        beyondAscii = beyondAscii || followers > 0;
        for (; followers > 0; --followers) {
            ++i;
            if (i >= bytes.size() || (static_cast<unsigned char>(bytes[i]) & 0xC0U) != 0x80U) {
                return false;
            }
        }
    }
    return beyondAscii;
}

std::optional<QDate> parseDate(QByteArrayView sixDigits)
{
    const bool digits = sixDigits.size() == 6 &&
                        std::all_of(sixDigits.begin(), sixDigits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        return std::nullopt;
    }
    const auto pair = [sixDigits](qsizetype at) { return (sixDigits[at] - '0') * 10 + (sixDigits[at + 1] - '0'); };
    const int year = pair(4) + (pair(4) < 70 ? 2000 : 1900);
    const QDate date(year, pair(2), pair(0));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QByteArray formatDate(QDate date)
{
    return date.toString(QStringLiteral("ddMMyy")).toLatin1();
}

} // namespace hauspost::dtm
