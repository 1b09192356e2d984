#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// What a user of an office may do.
enum class OfficeRole {
    Reader, ///< sees everything, changes nothing
    Clerk,  ///< invites, prints, corrects, imports: whatever can be set right again
    Lead,   ///< as a clerk, and what cannot be taken back
};

[[nodiscard]] QString toName(OfficeRole role);
[[nodiscard]] std::optional<OfficeRole> officeRoleFrom(QStringView name);

/// Whether a desk of this role may send actions.
[[nodiscard]] bool mayWrite(OfficeRole role);

/// Whether it may send the one action that nothing brings back: the erasure of a person's data.
[[nodiscard]] bool mayErase(OfficeRole role);

} // namespace hauspost
