#include "models/domain/letternumber.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hauspost {

QString LetterNumber::toString() const
{
    constexpr int digits = 4;
    return QStringLiteral("%1-%2").arg(batch, digits, 10, QLatin1Char('0')).arg(position, digits, 10, QLatin1Char('0'));
}

std::optional<LetterNumber> LetterNumber::parse(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9]{1,9})\\s*[\\s\\x{2010}-\\x{2015}_/.-]\\s*([0-9]{1,9})\\s*$"));
    const QRegularExpressionMatch match = form.match(text.toString());
    const LetterNumber number{match.captured(1).toInt(), match.captured(2).toInt()};
    return number.batch > 0 && number.position > 0 ? std::optional(number) : std::nullopt;
}

std::optional<LetterRange> LetterRange::parse(QStringView text, int largest)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9]{1,9})\\s*(?:([\\x{2010}-\\x{2015}-])\\s*([0-9]{1,9})?\\s*)?$"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int first = match.captured(1).toInt();
    const bool isOpen = !match.captured(2).isEmpty() && match.captured(3).isEmpty();
    const int last = match.captured(2).isEmpty() ? first : isOpen ? largest : match.captured(3).toInt();
    const bool isWithin = first >= 1 && first <= last && last <= largest;
    return isWithin ? std::optional(LetterRange{first, last}) : std::nullopt;
}

} // namespace hauspost
