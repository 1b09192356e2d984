#pragma once

#include "models/exchange/contactlist.h"
#include "models/storage/columnprofiles.h"

namespace hauspost {

/// Gives a list whose heading row was confirmed at this desk its columns as they were then (preview.confirmedOn says
/// so); any other list stays as it is. Errors: of the database; the preview is as it was then.
[[nodiscard]] Result<> recogniseColumns(SheetPreview &preview, ColumnProfiles &profiles);

/// Keeps what the user confirmed under the list's heading row; nothing where there is none. Errors: of the database.
[[nodiscard]] Result<> rememberColumns(const ColumnChoice &choice, ColumnProfiles &profiles);

/// Gives a list the columns of a saved profile; its first row becomes the header where it holds their names.
void useProfile(SheetPreview &preview, const QJsonObject &saved);

/// What is saved under a name. nullopt: there is no profile of this name. Errors: of the database.
[[nodiscard]] Result<std::optional<QJsonObject>> profileNamed(const QString &name, ColumnProfiles &profiles);

} // namespace hauspost
