#include "models/wire/changepage.h"

#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

#include <QtCore/QJsonDocument>

namespace hauspost::wire {

namespace {

// The office is one per account: its row needs no id of its own.
const QString officeRowId = QStringLiteral("office");

struct ToJson
{
    QJsonObject operator()(const Office &office) const { return make(EntityType::Office, officeRowId, toJson(office)); }
    QJsonObject operator()(const Property &row) const
    {
        return make(EntityType::Property, row.id.toString(), toJson(row));
    }
    QJsonObject operator()(const Unit &row) const { return make(EntityType::Unit, row.id.toString(), toJson(row)); }
    QJsonObject operator()(const Resident &row) const
    {
        return make(EntityType::Resident, row.id.toString(), toJson(row));
    }
    QJsonObject operator()(const Tombstone &tombstone) const
    {
        return {{QStringLiteral("t"), toName(tombstone.type)},
                {QStringLiteral("id"), tombstone.id},
                {QStringLiteral("deleted"), true}};
    }

    static QJsonObject make(EntityType type, const QString &id, const QJsonObject &d)
    {
        return {{QStringLiteral("t"), toName(type)}, {QStringLiteral("id"), id}, {QStringLiteral("d"), d}};
    }
};

template <class Row>
Result<Change> changeOf(qint64 seq, Result<Row> row)
{
    return row.map([seq](const Row &value) { return Change{seq, value}; });
}

/// nullopt: a type this program does not know.
Result<std::optional<Change>> changeFrom(const QJsonObject &object, const QString &where)
{
    JsonReader reader(object, where);
    const QString id = reader.text("id");
    const qint64 seq = reader.integer("seq");
    const auto type = entityTypeFrom(reader.text("t"));
    const bool deleted = reader.flagOr("deleted", false);
    if (const auto status = reader.status(); !status) {
        return Failure(status.error());
    }
    if (!type) {
        return std::optional<Change>();
    }
    if (deleted) {
        return std::optional<Change>(Change{seq, Tombstone{*type, id}});
    }
    const QJsonObject d = reader.object("d");
    if (const auto status = reader.status(); !status) {
        return Failure(status.error());
    }
    const QString path = where + QStringLiteral(".d");
    const auto change = [&]() -> Result<Change> {
        switch (*type) {
        case EntityType::Office:
            return changeOf(seq, officeFrom(d, path));
        case EntityType::Property:
            return changeOf(seq, propertyFrom(PropertyId(id), d, path));
        case EntityType::Unit:
            return changeOf(seq, unitFrom(UnitId(id), d, path));
        case EntityType::Resident:
            return changeOf(seq, residentFrom(ResidentId(id), d, path));
        }
        return fail(ErrorCode::WireMalformed, {where});
    }();
    return change.map([](const Change &value) { return std::optional<Change>(value); });
}

} // namespace

QString toName(EntityType type)
{
    switch (type) {
    case EntityType::Office:
        return QStringLiteral("office");
    case EntityType::Property:
        return QStringLiteral("property");
    case EntityType::Unit:
        return QStringLiteral("unit");
    case EntityType::Resident:
        return QStringLiteral("resident");
    }
    return {};
}

std::optional<EntityType> entityTypeFrom(QStringView name)
{
    for (const EntityType type : {EntityType::Office, EntityType::Property, EntityType::Unit, EntityType::Resident}) {
        if (toName(type) == name) {
            return type;
        }
    }
    return std::nullopt;
}

QByteArray toJson(const ChangePage &page)
{
    QJsonArray changes;
    for (const Change &change : page.changes) {
        QJsonObject object = std::visit(ToJson(), change.row);
        object.insert(QStringLiteral("seq"), change.seq);
        changes.append(object);
    }
    const QJsonObject root{{QStringLiteral("epoch"), page.epoch},
                           {QStringLiteral("cursor"), page.cursor},
                           {QStringLiteral("more"), page.more},
                           {QStringLiteral("schema"), page.schema},
                           {QStringLiteral("account"), page.account.toString()},
                           {QStringLiteral("role"), toName(page.role)},
                           {QStringLiteral("changes"), changes}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<ChangePage> changePageFrom(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root) {
        return Failure(root.error());
    }
    JsonReader reader(*root, QStringLiteral("$"));
    ChangePage page;
    page.epoch = reader.text("epoch");
    page.cursor = reader.text("cursor");
    page.more = reader.flagOr("more", false);
    page.schema = static_cast<int>(reader.integer("schema"));
    page.account = AccountId(reader.textOr("account"));
    // A role that a newer portal invents: it judges each action itself.
    page.role = officeRoleFrom(reader.textOr("role")).value_or(OfficeRole::Clerk);
    const QJsonArray changes = reader.array("changes");
    if (const auto status = reader.status(); !status) {
        return Failure(status.error());
    }
    page.changes.reserve(static_cast<size_t>(changes.size()));
    if (page.schema != mirrorSchema) {
        return page; // the caller decides; rows of another shape are not read
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        auto change = changeFrom(changes.at(i).toObject(), QStringLiteral("$.changes[%1]").arg(i));
        if (!change) {
            return Failure(change.error());
        }
        if (*change) {
            page.changes.push_back(std::move(**change));
        }
    }
    return page;
}

} // namespace hauspost::wire
