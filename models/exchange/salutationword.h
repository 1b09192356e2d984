#pragma once

#include "models/domain/salutation.h"

#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// "Frau", "Herrn", "Eheleute", "ms" … as offices write them in lists. nullopt: none of the known words.
[[nodiscard]] std::optional<Salutation> salutationFromWord(const QString &text);

} // namespace hauspost
