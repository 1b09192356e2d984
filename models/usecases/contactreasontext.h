#pragma once

#include "models/usecases/contactplan.h"

namespace hauspost {

/// "column C: the e-mail address is not valid", …
[[nodiscard]] QString contactRemarkText(const ContactPlan::Row &row, const ContactPlan::Remark &remark);
/// All remarks of a row, joined.
[[nodiscard]] QString contactRemarksText(const ContactPlan::Row &row);
/// "new", "changed", …
[[nodiscard]] QString contactKindText(ContactPlan::Kind kind);
/// "E-mail address: a@old.de → a@new.de", joined.
[[nodiscard]] QString contactChangesText(const ContactPlan::Row &row);

} // namespace hauspost
