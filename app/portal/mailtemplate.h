#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace hauspost::portal {

enum class MailPart { Text, Html };

using MailValues = QHash<QString, QString>;

/// A text of resources/mail with each {name} replaced. A line that names an empty value is left out. For the HTML part
/// the values are escaped; nothing in them is taken for a placeholder. The file must be there: it is part of the
/// program.
[[nodiscard]] QString fillMailTemplate(const QString &name, MailPart part, const MailValues &values);

} // namespace hauspost::portal
