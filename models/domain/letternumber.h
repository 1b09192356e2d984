#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost {

/// What stands at the bottom of a letter, "0012-0034": the run and the letter's place in it, both from 1. The letter's
/// identity at this desk; no personal data.
struct LetterNumber
{
    int batch = 0;
    int position = 0;

    /// At least four digits each.
    [[nodiscard]] QString toString() const;
    /// As typed or scanned: leading zeros may be missing, a blank or a dash of any kind stands between the numbers.
    [[nodiscard]] static std::optional<LetterNumber> parse(QStringView text);

    friend auto operator<=>(const LetterNumber &, const LetterNumber &) = default;
};

/// Letters n to m of a run, both included.
struct LetterRange
{
    int first = 1;
    int last = 1;

    [[nodiscard]] bool contains(int position) const { return position >= first && position <= last; }
    /// "312-400", "312-" (to the end), "312". largest: how many letters the run has. nullopt: not within it.
    [[nodiscard]] static std::optional<LetterRange> parse(QStringView text, int largest);

    friend bool operator==(const LetterRange &, const LetterRange &) = default;
};

} // namespace hauspost
