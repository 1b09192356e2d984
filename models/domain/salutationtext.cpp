#include "models/domain/salutationtext.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct SalutationTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::Salutation)
};

} // namespace

QString salutationText(Salutation salutation)
{
    switch (salutation) {
    case Salutation::None:
        return SalutationTexts::tr("none", "salutation");
    case Salutation::Ms:
        return SalutationTexts::tr("Ms", "salutation");
    case Salutation::Mr:
        return SalutationTexts::tr("Mr", "salutation");
    case Salutation::Neutral:
        return SalutationTexts::tr("neutral", "salutation");
    case Salutation::Family:
        return SalutationTexts::tr("Family", "salutation");
    case Salutation::Couple:
        return SalutationTexts::tr("Married couple", "salutation");
    case Salutation::Company:
        return SalutationTexts::tr("Company", "salutation");
    }
    return {};
}

} // namespace hauspost
