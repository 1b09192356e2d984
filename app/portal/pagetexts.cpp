#include "app/portal/pagetexts.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hauspost::portal {

namespace {

const QStringList known{QStringLiteral("de"), QStringLiteral("en")};

} // namespace

PageTexts::PageTexts(const QString &language)
{
    QFile file(QStringLiteral(":/hauspost/pages/%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the texts of the pages are missing");
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        m_texts.insert(it.key(), it->toString());
    }
}

const PageTexts &PageTexts::in(const QString &language)
{
    static const PageTexts german(QStringLiteral("de"));
    static const PageTexts english(QStringLiteral("en"));
    return language == u"en" ? english : german;
}

QString PageTexts::text(const QString &key) const
{
    const auto found = m_texts.constFind(key);
    if (found == m_texts.constEnd()) {
        qFatal("a page has no text %s", qPrintable(key));
    }
    return *found;
}

QString pageLanguage(const QString &chosen, const QByteArray &acceptLanguage)
{
    if (known.contains(chosen)) {
        return chosen;
    }
    QString best = known.first();
    double bestWeight = 0;
    const QStringList wishes = QString::fromLatin1(acceptLanguage).split(u',', Qt::SkipEmptyParts);
    for (const QString &wish : wishes) {
        const QString name = wish.section(u';', 0, 0).trimmed().left(2).toLower();
        const QString weightText = wish.section(QStringLiteral("q="), 1, 1).trimmed();
        const double weight = weightText.isEmpty() ? 1 : weightText.toDouble();
        if (known.contains(name) && weight > bestWeight) {
            best = name;
            bestWeight = weight;
        }
    }
    return best;
}

QString chosenLanguage(const QByteArray &query)
{
    for (const QString &language : known) {
        if (query.split('&').contains("lang=" + language.toLatin1())) {
            return language;
        }
    }
    return {};
}

bool isPageLanguage(const QString &text)
{
    return known.contains(text);
}

QString otherLanguage(const QString &language)
{
    return language == u"de" ? QStringLiteral("en") : QStringLiteral("de");
}

} // namespace hauspost::portal
