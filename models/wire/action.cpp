#include "models/wire/action.h"

#include "models/wire/jsonreader.h"
#include "models/wire/mustread.h"
#include "models/wire/names.h"
#include "models/wire/values.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <array>

namespace hauspost::wire {

namespace {

const QString idKey = QStringLiteral("id");
const QString kindKey = QStringLiteral("kind");
const QString residentKey = QStringLiteral("residentId");

/// In the order of Action::payload.
constexpr std::array kinds{u"invite.email",       u"invite.renew", u"access.revoke",   u"letter.issued",
                           u"resident.update",    u"consent.set",  u"tenancy.moveOut", u"tenancy.moveIn",
                           u"tenancy.undoMoveIn", u"import.apply", u"resident.erase"};
static_assert(kinds.size() == std::variant_size_v<decltype(Action::payload)>);

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString intentName(InviteIntent intent)
{
    return intent == InviteIntent::First ? QStringLiteral("first") : QStringLiteral("resend");
}

QJsonObject members(const InviteEmail &payload)
{
    QJsonObject object{{QStringLiteral("email"), payload.email},
                       {QStringLiteral("intent"), intentName(payload.intent)},
                       {QStringLiteral("expectedInviteNo"), payload.expectedInviteNo}};
    if (payload.consent) {
        object.insert(QStringLiteral("consent"), toJson(*payload.consent));
    }
    return object;
}

QJsonObject members(const InviteRenew &payload)
{
    return {{QStringLiteral("expectedInviteNo"), payload.expectedInviteNo}};
}

QJsonObject members(const AccessRevoke &)
{
    return {};
}

QJsonObject members(const LetterIssued &payload)
{
    return {{QStringLiteral("on"), isoDate(payload.on)},
            {QStringLiteral("batch"), payload.batch},
            {QStringLiteral("number"), payload.number}};
}

QJsonObject members(const ResidentUpdate &payload)
{
    QJsonObject object;
    const auto put = [&object](const char *key, const QJsonValue &from, const QJsonValue &to) {
        object.insert(QLatin1String(key), QJsonObject{{QStringLiteral("from"), from}, {QStringLiteral("to"), to}});
    };
    if (payload.email) {
        put("email", payload.email->from, payload.email->to);
    }
    if (payload.salutation) {
        put("salutation", toName(payload.salutation->from), toName(payload.salutation->to));
    }
    if (payload.address) {
        put("address", toJson(payload.address->from), toJson(payload.address->to));
    }
    if (payload.names) {
        put("names", QJsonArray::fromStringList(payload.names->from), QJsonArray::fromStringList(payload.names->to));
    }
    if (payload.clientKey) {
        put("clientKey", payload.clientKey->from, payload.clientKey->to);
    }
    if (payload.language) {
        put("language", payload.language->from, payload.language->to);
    }
    return object;
}

QJsonObject members(const ConsentSet &payload)
{
    return {{QStringLiteral("consent"), toJson(payload.consent)}};
}

QJsonObject members(const TenancyMoveOut &payload)
{
    return payload.lastDay ? QJsonObject{{QStringLiteral("lastDay"), isoDate(*payload.lastDay)}} : QJsonObject();
}

QJsonObject members(const TenancyMoveIn &payload)
{
    return {{QStringLiteral("unitId"), payload.unit.toString()},
            {QStringLiteral("firstDay"), isoDate(payload.firstDay)},
            {QStringLiteral("names"), QJsonArray::fromStringList(payload.names)},
            {QStringLiteral("clientKey"), payload.clientKey},
            {QStringLiteral("salutation"), toName(payload.salutation)},
            {QStringLiteral("email"), payload.email}};
}

QJsonObject members(const TenancyUndoMoveIn &)
{
    return {};
}

QJsonObject members(const ResidentErase &payload)
{
    return {{QStringLiteral("lastDay"), isoDate(payload.lastDay)}};
}

QJsonObject members(const ImportApply &payload)
{
    return toJson(payload);
}

Result<InviteEmail> inviteEmailFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    InviteEmail payload;
    payload.email = reader.text("email");
    payload.expectedInviteNo = mustNumber(reader, "expectedInviteNo");
    const QString intent = reader.text("intent");
    payload.intent = intent == u"resend" ? InviteIntent::Resend : InviteIntent::First;
    if (intent != intentName(payload.intent)) {
        reader.reject("intent");
    }
    if (object.contains(QLatin1String("consent"))) {
        const auto consent = consentFrom(reader.object("consent"), QStringLiteral("consent"));
        if (!consent) {
            return Failure(consent.error());
        }
        payload.consent = *consent;
    }
    return reader.status().map([&payload] { return payload; });
}

Result<InviteRenew> inviteRenewFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    const InviteRenew payload{mustNumber(reader, "expectedInviteNo")};
    return reader.status().map([&payload] { return payload; });
}

Result<LetterIssued> letterIssuedFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    const LetterIssued payload{mustDate(reader, "on"), mustNumber(reader, "batch"), mustNumber(reader, "number")};
    return reader.status().map([&payload] { return payload; });
}

Result<std::optional<Edit<PostalAddress>>> addressEditFrom(JsonReader &reader, const QJsonObject &object)
{
    if (!object.contains(QLatin1String("address"))) {
        return std::nullopt;
    }
    JsonReader edit(reader.object("address"), QStringLiteral("address"));
    const auto from = addressFrom(edit.object("from"), QStringLiteral("address.from"));
    const auto to = addressFrom(edit.object("to"), QStringLiteral("address.to"));
    if (!from || !to || !edit.status()) {
        return Failure(!from ? from.error() : !to ? to.error() : edit.status().error());
    }
    return Edit<PostalAddress>{*from, *to};
}

/// One member of an update as from and to, where it is there.
template <class Value, class Read>
Result<> readEdit(const QJsonObject &object, const char *key, std::optional<Edit<Value>> &edit, Read read)
{
    if (!object.contains(QLatin1String(key))) {
        return {};
    }
    JsonReader outer(object, {});
    JsonReader reader(outer.object(key), QString::fromLatin1(key));
    const Value from = read(reader, "from");
    edit = Edit<Value>{from, read(reader, "to")};
    return outer.status().and_then([&reader] { return reader.status(); });
}

Result<ResidentUpdate> residentUpdateFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    ResidentUpdate payload;
    const auto text = [](JsonReader &edit, const char *key) { return edit.text(key); };
    const auto address = addressEditFrom(reader, object);
    const Result<> parts[] = {readEdit(object, "email", payload.email, text),
                              readEdit(object, "salutation", payload.salutation, mustSalutation),
                              address.map([](const auto &) {}),
                              readEdit(object, "names", payload.names, mustNames),
                              readEdit(object, "clientKey", payload.clientKey, text),
                              readEdit(object, "language", payload.language, text)};
    for (const Result<> &part : parts) {
        if (!part) {
            return Failure(part.error());
        }
    }
    payload.address = *address;
    if (payload == ResidentUpdate()) {
        reader.reject("email");
    }
    return reader.status().map([&payload] { return payload; });
}

Result<ConsentSet> consentSetFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    const auto consent = consentFrom(reader.object("consent"), QStringLiteral("consent"));
    if (!consent) {
        return Failure(consent.error());
    }
    return reader.status().map([&consent] { return ConsentSet{*consent}; });
}

Result<TenancyMoveOut> moveOutFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    const TenancyMoveOut payload{reader.dateOr("lastDay")};
    return reader.status().map([&payload] { return payload; });
}

Result<TenancyMoveIn> moveInFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    TenancyMoveIn payload;
    payload.unit = UnitId(reader.text("unitId"));
    payload.firstDay = mustDate(reader, "firstDay");
    payload.names = mustNames(reader, "names");
    payload.clientKey = reader.textOr("clientKey");
    payload.salutation = mustSalutation(reader, "salutation");
    payload.email = reader.textOr("email");
    return reader.status().map([&payload] { return payload; });
}

Result<ResidentErase> eraseFrom(const QJsonObject &object)
{
    JsonReader reader(object, {});
    const ResidentErase payload{mustDate(reader, "lastDay")};
    return reader.status().map([&payload] { return payload; });
}

Result<decltype(Action::payload)> payloadFrom(QStringView kind, const QJsonObject &object)
{
    const auto wrap = [](auto payload) { return decltype(Action::payload)(std::move(payload)); };
    if (kind == u"invite.email") {
        return inviteEmailFrom(object).map(wrap);
    }
    if (kind == u"invite.renew") {
        return inviteRenewFrom(object).map(wrap);
    }
    if (kind == u"access.revoke") {
        return wrap(AccessRevoke{});
    }
    if (kind == u"letter.issued") {
        return letterIssuedFrom(object).map(wrap);
    }
    if (kind == u"resident.update") {
        return residentUpdateFrom(object).map(wrap);
    }
    if (kind == u"consent.set") {
        return consentSetFrom(object).map(wrap);
    }
    if (kind == u"tenancy.moveOut") {
        return moveOutFrom(object).map(wrap);
    }
    if (kind == u"tenancy.moveIn") {
        return moveInFrom(object).map(wrap);
    }
    if (kind == u"tenancy.undoMoveIn") {
        return wrap(TenancyUndoMoveIn{});
    }
    if (kind == u"resident.erase") {
        return eraseFrom(object).map(wrap);
    }
    if (kind == u"import.apply") {
        return importApplyFrom(object).map(wrap);
    }
    return fail(ErrorCode::WireMalformed, {kindKey});
}

Result<Action> actionFromObject(const QJsonObject &object)
{
    JsonReader reader(object, {});
    Action action;
    action.id = ActionId(reader.text("id"));
    const QString kind = reader.text("kind");
    const bool isImport = kind == u"import.apply";
    action.resident = ResidentId(isImport ? reader.textOr("residentId") : reader.text("residentId"));
    if (isImport && !action.resident.isEmpty()) {
        reader.reject("residentId");
    }
    if (const auto read = reader.status(); !read) {
        return Failure(read.error());
    }
    return payloadFrom(kind, object).map([&action](auto payload) {
        action.payload = std::move(payload);
        return action;
    });
}

} // namespace

QString kindName(const Action &action)
{
    return QString::fromUtf16(kinds.at(action.payload.index()));
}

QByteArray toJson(const Action &action)
{
    QJsonObject object = std::visit([](const auto &payload) { return members(payload); }, action.payload);
    object.insert(idKey, action.id.toString());
    object.insert(kindKey, kindName(action));
    if (!action.resident.isEmpty()) {
        object.insert(residentKey, action.resident.toString());
    }
    return compact(object);
}

Result<Action> actionFrom(const QByteArray &json)
{
    return parseObject(json).and_then(actionFromObject);
}

QByteArray actionsBody(const std::vector<QByteArray> &canonicalActions)
{
    QByteArray body = R"({"actions":[)";
    for (const QByteArray &action : canonicalActions) {
        body += action + ',';
    }
    if (body.endsWith(',')) {
        body.chop(1);
    }
    return body + "]}";
}

Result<std::vector<ReceivedAction>> actionsFrom(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root) {
        return Failure(root.error());
    }
    JsonReader reader(*root, {});
    const QJsonArray array = reader.array("actions");
    if (array.isEmpty() || array.size() > actionsPerRequest) {
        reader.reject("actions");
    }
    std::vector<ReceivedAction> received;
    QSet<QString> ids;
    for (qsizetype i = 0; i < array.size() && reader.status(); ++i) {
        const QJsonObject object = array[i].toObject();
        const QString id = object.value(idKey).toString();
        constexpr qsizetype longestId = 64;
        if (id.isEmpty() || id.size() > longestId || ids.contains(id)) {
            return fail(ErrorCode::WireMalformed, {QStringLiteral("actions[%1].id").arg(i)});
        }
        ids.insert(id);
        received.push_back({ActionId(id), compact(object), actionFromObject(object)});
    }
    return reader.status().map([&received] { return std::move(received); });
}

} // namespace hauspost::wire
