#pragma once

#include "models/letters/lettercontent.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace hauspost {

/// Data for the placeholders of a template. A name that is not there is a broken template.
struct LetterValues
{
    QHash<QString, QString> values;
    QSet<QString> personal; ///< names of those values that differ from resident to resident
};

/// The letter's text as data (resources/letters): fixed words with {placeholders}, filled in one pass, so that data is
/// never read as a placeholder or as bold marks. Immutable; any thread.
class LetterTemplate
{
public:
    /// The German registration letter that is compiled in.
    [[nodiscard]] static const LetterTemplate &registration();

    explicit LetterTemplate(QJsonObject root) : m_root(std::move(root)) {}

    [[nodiscard]] QString line(const QString &key, const LetterValues &values) const;
    [[nodiscard]] QStringList parts(const QString &key, const LetterValues &values) const;
    [[nodiscard]] LetterField field(const QString &key, const LetterValues &values) const;
    [[nodiscard]] std::vector<LetterField> fields(const QString &key, const LetterValues &values) const;
    [[nodiscard]] std::vector<LetterParagraph> paragraphs(const QString &key, const LetterValues &values) const;

    /// Names of all placeholders in the template.
    [[nodiscard]] QSet<QString> placeholders() const;

private:
    QJsonObject m_root;
};

} // namespace hauspost
