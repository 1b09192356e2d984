#pragma once

#include "models/domain/contactpreference.h"

#include <QtCore/QString>

namespace hauspost {

/// The word for it in lists and dialogs ("Paper for good"), in the language of the installed translator; "not known"
/// for None.
[[nodiscard]] QString contactPreferenceText(ContactPreference preference);

} // namespace hauspost
