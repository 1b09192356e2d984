#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/office.h"
#include "models/domain/officerole.h"
#include "models/domain/property.h"
#include "models/domain/resident.h"
#include "models/domain/unit.h"

#include <QtCore/QByteArray>

#include <variant>
#include <vector>

namespace hauspost::wire {

/// Version of the shape of "d". A desk whose mirror was made for another one drops it and pulls from nothing.
constexpr int mirrorSchema = 3;

enum class EntityType { Office, Property, Unit, Resident };

/// A row that no longer exists; holds id and seq only.
struct Tombstone
{
    EntityType type = EntityType::Resident;
    QString id;
};

/// One row of the portal as it is now (state, not log).
struct Change
{
    qint64 seq = 0; ///< account-wide number of the row's last change, >= 1
    std::variant<Office, Property, Unit, Resident, Tombstone> row;
};

/// Answer of GET /v1/changes.
struct ChangePage
{
    QString epoch;  ///< changes when the portal's database was restored from a backup
    QString cursor; ///< opaque; send back as since=
    bool more = false;
    int schema = mirrorSchema;
    AccountId account; ///< of the token that asked; outlives a restored backup, which only changes the epoch
    OfficeRole role = OfficeRole::Clerk; ///< of who signed in with this token
    std::vector<Change> changes;         ///< ascending seq
};

[[nodiscard]] QString toName(EntityType type);
[[nodiscard]] std::optional<EntityType> entityTypeFrom(QStringView name);

[[nodiscard]] QByteArray toJson(const ChangePage &page);

/// Unknown types and members are skipped. Errors: WireMalformed with the JSON path.
[[nodiscard]] Result<ChangePage> changePageFrom(const QByteArray &body);

} // namespace hauspost::wire
