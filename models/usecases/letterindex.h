#pragma once

#include "models/letters/letterrequest.h"

#include <QtCore/QByteArray>

#include <span>

namespace hauspost {

/// The list of the letters of a run as CSV (UTF-8 with mark, semicolons, CRLF: what a German spreadsheet opens by a
/// double click): number, property, unit, key, name, where to, file name of the single letter. Never a code.
[[nodiscard]] QByteArray letterIndex(std::span<const LetterRequest> letters);

} // namespace hauspost
