#include "models/domain/personname.h"

#include "models/domain/resident.h"

#include <algorithm>

namespace hauspost {

namespace {

bool isTitle(const QString &word)
{
    static const QStringList titles{QStringLiteral("frau"),    QStringLiteral("herr"), QStringLiteral("herrn"),
                                    QStringLiteral("familie"), QStringLiteral("dr"),   QStringLiteral("prof"),
                                    QStringLiteral("eheleute")};
    const QString plain = word.endsWith(u'.') ? word.chopped(1) : word;
    return titles.contains(plain.toLower());
}

/// In small letters only: "Van" may be a first name.
bool isPrefix(const QString &word)
{
    static const QStringList prefixes{QStringLiteral("von"), QStringLiteral("van"), QStringLiteral("vom"),
                                      QStringLiteral("zu"),  QStringLiteral("zum"), QStringLiteral("zur"),
                                      QStringLiteral("de"),  QStringLiteral("der"), QStringLiteral("den"),
                                      QStringLiteral("del"), QStringLiteral("di"),  QStringLiteral("da"),
                                      QStringLiteral("el"),  QStringLiteral("al"),  QStringLiteral("ten")};
    return prefixes.contains(word);
}

QStringList wordsOf(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.erase(std::remove_if(words.begin(), words.end(), isTitle), words.end());
    return words;
}

} // namespace

PersonName firstPerson(const Resident &resident)
{
    const auto named = std::find_if(resident.names.begin(), resident.names.end(),
                                    [](const QString &line) { return !line.trimmed().isEmpty(); });
    if (named == resident.names.end()) {
        return {};
    }
    if (resident.salutation == Salutation::Company) {
        return {named->simplified(), {}};
    }
    if (const auto comma = named->indexOf(u','); comma >= 0) {
        return {wordsOf(named->left(comma)).join(u' '), wordsOf(named->mid(comma + 1)).join(u' ')};
    }
    QStringList words = wordsOf(*named);
    if (words.isEmpty()) {
        return {named->simplified(), {}};
    }
    QStringList last{words.takeLast()};
    while (!words.isEmpty() && isPrefix(words.constLast())) {
        last.prepend(words.takeLast());
    }
    return {last.join(u' '), words.join(u' ')};
}

} // namespace hauspost
