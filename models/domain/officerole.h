#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// What a user of an office may do.
enum class OfficeRole {
    Reader, ///< sees everything, changes nothing
    Clerk,  ///< invites, prints, corrects
    Lead,   ///< as a clerk, and answers for the office
};

[[nodiscard]] QString toName(OfficeRole role);
[[nodiscard]] std::optional<OfficeRole> officeRoleFrom(QStringView name);

/// Whether a desk of this role may send actions.
[[nodiscard]] bool mayWrite(OfficeRole role);

} // namespace hauspost
