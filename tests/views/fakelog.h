#pragma once

#include "models/base/result.h"
#include "models/storage/dispatchedletter.h"

#include <functional>
#include <vector>

namespace hauspost::test {

/// The record of letters in memory, by the real table of states.
class FakeLog
{
public:
    std::optional<Error> problem;

    LetterBatch add(const std::vector<LetterRecipient> &recipients, const BatchTarget &target, LetterState state)
    {
        LetterBatch batch;
        batch.number = static_cast<int>(m_batches.size()) + 1;
        batch.createdAt = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
        batch.letters = static_cast<int>(recipients.size());
        batch.target = target;
        m_batches.push_back(batch);
        int position = 0;
        for (const LetterRecipient &recipient : recipients) {
            DispatchedLetter letter;
            letter.number = {batch.number, ++position};
            letter.resident = recipient.resident;
            letter.state = state;
            letter.destination = target.destination;
            m_letters.push_back(letter);
        }
        return batch;
    }

    [[nodiscard]] LetterBatch batch(int number) const
    {
        LetterBatch batch = m_batches.at(static_cast<size_t>(number - 1));
        for (const DispatchedLetter &letter : m_letters) {
            batch.states.at(static_cast<size_t>(letter.state)) += letter.number.batch == number ? 1 : 0;
        }
        return batch;
    }

    [[nodiscard]] Result<std::vector<LetterBatch>> batches() const
    {
        if (problem) {
            return Failure(*problem);
        }
        std::vector<LetterBatch> result;
        for (auto number = static_cast<int>(m_batches.size()); number > 0; --number) {
            result.push_back(batch(number));
        }
        return result;
    }

    [[nodiscard]] std::vector<DispatchedLetter>
    lettersWhere(const std::function<bool(const DispatchedLetter &)> &wanted) const
    {
        std::vector<DispatchedLetter> result;
        std::copy_if(m_letters.begin(), m_letters.end(), std::back_inserter(result), wanted);
        return result;
    }

    Result<int> note(int batch, const std::vector<int> &positions, LetterStep step, ReturnReason reason)
    {
        if (problem) {
            return Failure(*problem);
        }
        int taken = 0;
        for (DispatchedLetter &letter : m_letters) {
            const bool isMeant = letter.number.batch == batch && std::find(positions.begin(), positions.end(),
                                                                           letter.number.position) != positions.end();
            const auto after = isMeant ? stateAfter(letter.state, step) : std::nullopt;
            if (after) {
                letter.state = *after;
                letter.returnReason = reason;
                ++taken;
            }
        }
        return taken;
    }

    Result<int> printedUpTo(int batch, const std::vector<int> &positions, int lastGood)
    {
        if (problem) {
            return Failure(*problem);
        }
        int missing = 0;
        for (DispatchedLetter &letter : m_letters) {
            const int position = letter.number.position;
            if (letter.number.batch != batch ||
                std::find(positions.begin(), positions.end(), position) == positions.end()) {
                continue;
            }
            if (const auto step = stepAfterPrint(letter.state, position <= lastGood)) {
                letter.state = *stateAfter(letter.state, *step);
            }
            missing += isMissing(letter.state) ? 1 : 0;
        }
        return missing;
    }

private:
    std::vector<LetterBatch> m_batches;
    std::vector<DispatchedLetter> m_letters;
};

} // namespace hauspost::test
