#include "app/portal/desksigninhtml.h"

#include "app/portal/answers.h"
#include "app/portal/desksignintexts.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUrl>

namespace hauspost::portal {

namespace {

constexpr char style[] = R"(
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:26rem;margin:3rem auto;padding:0 1rem}
h1{font-size:1.5rem;line-height:1.2;margin:0 0 .25rem}
label{display:block;margin-top:1rem;font-weight:600}
input{box-sizing:border-box;width:100%;padding:.5rem;font:inherit;border:1px solid #767676;border-radius:.25rem}
.hint{margin:.25rem 0 0;font-size:.875rem}
.problem{border-left:.25rem solid #b3261e;padding:.5rem .75rem;margin:1rem 0;font-weight:600}
.buttons{display:flex;gap:.75rem;margin-top:1.5rem}
button{padding:.6rem 1.25rem;font:inherit;border:1px solid #1d5fa8;border-radius:.25rem;background:none;color:inherit}
button.main{background:#1d5fa8;color:#fff}
)";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// A form may be sent to the portal only, and its answer may lead to nothing but the desk that asked. (A policy cannot
/// name an IPv6 address, so for those it names the scheme.)
QByteArray policyFor(const QString &redirect)
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QUrl url(redirect);
    QByteArray target;
    if (!redirect.isEmpty()) {
        target = url.host() == u"127.0.0.1" ? " http://127.0.0.1:" + QByteArray::number(url.port()) : " http:";
    }
    return "default-src 'none'; style-src 'sha256-" + hash + "'; form-action 'self'" + target +
           "; base-uri 'none'; frame-ancestors 'none'";
}

HttpResponse pageOf(int status, const DeskSignInTexts &texts, const QString &content, const QString &redirect)
{
    const QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                       "<title>%2</title><style>%3</style></head><body><main>%4</main></body></html>\n")
            .arg(texts.language, escaped(texts.title), QString::fromLatin1(style), content);
    HttpResponse response = answer(status, "text/html; charset=utf-8", html.toUtf8());
    for (const auto &[name, value] : {std::pair<QByteArray, QByteArray>{"Content-Security-Policy", policyFor(redirect)},
                                      {"Referrer-Policy", "no-referrer"},
                                      {"X-Frame-Options", "DENY"},
                                      {"Cross-Origin-Opener-Policy", "same-origin"},
                                      {"X-Robots-Tag", "noindex"},
                                      {"Content-Language", texts.language.toLatin1()}}) {
        response.headers.push_back({name, value});
    }
    return response;
}

struct Field
{
    const char *name;
    const char *type;
    const char *autocomplete;
    QString label;
    QString hint;
    QString value;
    bool isNeeded;
};

QString htmlOf(const Field &field)
{
    const QString name = QLatin1String(field.name);
    QString html =
        QStringLiteral("<label for=\"%1\">%2</label><input id=\"%1\" name=\"%1\" type=\"%3\" "
                       "autocomplete=\"%4\" maxlength=\"256\" value=\"%5\"%6%7>")
            .arg(name, escaped(field.label), QLatin1String(field.type), QLatin1String(field.autocomplete),
                 escaped(field.value), field.isNeeded ? QStringLiteral(" required") : QString(),
                 field.hint.isEmpty() ? QString() : QStringLiteral(" aria-describedby=\"%1-hint\"").arg(name));
    if (!field.hint.isEmpty()) {
        html += QStringLiteral("<p class=\"hint\" id=\"%1-hint\">%2</p>").arg(name, escaped(field.hint));
    }
    return html;
}

QString problemHtml(const QString &problem)
{
    return problem.isEmpty() ? QString()
                             : QStringLiteral("<p class=\"problem\" role=\"alert\">%1</p>").arg(escaped(problem));
}

} // namespace

HttpResponse deskSignInForm(int status, const DeskSignInTexts &texts, const DeskSignInForm &form)
{
    QString html = QStringLiteral("<h1>%1</h1>").arg(escaped(texts.title));
    if (!form.office.isEmpty()) {
        html += QStringLiteral("<p><strong>%1</strong></p>").arg(escaped(form.office));
    }
    html += QStringLiteral("<p>%1</p>").arg(escaped(texts.introduction)) + problemHtml(form.problem);
    html += QStringLiteral("<form method=\"post\" action=\"/oauth/authorize\">");
    for (const auto &[name, value] : form.hidden) {
        html += QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"%2\">").arg(escaped(name), escaped(value));
    }
    for (const Field &field : {Field{"login", "text", "username", texts.user, {}, form.login, true},
                               Field{"password", "password", "current-password", texts.password, {}, {}, true},
                               Field{"totp", "text", "one-time-code", texts.totp, texts.totpHint, {}, false},
                               Field{"desk", "text", "off", texts.desk, texts.deskHint, form.deskName, false}}) {
        html += htmlOf(field);
    }
    html += QStringLiteral("<div class=\"buttons\"><button class=\"main\">%1</button>"
                           "<button name=\"cancel\" value=\"1\" formnovalidate>%2</button></div></form>")
                .arg(escaped(texts.signIn), escaped(texts.cancel));
    return pageOf(status, texts, html, form.redirect);
}

HttpResponse deskSignInMessage(int status, const DeskSignInTexts &texts, const QString &message)
{
    return pageOf(status, texts, QStringLiteral("<h1>%1</h1>").arg(escaped(texts.title)) + problemHtml(message), {});
}

} // namespace hauspost::portal
