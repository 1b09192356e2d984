#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hauspost::portal {

/// The sentences of the residents' pages (resources/pages/de.json, en.json). Not tr(): one process answers in both
/// languages at once.
class PageTexts
{
public:
    /// language: "de" or "en". Read once for each.
    [[nodiscard]] static const PageTexts &in(const QString &language);

    /// Broken invariant where there is no such text.
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QStringList keys() const { return m_texts.keys(); }

private:
    explicit PageTexts(const QString &language);
    QHash<QString, QString> m_texts;
};

/// The language of a page: what was chosen ("de", "en"; anything else is no choice), else the first of
/// Accept-Language that we have, else German.
[[nodiscard]] QString pageLanguage(const QString &chosen, const QByteArray &acceptLanguage);

/// The language that a link of ours names ("lang=en"); "" for anything else.
[[nodiscard]] QString chosenLanguage(const QByteArray &query);

[[nodiscard]] bool isPageLanguage(const QString &text); ///< "de" or "en"

[[nodiscard]] QString otherLanguage(const QString &language);

} // namespace hauspost::portal
