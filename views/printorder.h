#pragma once

#include "models/domain/letternumber.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace hauspost {

/// What the user chose in front of the printer.
struct PrintOrder
{
    std::shared_ptr<QPagedPaintDevice> device; ///< A4, whole page; never null
    QString name;                              ///< of the printer or the file, for the log
    LetterRange range;                         ///< which of the letters, counted from 1
    int copies = 1;                            ///< that the device does not make by itself
    /// One job for the printer each: what it has taken is known when the job is closed. 0: all in one (a file).
    int lettersPerJob = 0;
    /// Asked after each job: why the print system did not take it; nullopt = it did. Null: a file.
    std::function<std::optional<QString>()> refusal = {};
    /// Asked at the end: whether what it took waits because the queue stands still. Null: a file.
    std::function<bool()> isStopped = {};
};

/// "Gedruckt bis …": after a jam somebody looks at the paper.
struct PrintedUpToQuestion
{
    int batch = 0;
    std::vector<int> positions; ///< the letters of the print, in their order; never empty
    int guess = 0;              ///< the last one that the program believes in; 0 = none
    QSet<int> settled = {};     ///< letters of the run that no jam calls back: posted, handed over or returned
};

struct PrintedUpTo
{
    int lastGood = 0;       ///< running number; 0 = not a single one came out
    bool printsRest = true; ///< go on at the next letter at once
};

} // namespace hauspost
