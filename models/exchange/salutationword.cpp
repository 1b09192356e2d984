#include "models/exchange/salutationword.h"

#include "models/base/textfold.h"

#include <QtCore/QHash>

namespace hauspost {

std::optional<Salutation> salutationFromWord(const QString &text)
{
    static const QHash<QString, Salutation> words{
        {QStringLiteral("frau"), Salutation::Ms},         {QStringLiteral("ms"), Salutation::Ms},
        {QStringLiteral("mrs"), Salutation::Ms},          {QStringLiteral("herr"), Salutation::Mr},
        {QStringLiteral("herrn"), Salutation::Mr},        {QStringLiteral("mr"), Salutation::Mr},
        {QStringLiteral("neutral"), Salutation::Neutral}, {QStringLiteral("divers"), Salutation::Neutral},
        {QStringLiteral("familie"), Salutation::Family},  {QStringLiteral("family"), Salutation::Family},
        {QStringLiteral("eheleute"), Salutation::Couple}, {QStringLiteral("couple"), Salutation::Couple},
        {QStringLiteral("firma"), Salutation::Company},   {QStringLiteral("company"), Salutation::Company},
        {QStringLiteral("keine"), Salutation::None},      {QStringLiteral("none"), Salutation::None}};
    const auto found = words.constFind(folded(text));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace hauspost
