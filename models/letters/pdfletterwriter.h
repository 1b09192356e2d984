#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/letters/letterfonts.h"
#include "models/letters/letterrequest.h"

#include <QtCore/QString>

#include <span>

namespace hauspost {

struct PdfWriteResult
{
    int pages = 0;
    qint64 bytes = 0;
};

/// Writes one PDF with one page per letter, in this order. The file grows under a temporary name in the same folder
/// and gets its name only after it was reopened and its pages were counted: no half file ever, an existing file stays
/// untouched until then. Errors: NothingToPrint, FolderNotWritable, FileNotWritable, DiskFull, FileTooLarge
/// (2 GB), LetterWriteFailed, LetterPageCountWrong, Cancelled. Any one thread with a QGuiApplication alive; progress
/// counts letters.
[[nodiscard]] Result<PdfWriteResult> writeLetters(const QString &file, std::span<const LetterRequest> letters,
                                                  const LetterFonts &fonts, Progress &progress);

/// Writes one PDF per letter into the folder, named by letterFileName(). All or nothing: the files get their names
/// when all are written, and where one cannot get it, those of this call are removed. Errors as writeLetters().
/// pages = number of files.
[[nodiscard]] Result<PdfWriteResult> writeSingleLetters(const QString &folder, std::span<const LetterRequest> letters,
                                                        const LetterFonts &fonts, Progress &progress);

} // namespace hauspost
