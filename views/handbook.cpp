#include "views/handbook.h"

#include "models/base/textfold.h"

#include <QtCore/QFile>

#include <algorithm>

namespace hauspost {

Handbook::Handbook(const QString &language)
    : m_folder(QStringLiteral("/hauspost/handbook/") +
               (language == QLatin1String("de") ? QStringLiteral("de/") : QStringLiteral("en/")))
{
}

QStringList Handbook::names()
{
    return {QStringLiteral("start"),           QStringLiteral("overview"),
            QStringLiteral("units"),           QStringLiteral("email"),
            QStringLiteral("letters"),         QStringLiteral("moving"),
            QStringLiteral("imports"),         QStringLiteral("outbox"),
            QStringLiteral("settings"),        QStringLiteral("privacy"),
            QStringLiteral("consents"),        QStringLiteral("shortcuts"),
            QStringLiteral("troubleshooting"), QStringLiteral("messages"),
            QStringLiteral("administration"),  QStringLiteral("news")};
}

QString Handbook::text(const QString &name) const
{
    QFile file(u':' + m_folder + name + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QUrl Handbook::address(const QString &name) const
{
    return QUrl(QStringLiteral("qrc:") + m_folder + name + QStringLiteral(".md"));
}

std::vector<Handbook::Page> Handbook::pages() const
{
    std::vector<Page> pages;
    const QStringList all = names();
    for (const QString &name : all) {
        const QString title = text(name).section(u'\n', 0, 0).remove(u'#').trimmed();
        pages.push_back({name, title});
    }
    return pages;
}

std::vector<Handbook::Page> Handbook::find(const QString &query) const
{
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<Page> found;
    for (const Page &page : pages()) {
        const QString content = folded(text(page.name));
        if (std::all_of(words.begin(), words.end(),
                        [&content](const QString &word) { return content.contains(word); })) {
            found.push_back(page);
        }
    }
    return found;
}

} // namespace hauspost
