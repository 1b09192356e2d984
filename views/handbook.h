#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <vector>

namespace hauspost {

/// The pages of the handbook in one language, as they lie in the resources: resources/handbook/<language>/<name>.md,
/// Markdown, the first line is the title. Which there are and in which order, says pages().
class Handbook
{
public:
    struct Page
    {
        QString name;  ///< "letters"
        QString title; ///< as written in the first line
    };

    /// language: "de" or "en"; another one reads English.
    explicit Handbook(const QString &language);

    /// All names in the order of reading, the same in each language.
    [[nodiscard]] static QStringList names();

    [[nodiscard]] std::vector<Page> pages() const;
    /// "" where there is no such page.
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] QUrl address(const QString &name) const;
    /// The pages in which all words of the query occur, in title or text, folded; all for an empty query.
    [[nodiscard]] std::vector<Page> find(const QString &query) const;

private:
    QString m_folder;
};

} // namespace hauspost
