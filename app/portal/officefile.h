#pragma once

#include "models/base/result.h"
#include "models/domain/office.h"

namespace hauspost::portal {

/// Reads the sender of the letters from JSON with the member names of the wire (openapi.yaml, Office).
/// Errors: FileNotFound, FileNotReadable, ConfigurationBroken.
[[nodiscard]] Result<Office> readOfficeFile(const QString &file);

/// Placeholders that name what is to be filled in.
[[nodiscard]] Result<Office> defaultOffice();

} // namespace hauspost::portal
