#include "models/domain/contactpreferencetext.h"

#include <QtCore/QCoreApplication>

namespace hauspost {

namespace {

struct ContactPreferenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ContactPreference)
};

} // namespace

QString contactPreferenceText(ContactPreference preference)
{
    switch (preference) {
    case ContactPreference::None:
        return ContactPreferenceTexts::tr("not known");
    case ContactPreference::Email:
        return ContactPreferenceTexts::tr("E-mail");
    case ContactPreference::Letter:
        return ContactPreferenceTexts::tr("Letter");
    case ContactPreference::Paper:
        return ContactPreferenceTexts::tr("Paper for good");
    }
    return {};
}

} // namespace hauspost
