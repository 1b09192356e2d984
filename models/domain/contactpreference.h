#pragma once

namespace hauspost {

/// How a resident wants to be written to. Paper: for good ("Papier dauerhaft"), he is not asked again to register.
enum class ContactPreference { None, Email, Letter, Paper };

} // namespace hauspost
