#pragma once

#include "tests/support/officegenerator.h"

/// The office in resources/sample, from which its files are made (hauspost-make-sample FOLDER).
namespace hauspost::support {

/// Calendar year 2025: 12 properties, 150 units, one of each case the trade knows.
[[nodiscard]] GeneratedOffice sampleOffice2025();

/// Calendar year 2026, without one property: moves, a silent change of user, a marriage, move-ins still to come.
[[nodiscard]] GeneratedOffice sampleOffice2026();

/// "UVI notwendig" of the properties: two of them "nein".
[[nodiscard]] QByteArray sampleUviCsv();

/// Contacts of both years.
[[nodiscard]] QByteArray sampleContactsCsv();

} // namespace hauspost::support
