#pragma once

#include <QtCore/QString>

class QCoreApplication;

namespace hauspost {

/// Makes the program speak a language: installs our sentences and those of Qt's own buttons from the resources
/// (":/i18n", library hauspost_translations) and sets the default QLocale for dates and numbers. A second call
/// replaces what the first installed. Main thread, before the first window.
/// language: "de" or "en"; empty = the first of the system's languages that we have, else English.
/// Returns the language that is really spoken from now on ("en" where the texts of another one are not there).
QString installTranslation(QCoreApplication &application, const QString &language = {});

} // namespace hauspost
