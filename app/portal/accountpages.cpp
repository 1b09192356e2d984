#include "app/portal/accountpages.h"

#include "app/portal/accesschange.h"
#include "app/portal/answers.h"
#include "app/portal/clientaddress.h"
#include "app/portal/mailjobs.h"
#include "models/base/uuid7.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <functional>
#include <set>

namespace hauspost::portal {

namespace {

const QString currentField = QStringLiteral("current");
const QString newEmailField = QStringLiteral("email");

/// The request with the field "current" where "password" is looked for.
PageRequest withCurrentPassword(const PageRequest &request)
{
    PageRequest changed = request;
    changed.form.set(QStringLiteral("password"), request.form.value(currentField));
    return changed;
}

/// Whether the form's current password is right. A page where it is not.
Result<std::optional<HttpResponse>> refusedCurrent(PageServices &services, const PageRequest &request, HtmlPage &page)
{
    const auto check = checkPassword(services, withCurrentPassword(request), request.login->email, request.login);
    if (!check) {
        return Failure(check.error());
    }
    if (*check == PasswordCheck::TooManyTries) {
        return std::optional(tooManyTriesPage(services, request));
    }
    if (*check == PasswordCheck::Wrong) {
        page.addError(currentField, QStringLiteral("password.wrong"));
        return std::optional(page.answer(422));
    }
    return std::optional<HttpResponse>();
}

using FlatChange = std::function<Result<bool>(AccountTransaction &, const Flat &)>;

/// In an open transaction: the rows of one account.
Result<> changeFlatsOf(PageServices &services, const AccountId &account, const QList<Flat> &flats,
                       const FlatChange &change)
{
    auto transaction = AccountTransaction::within(services.database(), account);
    if (!transaction) {
        return Failure(transaction.error());
    }
    for (const Flat &flat : flats) {
        const auto changed = flat.account == account ? change(*transaction, flat) : Result<bool>(true);
        if (!changed) {
            return Failure(changed.error());
        }
    }
    return transaction->commit();
}

/// Changes the rows of the login's flats and the login itself: all or nothing. changeLogin false: it must not be, and
/// no row moves.
Result<bool> changeFlats(PageServices &services, const LoginId &login, const FlatChange &change,
                         const std::function<Result<bool>()> &changeLogin)
{
    auto transaction = services.database().begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    const auto flats = services.logins.flats(login);
    if (!flats) {
        return Failure(flats.error());
    }
    std::set<AccountId> accounts; // ordered: see AccountTransaction::within()
    for (const Flat &flat : *flats) {
        accounts.insert(flat.account);
    }
    for (const AccountId &account : accounts) {
        if (const auto changed = changeFlatsOf(services, account, *flats, change); !changed) {
            return Failure(changed.error());
        }
    }
    const auto done = changeLogin();
    return done && *done ? transaction->commit().map([] { return true; }) : done;
}

QString dateText(const QDate &date, const QString &language)
{
    return language == u"de" ? date.toString(QStringLiteral("dd.MM.yyyy")) : date.toString(Qt::ISODate);
}

QList<TemplateValues::Item> itemsOf(const QList<Flat> &flats, const QString &language)
{
    QList<TemplateValues::Item> items;
    for (const Flat &flat : flats) {
        items << TemplateValues::Item{
            {QStringLiteral("street"), flat.street},
            {QStringLiteral("city"), flat.postalCode + u' ' + flat.city},
            {QStringLiteral("unit"), QString::number(flat.unit)},
            {QStringLiteral("location"), flat.location},
            {QStringLiteral("moveIn"), flat.moveIn ? dateText(*flat.moveIn, language) : QString()}};
    }
    return items;
}

QJsonObject documentOf(const Flat &flat)
{
    return {{QStringLiteral("names"), QJsonArray::fromStringList(flat.names)},
            {QStringLiteral("property"), flat.property},
            {QStringLiteral("street"), flat.street},
            {QStringLiteral("postalCode"), flat.postalCode},
            {QStringLiteral("city"), flat.city},
            {QStringLiteral("unit"), flat.unit},
            {QStringLiteral("location"), flat.location},
            {QStringLiteral("moveIn"), flat.moveIn ? QJsonValue(flat.moveIn->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("registeredAt"), flat.addedAt}};
}

HtmlPage accountPage(PageServices &services, const PageRequest &request, const QString &name)
{
    HtmlPage page(name, request, services.key());
    page.set(newEmailField, request.form.value(newEmailField).trimmed());
    setPasswordField(page, request, request.login->email);
    return page;
}

Result<> sendChange(PageServices &services, const PageRequest &request, const QString &email)
{
    const auto account = mailAccount(services, request.login->id);
    auto transaction = services.database().begin();
    if (!account || !transaction) {
        return Failure(account ? transaction.error() : account.error());
    }
    const QString id = request.login->id.toString();
    return services.tokens
        .issue(TokenPurpose::Change, id, {{QStringLiteral("login"), id}, {QStringLiteral("email"), email}})
        .and_then([&](const QByteArray &token) {
            const NewMail mail{newUuid7(), *account,         {},    MailKind::ChangeAddress,
                               email,      request.language, token, request.login->id};
            return enqueueMail(services.database(), services.key(), mail, services.clock.nowUtc());
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace

Result<HttpResponse> showAccount(PageServices &services, const PageRequest &request)
{
    return services.logins.flats(request.login->id).map([&](const QList<Flat> &flats) {
        HtmlPage page(QStringLiteral("account"), request, services.key());
        page.setList(QStringLiteral("flats"), itemsOf(flats, request.language));
        return page.answer();
    });
}

Result<HttpResponse> exportData(PageServices &services, const PageRequest &request)
{
    return services.logins.flats(request.login->id).map([&](const QList<Flat> &flats) {
        QJsonArray list;
        for (const Flat &flat : flats) {
            list << documentOf(flat);
        }
        const QJsonObject document{{QStringLiteral("email"), request.login->email},
                                   {QStringLiteral("language"), request.login->language},
                                   {QStringLiteral("createdAt"), request.login->createdAt},
                                   {QStringLiteral("flats"), list}};
        HttpResponse response = answer(200, "application/json", QJsonDocument(document).toJson());
        response.headers.push_back({"Content-Disposition", "attachment; filename=\"hauspost.json\""});
        response.headers.push_back({"Referrer-Policy", "no-referrer"});
        response.headers.push_back({"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"});
        return response;
    });
}

Result<HttpResponse> showEmail(PageServices &services, const PageRequest &request)
{
    return accountPage(services, request, QStringLiteral("email")).answer();
}

Result<HttpResponse> postEmail(PageServices &services, const PageRequest &request)
{
    HtmlPage page = accountPage(services, request, QStringLiteral("email"));
    if (request.isRedisplay()) {
        return page.answer();
    }
    const QString email = request.form.value(newEmailField).trimmed();
    if (!checkEmail(page, email)) {
        return page.answer(422);
    }
    if (foldedEmail(email) == foldedEmail(request.login->email)) {
        page.addError(newEmailField, QStringLiteral("email.same"));
        return page.answer(422);
    }
    const auto refused = refusedCurrent(services, request, page);
    if (!refused || *refused) {
        return refused.map([](const auto &response) { return *response; });
    }
    const auto admitted = services.throttle.admit(clientNetwork(request.http.clientAddress),
                                                  "change " + request.login->id.toString().toLatin1());
    if (!admitted || !*admitted) {
        return admitted ? Result<HttpResponse>(tooManyTriesPage(services, request)) : Failure(admitted.error());
    }
    return sendChange(services, request, email).map([&] {
        return accountPage(services, request, QStringLiteral("emailsent")).answer();
    });
}

Result<HttpResponse> showPassword(PageServices &services, const PageRequest &request)
{
    return accountPage(services, request, QStringLiteral("newpassword")).answer();
}

Result<HttpResponse> postPassword(PageServices &services, const PageRequest &request)
{
    HtmlPage page = accountPage(services, request, QStringLiteral("newpassword"));
    if (request.isRedisplay()) {
        return page.answer();
    }
    if (addPasswordErrors(page, request, request.login->email)) {
        return page.answer(422);
    }
    const auto refused = refusedCurrent(services, request, page);
    if (!refused || *refused) {
        return refused.map([](const auto &response) { return *response; });
    }
    const auto hash = services.hasher.hash(request.form.value(QStringLiteral("password")));
    auto transaction = services.database().begin();
    if (!hash || !transaction) {
        return Failure(hash ? transaction.error() : hash.error());
    }
    const LoginId login = request.login->id;
    const auto response =
        services.logins.setPassword(login, *hash)
            .and_then([&] { return services.sessions.endAll(login); })
            .and_then([&] { return services.tokens.withdraw(login.toString()); })
            .and_then([&] { return signedIn(services, request, login, QStringLiteral("done?of=password")); });
    return response.and_then([&](const HttpResponse &done) { return transaction->commit().map([&] { return done; }); });
}

Result<HttpResponse> showDelete(PageServices &services, const PageRequest &request)
{
    return accountPage(services, request, QStringLiteral("delete")).answer();
}

Result<HttpResponse> postDelete(PageServices &services, const PageRequest &request)
{
    HtmlPage page = accountPage(services, request, QStringLiteral("delete"));
    if (request.isRedisplay()) {
        return page.answer();
    }
    const auto refused = refusedCurrent(services, request, page);
    if (!refused || *refused) {
        return refused.map([](const auto &response) { return *response; });
    }
    const LoginId login = request.login->id;
    const auto deleted = changeFlats(
        services, login,
        [](AccountTransaction &transaction, const Flat &flat) { return deleteAccess(transaction, flat.resident); },
        [&] {
            return services.tokens.withdraw(login.toString())
                .and_then([&] { return services.logins.remove(login); })
                .map([] { return true; });
        });
    return deleted.map([&](bool) { return redirectTo(request, QStringLiteral("done?of=deleted")); });
}

namespace {

HtmlPage changePage(PageServices &services, const PageRequest &request, const LoginTokens::Found &found)
{
    HtmlPage page(QStringLiteral("change"), request, services.key());
    page.set(newEmailField, found.payload.value(newEmailField).toString());
    return page;
}

/// A page where the form's password is not that of the login: with a mistyped address the mail reached a stranger.
Result<std::optional<HttpResponse>> refusedChange(PageServices &services, const PageRequest &request,
                                                  const LoginTokens::Found &found, const LoginId &id)
{
    HtmlPage page = changePage(services, request, found);
    if (request.isRedisplay()) {
        return std::optional(page.answer());
    }
    const auto login = services.logins.find(id);
    if (!login) {
        return Failure(login.error());
    }
    return refusedPassword(services, request, page, *login);
}

HttpResponse changeOver(PageServices &services, const PageRequest &request, LinkState state)
{
    return state == LinkState::Unknown ? messagePage(services, request, QStringLiteral("linkUnknown"), 404)
                                       : messagePage(services, request, QStringLiteral("changeOver"), 410);
}

} // namespace

Result<HttpResponse> showChange(PageServices &services, const PageRequest &request)
{
    return services.tokens.look(TokenPurpose::Change, request.secret).map([&](const LoginTokens::Found &found) {
        if (found.state != LinkState::Good) {
            return changeOver(services, request, found.state);
        }
        return changePage(services, request, found).answer();
    });
}

Result<HttpResponse> postChange(PageServices &services, const PageRequest &request)
{
    const auto found = services.tokens.look(TokenPurpose::Change, request.secret);
    if (!found) {
        return Failure(found.error());
    }
    if (found->state != LinkState::Good) {
        return changeOver(services, request, found->state);
    }
    const LoginId login(found->payload.value(QStringLiteral("login")).toString());
    const auto refused = refusedChange(services, request, *found, login);
    if (!refused || *refused) {
        return refused.map([](const auto &response) { return *response; });
    }
    const QString email = found->payload.value(newEmailField).toString();
    const auto owner = services.logins.findByEmail(email);
    if (!owner) {
        return Failure(owner.error());
    }
    // Only now, towards who reads that mailbox.
    if (*owner && (*owner)->id != login) {
        return messagePage(services, request, QStringLiteral("changeTaken"), 409);
    }
    const auto changed = changeFlats(
        services, login,
        [&email](AccountTransaction &transaction, const Flat &flat) {
            return followEmail(transaction, flat.resident, email);
        },
        [&]() -> Result<bool> {
            const auto redeemed = services.tokens.redeem(TokenPurpose::Change, request.secret);
            if (!redeemed || !*redeemed) {
                return redeemed ? Result<bool>(false) : Failure(redeemed.error());
            }
            return services.logins.setEmail(login, email)
                .and_then([&] { return services.sessions.endAll(login); })
                .and_then([&] { return services.tokens.withdraw(login.toString()); })
                .map([] { return true; });
        });
    if (!changed) {
        return Failure(changed.error());
    }
    return *changed ? redirectTo(request, QStringLiteral("done?of=email"))
                    : changeOver(services, request, LinkState::Used);
}

} // namespace hauspost::portal
