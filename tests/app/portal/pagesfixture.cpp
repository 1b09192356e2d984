#include "tests/app/portal/pagesfixture.h"

#include "app/portal/mailjobs.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace hauspost::portal::test {

QByteArray headerOf(const HttpResponse &response, const QByteArray &name)
{
    for (const HttpHeader &header : response.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

QByteArray formBody(const Fields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

HttpResponse PageBrowser::send(const HttpRequest &request)
{
    HttpResponse response = m_handler(request);
    for (const HttpHeader &header : response.headers) {
        if (header.name == "Set-Cookie") {
            const QByteArray set = header.value.first(header.value.indexOf(';'));
            (set.startsWith("hauspost-language=") ? languageCookie : cookie) = set;
        }
    }
    page = response.body;
    if (page.contains("name=\"csrf\"")) {
        form = page;
    }
    return response;
}

void PageBrowser::addCookies(HttpRequest &request) const
{
    const QByteArray both = cookie + (cookie.isEmpty() || languageCookie.isEmpty() ? "" : "; ") + languageCookie;
    if (!both.isEmpty()) {
        request.headers.push_back({"Cookie", both});
    }
}

HttpResponse PageBrowser::get(const QByteArray &target)
{
    HttpRequest request;
    request.method = "GET";
    request.setTarget(target);
    request.headers = headers;
    request.clientAddress = address;
    addCookies(request);
    return send(request);
}

HttpResponse PageBrowser::post(const QByteArray &target, const Fields &fields)
{
    static const QRegularExpression hidden(
        QStringLiteral("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">"));
    Fields all;
    auto found = hidden.globalMatch(QString::fromUtf8(form));
    while (found.hasNext()) {
        const auto match = found.next();
        const auto isReplaced = [&match](const auto &field) { return field.first == match.captured(1); };
        const auto isThere = [&all, &isReplaced] { return std::any_of(all.begin(), all.end(), isReplaced); };
        if (!isThere() && std::none_of(fields.begin(), fields.end(), isReplaced)) {
            all << std::pair(match.captured(1), match.captured(2));
        }
    }
    HttpRequest request;
    request.method = "POST";
    request.setTarget(target);
    request.headers = headers;
    request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
    addCookies(request);
    request.clientAddress = address;
    request.body = formBody(all + fields);
    return send(request);
}

std::unique_ptr<Routes> routesWithPages(Store store, const Clock &clock, PasswordHasher &hasher)
{
    auto routes = std::make_unique<Routes>(std::move(store), clock);
    routes->add(std::make_unique<ResidentPages>(routes->store(), clock, hasher));
    return routes;
}

PagesFixture::PagesFixture()
{
    (void)import(smallFile());
    (void)maintain(test::today);
    const auto second = store.addAccount(someOffice(QStringLiteral("Andere")), 30);
    REQUIRE(isOk(second));
    other = *second;
    REQUIRE(isOk(Importer(store, other).apply(smallFile(), test::today)));
    auto own = Store::open(folder);
    REQUIRE(isOk(own));
    routes = routesWithPages(std::move(*own), clock, hasher);
}

RegistrationCode PagesFixture::codeOf(const QString &clientKey)
{
    const auto code = resident(clientKey).code;
    REQUIRE(code);
    return *code;
}

QByteArray PagesFixture::invite(const QString &clientKey, const QString &email, QDate expiresOn)
{
    const QByteArray token = randomLinkToken();
    auto insert = store.database().prepare(
        QStringLiteral("INSERT INTO invitation (hash, account_id, resident_id, invite_no, email, expires_on, used_at) "
                       "VALUES (?, ?, ?, (SELECT count(*) FROM invitation) + 1, ?, ?, NULL)"));
    REQUIRE(isOk(insert));
    REQUIRE(isOk(insert->bind(store.key().hashOfToken(token))
                     .bind(account.toString())
                     .bind(resident(clientKey).id.toString())
                     .bind(email)
                     .bind(std::optional(expiresOn))
                     .execute()));
    return token;
}

QByteArray PagesFixture::mailedToken(MailKind kind)
{
    auto statement = store.database().prepare(
        QStringLiteral("SELECT box FROM mail_job WHERE kind = ? ORDER BY created_at DESC, id DESC LIMIT 1"));
    REQUIRE(isOk(statement));
    const auto row = statement->bind(toName(kind)).next();
    REQUIRE(isOk(row));
    REQUIRE(*row);
    return store.key().unsealToken(statement->blob(0)).value();
}

QString PagesFixture::state()
{
    QString all;
    for (const char *table : {"account", "resident", "registration_code", "invitation", "mail_job", "login",
                              "login_tenancy", "login_session", "login_token", "throttle"}) {
        const int columns = static_cast<int>(
            number(QString::fromLatin1(folder.isEmbedded()
                                           ? "SELECT count(*) FROM pragma_table_info('%1')"
                                           : "SELECT count(*) FROM information_schema.columns WHERE table_name = '%1'")
                       .arg(QLatin1String(table))));
        auto rows = store.database().prepare(QStringLiteral("SELECT * FROM ") + QLatin1String(table));
        REQUIRE(isOk(rows));
        QStringList lines;
        while (rows->next().value_or(false)) {
            QByteArrayList cells;
            for (int column = 0; column < columns; ++column) {
                cells << rows->blob(column).toHex();
            }
            lines << QString::fromLatin1(cells.join(' '));
        }
        REQUIRE_FALSE(lines.size() > 1'000);
        lines.sort();
        all += QLatin1String(table) + u'\n' + lines.join(u'\n') + u'\n';
    }
    return all;
}

HttpResponse PagesFixture::askByLetter(PageBrowser &browser, const QString &clientKey, const QString &email,
                                       const QString &password)
{
    REQUIRE(browser.get("/r").status == 200);
    REQUIRE(browser
                .post("/r", {{QStringLiteral("code"), codeOf(clientKey).grouped()},
                             {QStringLiteral("unit"), QString::number(unitOf(clientKey))}})
                .status == 200);
    return browser.post("/r/register", {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
}

void PagesFixture::registerByLetter(const QString &clientKey, const QString &email, const QString &password)
{
    PageBrowser browser(*routes);
    REQUIRE(askByLetter(browser, clientKey, email, password).status == 200);
    const QByteArray link = "/r/confirm/" + mailedToken(MailKind::ConfirmAddress);
    REQUIRE(browser.get(link).status == 200);
    const auto confirmed = browser.post(link, {{QStringLiteral("password"), password}});
    REQUIRE(confirmed.status == 303);
}

PageBrowser PagesFixture::signIn(const QString &email, const QString &password)
{
    PageBrowser browser(*routes);
    (void)browser.get("/r/signin");
    REQUIRE(
        browser.post("/r/signin", {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}}).status ==
        303);
    return browser;
}

} // namespace hauspost::portal::test
