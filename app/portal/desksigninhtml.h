#pragma once

#include "app/portal/httpmessage.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace hauspost::portal {

struct DeskSignInTexts;

/// What the sign-in page shows.
struct DeskSignInForm
{
    QString office; ///< "": not known yet
    QString problem;
    QString login;
    QString deskName;
    QString redirect; ///< where the answer to the form may lead
    QList<std::pair<QString, QString>> hidden;
};

[[nodiscard]] HttpResponse deskSignInForm(int status, const DeskSignInTexts &texts, const DeskSignInForm &form);

/// A page with nothing but a sentence.
[[nodiscard]] HttpResponse deskSignInMessage(int status, const DeskSignInTexts &texts, const QString &message);

} // namespace hauspost::portal
