#pragma once

#include "models/letters/letterrequest.h"

#include <QtCore/QString>

namespace hauspost {

/// "UVI-Schreiben_123456789_NE0012_0012-0034.pdf": numbers only, no personal data, valid on every file system.
[[nodiscard]] QString letterFileName(const LetterRequest &request);

/// "UVI-Schreiben_2026-11-24_0012.pdf", or with the property "UVI-Schreiben_123456789_2026-11-24_0012.pdf".
/// propertyNumber may be empty (letters of several properties), batch too.
[[nodiscard]] QString batchFileName(QDate date, const QString &batch = {}, const QString &propertyNumber = {});

/// "UVI-Schreiben_2026-11-24_0012_Verzeichnis.csv": the list of the letters of a run, beside them.
[[nodiscard]] QString indexFileName(QDate date, const QString &batch);

} // namespace hauspost
