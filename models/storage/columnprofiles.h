#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace hauspost {

class Database;

/// Which column of a list means what (desk.db), as the JSON of a ColumnMapping. Belongs to the thread of its Database.
/// Errors: of the database.
class ColumnProfiles
{
public:
    /// Headings that are remembered; beyond that the oldest are forgotten.
    static constexpr int headingsAtMost = 200;

    struct Confirmed
    {
        QJsonObject mapping;
        QDate on;
        friend bool operator==(const Confirmed &, const Confirmed &) = default;
    };

    struct Named
    {
        QString name;
        QJsonObject mapping;
        friend bool operator==(const Named &, const Named &) = default;
    };

    ColumnProfiles(Database &deskDatabase, const Clock &clock) : m_database(&deskDatabase), m_clock(&clock) {}

    /// What was confirmed last for a list with this heading row (headingDigest()); nullopt: none.
    [[nodiscard]] Result<std::optional<Confirmed>> ofHeading(const QString &heading);
    [[nodiscard]] Result<> confirm(const QString &heading, const QJsonObject &mapping);

    /// By their names.
    [[nodiscard]] Result<std::vector<Named>> named();
    /// In the place of one with the same name.
    [[nodiscard]] Result<> save(const QString &name, const QJsonObject &mapping);
    /// false: there is no such name, or the new one is taken; nothing is changed then.
    [[nodiscard]] Result<bool> rename(const QString &from, const QString &to);
    [[nodiscard]] Result<> remove(const QString &name);

private:
    [[nodiscard]] Result<int> change(const QString &sql, const QStringList &values);
    [[nodiscard]] QString now() const;

    Database *m_database;
    const Clock *m_clock;
};

} // namespace hauspost
