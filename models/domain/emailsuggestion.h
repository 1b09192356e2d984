#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// For an address whose domain looks like a slip ("anna@gmial.com", "…@web.d", "…@gmx,de"): what was probably meant.
/// nullopt where nothing is to be said. By edit distance (Damerau-Levenshtein 1) to the domains most used in Germany.
[[nodiscard]] std::optional<QString> suggestedEmail(const QString &typed);

} // namespace hauspost
