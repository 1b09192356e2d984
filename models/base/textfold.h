#pragma once

#include <QtCore/QString>

namespace hauspost {

/// Text folded for searching: NFKD, marks stripped, case-folded, ß -> ss, blanks collapsed.
/// folded("Müller") == folded("MULLER"); both sides of a comparison must be folded.
[[nodiscard]] QString folded(QStringView text);

} // namespace hauspost
