#include "app/portal/htmltemplate.h"

#include <QtCore/QFile>

namespace hauspost::portal {

namespace {

class Renderer
{
public:
    Renderer(const TemplateValues &values, const PageTexts &texts) : m_values(values), m_texts(texts) {}

    [[nodiscard]] QString render(QStringView source, const TemplateValues::Item &item) const;

private:
    [[nodiscard]] QString value(const QString &name, const TemplateValues::Item &item) const;
    [[nodiscard]] QString sentence(const QString &key, const TemplateValues::Item &item) const;
    [[nodiscard]] QString section(const QString &tag, QStringView inner, const TemplateValues::Item &item) const;

    const TemplateValues &m_values;
    const PageTexts &m_texts;
};

QString Renderer::value(const QString &name, const TemplateValues::Item &item) const
{
    const auto own = item.constFind(name);
    return own == item.constEnd() ? m_values.texts.value(name) : *own;
}

QString Renderer::sentence(const QString &key, const TemplateValues::Item &item) const
{
    const QString text = m_texts.text(key);
    QString filled;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            return filled + text.mid(at);
        }
        filled += text.mid(at, open - at) + value(text.mid(open + 1, close - open - 1), item);
        at = close + 1;
    }
    return filled;
}

QString Renderer::section(const QString &tag, QStringView inner, const TemplateValues::Item &item) const
{
    const QString name = tag.sliced(1);
    const auto list = m_values.lists.constFind(name);
    const bool isList = list != m_values.lists.constEnd();
    const bool isEmpty = isList ? list->isEmpty() : value(name, item).isEmpty();
    if (isEmpty != (tag.front() == u'^')) {
        return {};
    }
    if (!isList || isEmpty) {
        return render(inner, item);
    }
    QString rendered;
    for (const TemplateValues::Item &each : *list) {
        rendered += render(inner, each);
    }
    return rendered;
}

QString Renderer::render(QStringView source, const TemplateValues::Item &item) const
{
    QString rendered;
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype open = source.indexOf(u"{{", at);
        const qsizetype close = open < 0 ? -1 : source.indexOf(u"}}", open);
        if (close < 0) {
            return rendered.append(source.sliced(at));
        }
        rendered += source.sliced(at, open - at);
        const QString tag = source.sliced(open + 2, close - open - 2).toString();
        at = close + 2;
        if (tag.startsWith(u'#') || tag.startsWith(u'^')) {
            const QString end = QStringLiteral("{{/%1}}").arg(tag.sliced(1));
            const qsizetype last = source.indexOf(end, at);
            if (last < 0) {
                qFatal("a section of a page has no end: %s", qPrintable(tag));
            }
            rendered += section(tag, source.sliced(at, last - at), item);
            at = last + end.size();
        } else if (tag.startsWith(u'>')) {
            const QString named = value(tag.sliced(1), item);
            rendered += render(templateSource(named.isEmpty() ? tag.sliced(1) : named), item);
        } else if (tag.startsWith(QLatin1String("t:"))) {
            rendered += sentence(tag.sliced(2), item).toHtmlEscaped();
        } else {
            rendered += value(tag, item).toHtmlEscaped();
        }
    }
    return rendered;
}

} // namespace

QString templateSource(const QString &name)
{
    QFile file(QStringLiteral(":/hauspost/pages/%1.html").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("there is no page %s", qPrintable(name));
    }
    return QString::fromUtf8(file.readAll());
}

QString renderTemplate(const QString &name, const TemplateValues &values, const PageTexts &texts)
{
    return Renderer(values, texts).render(templateSource(name), {});
}

} // namespace hauspost::portal
