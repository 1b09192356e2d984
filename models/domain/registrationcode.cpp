#include "models/domain/registrationcode.h"

namespace hauspost {

namespace {

// Crockford base32: no I, L, O, U.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QChar canonical(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O') {
        return u'0';
    }
    return upper == u'I' || upper == u'L' ? QChar(u'1') : upper;
}

} // namespace

RegistrationCode RegistrationCode::fromBits(quint64 bits)
{
    QString value(length, Qt::Uninitialized);
    for (int i = length - 1; i >= 0; --i) {
        value[i] = alphabet[static_cast<qsizetype>(bits & 31U)];
        bits >>= 5U;
    }
    return RegistrationCode(value);
}

std::optional<RegistrationCode> RegistrationCode::parse(QStringView text)
{
    QString value;
    for (const QChar typed : text) {
        if (typed.isSpace() || typed == u'-') {
            continue;
        }
        const QChar c = canonical(typed);
        if (!alphabet.contains(c) || value.size() == length) {
            return std::nullopt;
        }
        value += c;
    }
    if (value.size() != length) {
        return std::nullopt;
    }
    return RegistrationCode(value);
}

QString RegistrationCode::grouped() const
{
    return m_value.left(4) + u'-' + m_value.mid(4, 4) + u'-' + m_value.mid(8);
}

} // namespace hauspost
