#pragma once

#include <QtCore/QString>

namespace hauspost {

/// The name of the account under which somebody works at this computer; "" where the system does not say. Any thread.
[[nodiscard]] QString accountName();

} // namespace hauspost
