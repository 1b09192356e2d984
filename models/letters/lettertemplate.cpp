#include "models/letters/lettertemplate.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <optional>

namespace hauspost {

namespace {

struct Filled
{
    std::vector<LetterSpan> spans;
    bool personal = false;
};

/// nullopt where a placeholder has no value: the sentence is left out.
std::optional<Filled> filled(const QString &sentence, const LetterValues &values)
{
    Filled result;
    LetterSpan span;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == u'*' && sentence.mid(i, 2) == u"**") {
            if (!span.text.isEmpty()) {
                result.spans.push_back(span);
            }
            span = {{}, !span.bold};
            ++i;
        } else if (sentence[i] == u'{') {
            const qsizetype end = sentence.indexOf(u'}', i);
            const QString name = sentence.mid(i + 1, end - i - 1);
            const QString value = values.values.value(name);
            if (value.isEmpty()) {
                return std::nullopt;
            }
            span.text += value;
            result.personal = result.personal || values.personal.contains(name);
            i = end;
        } else {
            span.text += sentence[i];
        }
    }
    if (!span.text.isEmpty()) {
        result.spans.push_back(span);
    }
    return result;
}

QString filledLine(const QString &pattern, const LetterValues &values)
{
    QString result;
    if (const auto parts = filled(pattern, values)) {
        for (const LetterSpan &span : parts->spans) {
            result += span.text;
        }
    }
    return result;
}

void append(LetterParagraph &paragraph, const Filled &sentence)
{
    paragraph.personal = paragraph.personal || sentence.personal;
    if (!paragraph.spans.empty()) {
        paragraph.spans.back().text += u' ';
    }
    for (const LetterSpan &span : sentence.spans) {
        if (!paragraph.spans.empty() && paragraph.spans.back().bold == span.bold) {
            paragraph.spans.back().text += span.text;
        } else {
            paragraph.spans.push_back(span);
        }
    }
}

LetterField filledField(const QJsonObject &object, const LetterValues &values)
{
    return {object[u"label"].toString(), filledLine(object[u"value"].toString(), values)};
}

QJsonObject readRegistration()
{
    QFile file(QStringLiteral(":/hauspost/letters/registration.de.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

const LetterTemplate &LetterTemplate::registration()
{
    static const LetterTemplate text(readRegistration());
    return text;
}

QString LetterTemplate::line(const QString &key, const LetterValues &values) const
{
    return filledLine(m_root[key].toString(), values);
}

QStringList LetterTemplate::parts(const QString &key, const LetterValues &values) const
{
    QStringList result;
    const QJsonArray patterns = m_root[key].toArray();
    for (const auto &pattern : patterns) {
        const QString part = filledLine(pattern.toString(), values);
        if (!part.isEmpty()) {
            result << part;
        }
    }
    return result;
}

LetterField LetterTemplate::field(const QString &key, const LetterValues &values) const
{
    return filledField(m_root[key].toObject(), values);
}

std::vector<LetterField> LetterTemplate::fields(const QString &key, const LetterValues &values) const
{
    std::vector<LetterField> result;
    const QJsonArray patterns = m_root[key].toArray();
    for (const auto &pattern : patterns) {
        LetterField field = filledField(pattern.toObject(), values);
        if (!field.value.isEmpty()) {
            result.push_back(std::move(field));
        }
    }
    return result;
}

std::vector<LetterParagraph> LetterTemplate::paragraphs(const QString &key, const LetterValues &values) const
{
    std::vector<LetterParagraph> result;
    const QJsonArray paragraphs = m_root[key].toArray();
    for (const auto &sentences : paragraphs) {
        LetterParagraph paragraph;
        const QJsonArray list = sentences.toArray();
        for (const auto &sentence : list) {
            if (const auto parts = filled(sentence.toString(), values)) {
                append(paragraph, *parts);
            }
        }
        if (!paragraph.spans.empty()) {
            result.push_back(std::move(paragraph));
        }
    }
    return result;
}

QSet<QString> LetterTemplate::placeholders() const
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z]+)\\}"));
    QJsonObject texts = m_root;
    texts.remove(QStringLiteral("comment"));
    QSet<QString> result;
    auto matches = pattern.globalMatch(QString::fromUtf8(QJsonDocument(texts).toJson()));
    while (matches.hasNext()) {
        result.insert(matches.next().captured(1));
    }
    return result;
}

} // namespace hauspost
