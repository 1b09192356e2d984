#include "app/portal/letterstate.h"

#include <QtCore/QJsonDocument>

namespace hauspost::portal {

namespace {

constexpr int lifeSeconds = 3600;
const QString purpose = QStringLiteral("letter");

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesFrom(const QJsonValue &text)
{
    return QByteArray::fromHex(text.toString().toLatin1());
}

} // namespace

QString sealLetterState(const PortalKey &key, const LetterState &state, const QDateTime &nowUtc)
{
    const QJsonObject object{{QStringLiteral("purpose"), purpose},
                             {QStringLiteral("code"), textOf(state.codeHash)},
                             {QStringLiteral("unit"), state.unit},
                             {QStringLiteral("until"), nowUtc.toSecsSinceEpoch() + lifeSeconds}};
    const QByteArray box = key.sealToken(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(box.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<LetterState> unsealLetterState(const PortalKey &key, const QString &sealed, const QDateTime &nowUtc)
{
    const auto message = key.unsealToken(QByteArray::fromBase64(sealed.toLatin1(), QByteArray::Base64UrlEncoding));
    const QJsonObject object = message ? QJsonDocument::fromJson(*message).object() : QJsonObject();
    // The same key seals other things as well.
    if (object.value(QStringLiteral("purpose")).toString() != purpose ||
        object.value(QStringLiteral("until")).toInteger() <= nowUtc.toSecsSinceEpoch()) {
        return std::nullopt;
    }
    return LetterState{bytesFrom(object.value(QStringLiteral("code"))), object.value(QStringLiteral("unit")).toInt()};
}

QJsonObject PendingRegistration::toJson() const
{
    return {{QStringLiteral("account"), account.toString()},
            {QStringLiteral("resident"), resident.toString()},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("code"), textOf(codeHash)},
            {QStringLiteral("email"), email},
            {QStringLiteral("password"), passwordHash},
            {QStringLiteral("language"), language},
            {QStringLiteral("login"), login.toString()}};
}

PendingRegistration PendingRegistration::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    return {AccountId(text("account")),
            ResidentId(text("resident")),
            object.value(QStringLiteral("unit")).toInt(),
            bytesFrom(object.value(QStringLiteral("code"))),
            text("email"),
            text("password"),
            text("language"),
            LoginId(text("login"))};
}

} // namespace hauspost::portal
