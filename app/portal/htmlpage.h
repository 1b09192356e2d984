#pragma once

#include "app/portal/htmltemplate.h"
#include "app/portal/pagerequest.h"
#include "app/portal/portalkey.h"

namespace hauspost::portal {

/// Whom a page is for: residents get the way to their account and to their property manager with it.
enum class Audience { Residents, Office };

/// One page: a template of resources/pages within the common frame, with headers that keep scripts,
/// frames, caches and other sites away.
class HtmlPage
{
public:
    /// name: of the template; its title is the text "<name>.title".
    HtmlPage(const QString &name, const PageRequest &request, const PortalKey &key,
             Audience audience = Audience::Residents);

    HtmlPage &set(const QString &name, const QString &value);
    HtmlPage &setList(const QString &name, QList<TemplateValues::Item> items);
    HtmlPage &setTitle(const QString &key); ///< another title than the template's

    /// Whom to contact, where it is not the office of the request.
    HtmlPage &setOffice(const Office &office);

    /// What is wrong with a field: beside the field and in the summary above the form.
    HtmlPage &addError(const QString &field, const QString &textKey);

    /// What is wrong, but not with a field: above everything else.
    HtmlPage &setProblem(const QString &textKey);

    /// Another program on the browser's computer to which the answer to the form may lead: "http://127.0.0.1:49152".
    HtmlPage &allowRedirectTo(const QByteArray &origin);

    /// A text of the page's language.
    [[nodiscard]] QString text(const QString &key) const { return m_texts.text(key); }

    [[nodiscard]] HttpResponse answer(int status = 200);

private:
    void setSwitch();

    const PageRequest &m_request;
    const PageTexts &m_texts;
    QString m_name;
    QByteArray m_redirectOrigin;
    TemplateValues m_values;
};

/// To another page of ours ("account", "done?of=confirmed"; "" is the first one), by GET. Never to what a request
/// named.
[[nodiscard]] HttpResponse redirectTo(const PageRequest &request, const QString &place);

/// The one style sheet.
[[nodiscard]] HttpResponse styleSheet();

} // namespace hauspost::portal
