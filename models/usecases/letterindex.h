#pragma once

#include "models/letters/letterfilename.h"

#include <QtCore/QByteArray>

#include <functional>
#include <span>

namespace hauspost {

/// The list of the letters of a run as CSV (UTF-8 with mark, semicolons, CRLF: what a German spreadsheet opens by a
/// double click): number, property, unit, key, name, where to, name of the file that holds the letter. Never a code.
[[nodiscard]] QByteArray letterIndex(std::span<const LetterRequest> letters,
                                     const std::function<QString(const LetterRequest &)> &fileName = letterFileName);

} // namespace hauspost
