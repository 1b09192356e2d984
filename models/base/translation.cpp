#include "models/base/translation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

#include <memory>

namespace hauspost {

namespace {

const QString english = QStringLiteral("en");
const QString translatorName = QStringLiteral("hauspost-translator");

/// The part before "-" or "_": "de-AT" -> "de".
QString baseLanguage(const QString &name)
{
    return name.left(2).toLower();
}

QString chooseLanguage(const QString &wish)
{
    const QStringList known{QStringLiteral("de"), english};
    const QStringList wishes = wish.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wish};
    for (const QString &name : wishes) {
        if (known.contains(baseLanguage(name))) {
            return baseLanguage(name);
        }
    }
    return english;
}

bool install(QCoreApplication &application, const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/") + name)) {
        return false;
    }
    translator->setObjectName(translatorName);
    translator->setParent(&application);
    return QCoreApplication::installTranslator(translator.release());
}

/// Other threads may be copying the default at this moment (QLocale() takes no lock): one that was set once is never
/// let go. There are as many as languages.
void setDefaultLocale(const QLocale &locale)
{
    static QList<QLocale> kept{QLocale()};
    if (!kept.contains(locale)) {
        kept.append(locale);
    }
    QLocale::setDefault(kept.at(kept.indexOf(locale)));
}

} // namespace

QString installTranslation(QCoreApplication &application, const QString &language)
{
    // Deleting a translator also removes it.
    qDeleteAll(application.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly));

    QString chosen = chooseLanguage(language);
    // Qt's texts are a nicety (they are missing where Qt came without them), ours are not.
    install(application, QStringLiteral("qtbase_") + chosen);
    if (!install(application, QStringLiteral("hauspost_") + chosen)) {
        chosen = english;
    }
    // A system in the same language may have finer habits (Austria, Switzerland): they stay. By its name, because
    // the system's locale itself mixes in the formats of others (LC_TIME).
    const QString system = QLocale::system().name();
    setDefaultLocale(QLocale(baseLanguage(system) == chosen ? system : chosen));
    return chosen;
}

} // namespace hauspost
