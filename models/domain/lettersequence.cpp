#include "models/domain/lettersequence.h"

#include "models/base/textfold.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <tuple>

namespace hauspost {

namespace {

constexpr int attic = 100;
constexpr int unknownFloor = 1000;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

/// "Haus 2, 3. OG": the number stands before or behind the word, the number of something else does not count.
int numberOf(const QRegularExpressionMatch &match)
{
    const QString number = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return number.isEmpty() ? 1 : number.toInt();
}

struct RouteKey
{
    QString postalCode;
    QString street;
    int house = 0;
    QString houseSuffix;
    int floor = 0;
    QString location;

    friend bool operator<(const RouteKey &a, const RouteKey &b)
    {
        return std::tie(a.postalCode, a.street, a.house, a.houseSuffix, a.floor, a.location) <
               std::tie(b.postalCode, b.street, b.house, b.houseSuffix, b.floor, b.location);
    }
};

RouteKey routeKey(const Occupancy &recipient)
{
    if (!recipient.resident) {
        return {};
    }
    const PostalAddress &address = recipient.resident->postalAddress;
    const StreetParts parts = streetParts(address.street);
    // Whoever lives elsewhere has a floor there that nobody knows.
    const QString location = recipient.resident->addressDeviates ? QString() : recipient.unit.location;
    return {address.postalCode,   folded(parts.street), parts.number,
            folded(parts.suffix), floorOf(location),    folded(location)};
}

} // namespace

int floorOf(QStringView location)
{
    static const QRegularExpression basement = pattern(QStringLiteral(
        "(?:([0-9]+)\\.?\\s*)?\\b(?:KG|UG|SG|TG|Keller\\w*|Untergescho(?:ss|ß)|Souterrain)\\b\\s*([0-9]+)?"));
    static const QRegularExpression upper = pattern(
        QStringLiteral("(?:([0-9]+)\\.?\\s*)?\\b(?:OG|Obergescho(?:ss|ß)|Stock|Stockwerk|Etage)\\b\\s*([0-9]+)?"));
    static const QRegularExpression ground =
        pattern(QStringLiteral("\\b(?:EG|Erdgescho(?:ss|ß)|Parterre|Hochparterre|HP)\\b"));
    static const QRegularExpression top = pattern(QStringLiteral("\\b(?:DG|Dachgescho(?:ss|ß)|Penthouse)\\b"));
    const QString text = location.toString();
    if (ground.match(text).hasMatch()) {
        return 0;
    }
    if (const auto match = upper.match(text); match.hasMatch()) {
        return numberOf(match);
    }
    if (const auto match = basement.match(text); match.hasMatch()) {
        return -numberOf(match);
    }
    return top.match(text).hasMatch() ? attic : unknownFloor;
}

StreetParts streetParts(QStringView street)
{
    // "Straße des 17. Juni 135": the number is the last one, with a blank before it.
    static const QRegularExpression form(QStringLiteral("^(.*\\S)\\s+([0-9]+)\\s*(.*?)\\s*$"));
    const QString text = street.toString().simplified();
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? StreetParts{match.captured(1), match.captured(2).toInt(), match.captured(3)}
                            : StreetParts{text, 0, {}};
}

void sortLetters(std::vector<Occupancy> &recipients, LetterSequence sequence)
{
    if (sequence == LetterSequence::Units) {
        std::stable_sort(recipients.begin(), recipients.end(), [](const Occupancy &a, const Occupancy &b) {
            return std::tie(a.property.number, a.unit.number) < std::tie(b.property.number, b.unit.number);
        });
        return;
    }
    // Keys once a letter, not once a comparison.
    std::vector<std::pair<RouteKey, size_t>> keys;
    keys.reserve(recipients.size());
    for (size_t i = 0; i < recipients.size(); ++i) {
        keys.emplace_back(routeKey(recipients[i]), i);
    }
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Occupancy> sorted;
    sorted.reserve(recipients.size());
    for (const auto &[key, index] : keys) {
        sorted.push_back(std::move(recipients[index]));
    }
    recipients = std::move(sorted);
}

} // namespace hauspost
