#pragma once

#include "models/base/result.h"

#include <QtCore/QString>

namespace hauspost {

/// What a file brings, by what is in it, whatever it is called.
enum class ImportKind {
    Properties, ///< a DTM file
    Contacts    ///< a list: CSV, XLSX or ODS
};

/// Looks at the beginning of a file only; whether all of it can be read is said when it is.
/// Errors: FileNotFound, FileNotReadable (also a folder, or a file that is neither), ImportEmpty.
[[nodiscard]] Result<ImportKind> importKindOf(const QString &path);

} // namespace hauspost
