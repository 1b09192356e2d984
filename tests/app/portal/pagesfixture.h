#pragma once

#include "app/portal/mailjobs.h"
#include "app/portal/residentpages.h"
#include "app/portal/routes.h"
#include "tests/app/portal/storefixture.h"

#include <memory>

namespace hauspost::portal::test {

using Fields = QList<std::pair<QString, QString>>;

/// A browser of the test's: keeps the cookies, reads the hidden fields of the page that it got last.
class PageBrowser
{
public:
    explicit PageBrowser(Routes &routes)
        : m_handler([&routes](const HttpRequest &request) { return routes.handle(request); })
    {
    }
    explicit PageBrowser(HttpHandler handler) : m_handler(std::move(handler)) {}

    HttpResponse get(const QByteArray &target);
    /// Sends a form with the hidden fields of the last page that had one; what is named in fields replaces them.
    HttpResponse post(const QByteArray &target, const Fields &fields = {});
    /// Exactly this.
    HttpResponse send(const HttpRequest &request);

    QByteArray address = "192.0.2.1";
    QByteArray cookie; ///< as in the header: "name=value"
    QByteArray languageCookie = {};
    std::vector<HttpHeader> headers;
    QByteArray page; ///< body of the last answer
    QByteArray form; ///< the last one with a form

private:
    void addCookies(HttpRequest &request) const;

    HttpHandler m_handler;
};

/// Two accounts with the same file, the pages of both.
struct PagesFixture : StoreFixture
{
    PagesFixture();

    /// Of the resident with this client key.
    [[nodiscard]] RegistrationCode codeOf(const QString &clientKey);
    [[nodiscard]] Resident resident(const QString &clientKey) { return residents().at(clientKey); }
    [[nodiscard]] int unitOf(const QString &clientKey) { return clientKey == u"k1" ? 1 : 2; }

    /// A new invitation by e-mail; its token.
    QByteArray invite(const QString &clientKey, const QString &email, QDate expiresOn = test::today.addDays(30));

    /// The link's token of the newest mail of this kind.
    [[nodiscard]] QByteArray mailedToken(MailKind kind);
    [[nodiscard]] qint64 mails() { return number(QStringLiteral("SELECT count(*) FROM mail_job")); }

    /// Everything in the database that a page could change.
    [[nodiscard]] QString state();

    /// The letter's way up to the sent mail; the last answer.
    HttpResponse askByLetter(PageBrowser &browser, const QString &clientKey, const QString &email,
                             const QString &password);
    /// The letter's way to its end.
    void registerByLetter(const QString &clientKey, const QString &email, const QString &password);
    /// A browser that is signed in.
    [[nodiscard]] PageBrowser signIn(const QString &email, const QString &password);

    FixedClock clock;
    PasswordHasher hasher;
    AccountId other;
    std::unique_ptr<Routes> routes;
};

/// As `serve` puts them together.
[[nodiscard]] std::unique_ptr<Routes> routesWithPages(Store store, const Clock &clock, PasswordHasher &hasher);

[[nodiscard]] QByteArray headerOf(const HttpResponse &response, const QByteArray &name);
[[nodiscard]] QByteArray formBody(const Fields &fields);

const QString goodPassword = QStringLiteral("Kartoffel Zaun blau");
const QString otherPassword = QStringLiteral("Giraffe Mantel leise");

} // namespace hauspost::portal::test
