#include "models/storage/columnprofiles.h"

#include "models/sql/database.h"

#include <QtCore/QJsonDocument>

namespace hauspost {

namespace {

QString textOf(const QJsonObject &mapping)
{
    return QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact));
}

QJsonObject mappingOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QString ColumnProfiles::now() const
{
    return m_clock->nowUtc().toString(Qt::ISODateWithMs);
}

/// One change in a transaction of its own; how many rows it was.
Result<int> ColumnProfiles::change(const QString &sql, const QStringList &values)
{
    auto transaction = m_database->begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    auto statement = m_database->prepare(sql);
    if (!statement) {
        return Failure(statement.error());
    }
    for (const QString &value : values) {
        statement->bind(value);
    }
    return statement->execute().and_then([&transaction] { return transaction->commit(); }).map([&statement] {
        return static_cast<int>(statement->rowsAffected());
    });
}

Result<std::optional<ColumnProfiles::Confirmed>> ColumnProfiles::ofHeading(const QString &heading)
{
    auto query = m_database->prepare(QStringLiteral("SELECT mapping,confirmed_at FROM list_heading WHERE heading=?"));
    if (!query) {
        return Failure(query.error());
    }
    return query->bind(heading).next().map([&query](bool found) {
        return found ? std::optional(Confirmed{mappingOf(query->text(0)),
                                               QDateTime::fromString(query->text(1), Qt::ISODate).toLocalTime().date()})
                     : std::nullopt;
    });
}

Result<> ColumnProfiles::confirm(const QString &heading, const QJsonObject &mapping)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO list_heading(heading,mapping,confirmed_at) VALUES(?,?,?)"),
                  {heading, textOf(mapping), now()})
        .and_then([this](int) {
            return change(QStringLiteral("DELETE FROM list_heading WHERE heading NOT IN (SELECT heading FROM "
                                         "list_heading ORDER BY confirmed_at DESC LIMIT %1)")
                              .arg(headingsAtMost),
                          {});
        })
        .map([](int) {});
}

Result<std::vector<ColumnProfiles::Named>> ColumnProfiles::named()
{
    auto query = m_database->prepare(QStringLiteral("SELECT name,mapping FROM list_profile ORDER BY name"));
    if (!query) {
        return Failure(query.error());
    }
    std::vector<Named> profiles;
    auto row = query->next();
    for (; row && *row; row = query->next()) {
        profiles.push_back({query->text(0), mappingOf(query->text(1))});
    }
    return row.map([&profiles](bool) { return std::move(profiles); });
}

Result<> ColumnProfiles::save(const QString &name, const QJsonObject &mapping)
{
    return change(QStringLiteral("INSERT OR REPLACE INTO list_profile(name,mapping,changed_at) VALUES(?,?,?)"),
                  {name, textOf(mapping), now()})
        .map([](int) {});
}

Result<bool> ColumnProfiles::rename(const QString &from, const QString &to)
{
    return change(QStringLiteral("UPDATE OR IGNORE list_profile SET name=?, changed_at=? WHERE name=?"),
                  {to, now(), from})
        .map([](int rows) { return rows == 1; });
}

Result<> ColumnProfiles::remove(const QString &name)
{
    return change(QStringLiteral("DELETE FROM list_profile WHERE name=?"), {name}).map([](int) {});
}

} // namespace hauspost
