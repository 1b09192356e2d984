#include "app/portal/authorizationrequest.h"

#include "models/wire/signin.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <sodium.h>

#include <algorithm>

namespace hauspost::portal {

namespace {

const QString redirectName = QStringLiteral("redirect_uri");
const QString stateName = QStringLiteral("state");
const QString challengeName = QStringLiteral("code_challenge");
const QString deskNameName = QStringLiteral("desk");

constexpr qsizetype longestText = 200;
constexpr qsizetype longestDeskName = 60;
constexpr qsizetype challengeLength = 43; // 256 bits in base64url
constexpr qsizetype shortestVerifier = 43;
constexpr qsizetype longestVerifier = 128;

bool isMadeOf(const QString &text, QStringView signs)
{
    return std::all_of(text.begin(), text.end(),
                       [signs](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || signs.contains(c)); });
}

QByteArray redirected(const QString &redirect, const QString &name, const QString &value, const QString &state)
{
    QUrlQuery query;
    query.addQueryItem(name, value);
    query.addQueryItem(QStringLiteral("state"), state);
    QUrl url(redirect);
    url.setQuery(query);
    return url.toEncoded();
}

} // namespace

bool isLoopbackRedirect(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\Ahttp://(?:127\.0\.0\.1|\[::1\]):([1-9][0-9]{0,4})/[A-Za-z0-9/_-]*\z)"));
    const auto match = form.match(text);
    constexpr int largestPort = 65535;
    return text.size() <= longestText && match.hasMatch() && match.captured(1).toInt() <= largestPort;
}

bool fitsChallenge(const QByteArray &verifier, const QString &challenge)
{
    if (verifier.size() < shortestVerifier || verifier.size() > longestVerifier) {
        return false;
    }
    const QByteArray expected = wire::challengeOf(verifier);
    const QByteArray given = challenge.toLatin1();
    return given.size() == expected.size() &&
           sodium_memcmp(given.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0;
}

std::optional<AuthorizationRequest> AuthorizationRequest::from(const FormBody &fields)
{
    AuthorizationRequest request;
    request.redirect = fields.value(redirectName);
    request.state = fields.value(stateName);
    request.challenge = fields.value(challengeName);
    request.deskName = fields.value(deskNameName).simplified().left(longestDeskName);
    const bool isOurs = fields.value(QStringLiteral("response_type")) == u"code" &&
                        fields.value(QStringLiteral("client_id")) == wire::deskClientId &&
                        fields.value(QStringLiteral("code_challenge_method")) == u"S256";
    const bool isWhole = isLoopbackRedirect(request.redirect) && !request.state.isEmpty() &&
                         request.state.size() <= longestText && isMadeOf(request.state, u"-_.~") &&
                         request.challenge.size() == challengeLength && isMadeOf(request.challenge, u"-_");
    return isOurs && isWhole ? std::optional(request) : std::nullopt;
}

QList<std::pair<QString, QString>> AuthorizationRequest::fields() const
{
    return {{QStringLiteral("response_type"), QStringLiteral("code")},
            {QStringLiteral("client_id"), wire::deskClientId},
            {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
            {challengeName, challenge},
            {redirectName, redirect},
            {stateName, state}};
}

QByteArray AuthorizationRequest::redirectWithCode(const QByteArray &code) const
{
    return redirected(redirect, QStringLiteral("code"), QString::fromLatin1(code), state);
}

QByteArray AuthorizationRequest::redirectWithError(const QString &error) const
{
    return redirected(redirect, QStringLiteral("error"), error, state);
}

} // namespace hauspost::portal
