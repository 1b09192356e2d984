#include "app/portal/htmlpage.h"

#include "app/portal/answers.h"
#include "app/portal/csrf.h"

#include <QtCore/QFile>

namespace hauspost::portal {

namespace {

const QString faultName = QStringLiteral("fault"); ///< something is wrong: the title begins with that

/// redirectOrigin: where else the answer to a form may lead.
void addGuards(HttpResponse &response, const QByteArray &redirectOrigin = {})
{
    response.headers.push_back(
        {"Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'" +
                                        (redirectOrigin.isEmpty() ? QByteArray() : ' ' + redirectOrigin) +
                                        "; base-uri 'none'; frame-ancestors 'none'"});
    response.headers.push_back({"Referrer-Policy", "no-referrer"});
    response.headers.push_back({"X-Frame-Options", "DENY"});
    response.headers.push_back({"Cross-Origin-Opener-Policy", "same-origin"});
    response.headers.push_back({"X-Robots-Tag", "noindex"});
}

QString telephoneLink(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty())) {
            digits += c;
        }
    }
    return digits;
}

} // namespace

HtmlPage::HtmlPage(const QString &name, const PageRequest &request, const PortalKey &key, Audience audience)
    : m_request(request), m_texts(PageTexts::in(request.language)), m_name(name)
{
    const bool forResidents = audience == Audience::Residents;
    set(QStringLiteral("forResidents"), forResidents ? QStringLiteral("1") : QString());
    set(QStringLiteral("brand"),
        text(forResidents ? QStringLiteral("layout.brand") : QStringLiteral("layout.brandOffice")));
    set(QStringLiteral("content"), name);
    set(QStringLiteral("lang"), request.language);
    set(QStringLiteral("base"), request.base);
    set(QStringLiteral("csrf"), QString::fromLatin1(csrfToken(key, request.cookie)));
    set(QStringLiteral("secret"), QString::fromLatin1(request.secret));
    set(QStringLiteral("signedIn"), request.login ? request.login->email : QString());
    setOffice(request.own.value_or(request.office));
    m_values.lists.insert(QStringLiteral("errors"), {});
    setSwitch();
}

/// A page that came by GET is there in the other language as well; one that answers a form is not, so its form is sent
/// again to be shown in the other language.
void HtmlPage::setSwitch()
{
    const QString other = otherLanguage(m_request.language);
    set(QStringLiteral("otherLang"), other);
    const bool isPosted = m_request.http.method == "POST";
    const bool hasForm = templateSource(m_name).contains(QLatin1String("id=\"main\""));
    set(QStringLiteral("switchHere"), isPosted ? QString() : m_request.here() + QStringLiteral("?lang=") + other);
    set(QStringLiteral("switchForm"), isPosted && hasForm ? QStringLiteral("main") : QString());
}

HtmlPage &HtmlPage::set(const QString &name, const QString &value)
{
    m_values.texts.insert(name, value);
    return *this;
}

HtmlPage &HtmlPage::setList(const QString &name, QList<TemplateValues::Item> items)
{
    m_values.lists.insert(name, std::move(items));
    return *this;
}

HtmlPage &HtmlPage::setTitle(const QString &key)
{
    return set(QStringLiteral("title"), m_texts.text(key));
}

HtmlPage &HtmlPage::setOffice(const Office &office)
{
    const bool isKnown = !isPlaceholder(office);
    return set(QStringLiteral("officeName"), isKnown ? office.name : QString())
        .set(QStringLiteral("officePhone"), isKnown ? office.phone : QString())
        .set(QStringLiteral("officePhoneLink"), isKnown ? telephoneLink(office.phone) : QString())
        .set(QStringLiteral("officeEmail"), isKnown ? office.email : QString())
        .set(QStringLiteral("helpUrl"), office.helpUrl)
        .set(QStringLiteral("privacyUrl"), office.privacyUrl);
}

HtmlPage &HtmlPage::addError(const QString &field, const QString &textKey)
{
    const QString text = m_texts.text(textKey);
    set(QStringLiteral("error.") + field, text).set(QStringLiteral("errors.any"), text).set(faultName, text);
    m_values.lists[QStringLiteral("errors")]
        << TemplateValues::Item{{QStringLiteral("field"), field}, {QStringLiteral("text"), text}};
    return *this;
}

HtmlPage &HtmlPage::setProblem(const QString &textKey)
{
    return set(QStringLiteral("problem"), text(textKey)).set(faultName, text(textKey));
}

HtmlPage &HtmlPage::allowRedirectTo(const QByteArray &origin)
{
    m_redirectOrigin = origin;
    return *this;
}

HttpResponse HtmlPage::answer(int status)
{
    if (m_values.texts.value(QStringLiteral("title")).isEmpty()) {
        setTitle(m_name + QStringLiteral(".title"));
    }
    const QString html = renderTemplate(QStringLiteral("layout"), m_values, m_texts);
    HttpResponse response = hauspost::portal::answer(status, "text/html; charset=utf-8", html.toUtf8());
    addGuards(response, m_redirectOrigin);
    response.headers.push_back({"Content-Language", m_request.language.toLatin1()});
    if (m_request.hasNewCookie) {
        response.headers.push_back(cookieHeader(m_request.cookie, m_request.isSecure()));
    }
    if (m_request.hasNewLanguage) {
        response.headers.push_back(languageCookieHeader(m_request.language, m_request.isSecure()));
    }
    return response;
}

HttpResponse redirectTo(const PageRequest &request, const QString &place)
{
    HttpResponse response = answer(303, "text/plain", {});
    addGuards(response);
    const QString target = request.base + (place.isEmpty() ? QString() : u'/' + place) +
                           (place.contains(u'?') ? u'&' : u'?') + QStringLiteral("lang=") + request.language;
    response.headers.push_back({"Location", target.toUtf8()});
    return response;
}

HttpResponse styleSheet()
{
    QFile file(QStringLiteral(":/hauspost/pages/style.css"));
    if (!file.open(QIODevice::ReadOnly)) {
        return problemAnswer(500);
    }
    HttpResponse response = answer(200, "text/css; charset=utf-8", file.readAll());
    for (HttpHeader &header : response.headers) {
        if (header.name == "Cache-Control") {
            header.value = "public, max-age=3600";
        }
    }
    return response;
}

} // namespace hauspost::portal
