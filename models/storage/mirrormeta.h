#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

namespace hauspost {

class Database;

/// What the mirror knows about itself, and how writer and reader agree on its schema.
namespace mirrormeta {

inline const QString schemaFolder = QStringLiteral(":/hauspost/schema/mirror");
inline const QString shapeKey = QStringLiteral("shape");
inline const QString tokenKey = QStringLiteral("token");
inline const QString epochKey = QStringLiteral("epoch");
inline const QString cursorKey = QStringLiteral("cursor");
inline const QString completeKey = QStringLiteral("complete");
inline const QString lastSuccessKey = QStringLiteral("lastSuccess");

/// Names the schema of this program: changes with the SQL file and with the shape of rows at the wire.
[[nodiscard]] QString shape();

/// False for a file that is new or never was a mirror.
[[nodiscard]] Result<bool> isThere(Database &database);

/// "" where the key is missing.
[[nodiscard]] Result<QString> value(Database &database, const QString &key);

} // namespace mirrormeta

} // namespace hauspost
