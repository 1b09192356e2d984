#pragma once

#include "models/base/tabledata.h"
#include "models/tables/lettertable.h"
#include "models/usecases/letterplan.h"

#include <array>
#include <memory>
#include <vector>

namespace hauspost {

/// A plan that the window, its tables and other threads share; it is never changed.
using SharedPlan = std::shared_ptr<const LetterPlan>;

/// What the user wants of a list, beside the rule.
struct LetterListWish
{
    LetterSequence sequence = LetterSequence::Units; ///< of a new run; letters printed again have their places
    QSet<ResidentId> unticked = {};                  ///< whom he took off the list
    int days = 0;                                    ///< counts whom a letter reached within them
};

/// A plan as the list before letters shows it: the rows name what is in the plan, nothing of it is there twice.
struct LetterList
{
    SharedPlan plan;
    std::vector<LetterRow> recipients; ///< in the order of the letters
    std::vector<LetterRow> leftOut;
    std::array<int, static_cast<size_t>(LetterVerdict::Count)> reasons{}; ///< how many are left out for each
    int recent = 0; ///< recipients whom a letter reached within the days of the wish
};

/// Puts a plan as it was read into the order of the wish, without those who were taken off. Any thread.
void arrange(LetterPlan &plan, const LetterListWish &wish);

/// The rows of a plan, and their places for every way of sorting: about a second for 50,000. Any thread. plan: not
/// null.
[[nodiscard]] LetterList letterList(SharedPlan plan, int days);

/// The remark beside a recipient: that his last letter came back, and what the preflight found.
[[nodiscard]] QString recipientRemark(const LetterPlan &plan, const Occupancy &recipient);
void addWarnings(std::vector<LetterRow> &recipients, const std::vector<LetterPlan::Notice> &notices);

/// Both lists to be saved or printed: who gets a letter, and who does not and why. Never a code. Any thread.
[[nodiscard]] std::vector<TableData> letterListTables(const LetterList &list, const QString &title);

} // namespace hauspost
