#pragma once

#include "models/base/clock.h"
#include "models/base/progress.h"
#include "models/storage/dispatchlog.h"
#include "models/usecases/letterplan.h"

#include <QtCore/QStringList>

namespace hauspost {

/// What a letter run left behind.
struct LettersMade
{
    LetterBatch batch;
    QStringList files; ///< absolute; one for a merged run
    int pages = 0;
};

/// Where the letters go.
struct LetterTarget
{
    using Kind = LetterDestination; ///< never Printer: see printletters.h
    Kind kind = Kind::OneFile;
    QString path;           ///< file, or folder for several files
    bool withIndex = false; ///< beside several files a list of the letters (CSV)
};

/// Writes the letters of a plan and records them in the dispatch log, in this order: the files under temporary names
/// (checked by page count), the record, the names. So no letter exists that the log does not know, and an older file of
/// that name stays until everything else is done. Cancel or failure leaves no file and no record. Letters that are
/// printed again (planReprint()) keep their record and get a new day. Runs for seconds:
/// call it on a worker thread with its own DispatchLog connection. Errors: NothingToPrint, Cancelled,
/// LetterWriteFailed, FolderNotWritable, FileNotWritable, DiskFull, database errors.
[[nodiscard]] Result<LettersMade> makeLetters(const LetterPlan &plan, const LetterTarget &target,
                                              const LetterFonts &fonts, DispatchLog &log, const Clock &clock,
                                              Progress &progress);

/// Files in the folder that are older letters to the same residents, made at this desk: by the numbers in their names
/// and the log, so that nothing else is ever taken for one.
[[nodiscard]] Result<QStringList> olderLetters(const LettersMade &made, const LetterPlan &plan, DispatchLog &log);

/// A file name to suggest for a run: date and property number or "alle", never a name of a person.
[[nodiscard]] QString suggestedFileName(const LetterPlan &plan);

} // namespace hauspost
