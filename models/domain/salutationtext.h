#pragma once

#include "models/domain/salutation.h"

#include <QtCore/QString>

namespace hauspost {

/// The word for it in lists and dialogs, in the language of the installed translator. What stands on a letter is
/// another matter: models/letters/lettersalutation.h.
[[nodiscard]] QString salutationText(Salutation salutation);

} // namespace hauspost
