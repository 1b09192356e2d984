#pragma once

#include "models/base/ids.h"
#include "models/domain/eligibility.h"
#include "models/domain/letternumber.h"
#include "models/domain/lettersequence.h"
#include "models/domain/letterstate.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace hauspost {

/// Where the letters of a run went.
enum class LetterDestination { OneFile, FilePerProperty, FilePerResident, Printer };

/// What is recorded about somebody who gets a letter.
struct LetterRecipient
{
    ResidentId resident;
    int inviteNo = 0; ///< which of his codes stands on it; 0: not known
};

/// The goal of a run, for the list of runs.
struct BatchTarget
{
    LetterDestination destination = LetterDestination::OneFile;
    QString name; ///< of the file, folder or printer

    friend bool operator==(const BatchTarget &, const BatchTarget &) = default;
};

/// How a run came about, for its protocol. Empty where an older version made the run.
struct BatchOrigin
{
    QString office;    ///< whose letters they are
    QString madeBy;    ///< under this name somebody worked at the computer
    QString selection; ///< the list and the filter that the residents were chosen from, in words
    std::optional<LetterSequence> sequence;

    friend bool operator==(const BatchOrigin &, const BatchOrigin &) = default;
};

/// Somebody who was chosen and got no letter.
struct LeftOutLetter
{
    UnitId unit;
    ResidentId resident; ///< empty: nobody lives there
    LetterVerdict verdict = LetterVerdict::Vacant;

    friend bool operator==(const LeftOutLetter &, const LeftOutLetter &) = default;
};

/// What is kept for the protocol of a run beside its letters.
struct BatchNotes
{
    BatchOrigin origin;
    std::vector<LeftOutLetter> leftOut;
};

/// One run of letters: the number that stands on the letters, when, how many, where to, and what became of them.
struct LetterBatch
{
    BatchId id;
    int number = 0;      ///< 1, 2, … per desk; printed as "0012-0034" with the letter's running number
    QDateTime createdAt; ///< UTC
    int letters = 0;
    BatchTarget target;
    std::array<int, static_cast<size_t>(LetterState::Count)> states{};
    BatchOrigin origin = {};

    [[nodiscard]] int count(LetterState state) const { return states.at(static_cast<size_t>(state)); }

    friend bool operator==(const LetterBatch &, const LetterBatch &) = default;
};

/// One letter as the log knows it.
struct DispatchedLetter
{
    LetterNumber number;
    ResidentId resident;
    int inviteNo = 0;
    LetterState state = LetterState::Printed;
    std::optional<QDate> printedOn; ///< the last time
    std::optional<QDate> postedOn;
    std::optional<QDate> handedOverOn;
    std::optional<QDate> returnedOn;
    std::optional<QDate> failedOn;
    ReturnReason returnReason = ReturnReason::Unknown;
    LetterDestination destination = LetterDestination::Printer; ///< of its run: a file is no paper

    /// When it came into its state; nullopt while it is in a job.
    [[nodiscard]] std::optional<QDate> stateDay() const;

    friend bool operator==(const DispatchedLetter &, const DispatchedLetter &) = default;
};

} // namespace hauspost
