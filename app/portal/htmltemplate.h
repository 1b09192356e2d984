#pragma once

#include "app/portal/pagetexts.h"

namespace hauspost::portal {

struct TemplateValues
{
    using Item = QHash<QString, QString>;
    Item texts;
    QHash<QString, QList<Item>> lists;
};

/// Fills a page of resources/pages. Everything that is filled in is escaped; there is no way to put in raw HTML.
///
///     {{name}}               a value, "" where there is none
///     {{t:key}}              a text in the page's language; {name} in it is a value
///     {{#name}}…{{/name}}    once where the value is not empty; for a list once an item, whose values come first
///     {{^name}}…{{/name}}    where value or list is empty
///     {{>name}}              another file; where that is a value's name, the file that the value names
[[nodiscard]] QString renderTemplate(const QString &name, const TemplateValues &values, const PageTexts &texts);

/// Source of a template. Broken invariant where there is none.
[[nodiscard]] QString templateSource(const QString &name);

} // namespace hauspost::portal
