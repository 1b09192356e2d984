#pragma once

#include "app/desk/mirroroffice.h"
#include "app/desk/workthread.h"

#include "models/storage/deskdatabase.h"
#include "views/letterruns.h"

#include <optional>

namespace hauspost {

/// The letter use cases on the real stores. What may concern a whole office runs on two threads with connections of
/// their own: one makes letters, the other one reads what the window shows, so that no list waits for a run. The
/// destructor stops and waits for what is running.
class LetterWork final : public LetterRuns
{
public:
    LetterWork(DeskPaths paths, const Clock &clock, MirrorOffice &office);

    QDate today() const override { return m_clock.today(); }
    Result<LetterPlan> plan(const LetterSelection &selection, const LetterRule &rule) override;
    Run<LetterList> list(const LetterSelection &selection, const LetterRule &rule, const LetterListWish &wish) override;
    Run<LetterList> without(const SharedPlan &plan, std::vector<LetterPlan::Notice> notices,
                            const LetterListWish &wish) override;
    Run<std::vector<LetterPlan::Notice>> check(const SharedPlan &plan) override;
    Run<LettersMade> make(const LetterPlan &plan, const LetterTarget &target) override;
    Result<LetterFonts> fonts() override;
    Run<LetterBatch> beginPrinting(const SharedPlan &plan, const BatchTarget &target) override;
    Run<std::vector<LetterBatch>> batches() override;
    Run<std::vector<LoggedLetter>> letters(int batch) override;
    Run<LetterProtocol> protocol(int batch) override;
    Result<std::vector<DispatchedLetter>> lettersOf(const ResidentId &resident) override;
    Result<DispatchedLetter> letter(const LetterNumber &number) override;
    Result<int> note(int batch, const std::vector<int> &positions, LetterStep step, ReturnReason reason) override;
    Result<int> printedUpTo(int batch, const std::vector<int> &positions, int lastGood) override;

    /// desk.db is put back from a backup: stops what writes letters, and the next call opens the file again.
    void reopen();

private:
    Result<DispatchLog> log();
    /// On one of the threads, with a connection of its own.
    template <class T>
    [[nodiscard]] Run<T> withLog(WorkThread &thread, std::function<Result<T>(DispatchLog &, const Clock &)> work);

    DeskPaths m_paths;
    const Clock &m_clock;
    MirrorOffice &m_office;
    std::optional<DeskDatabase> m_desk;
    std::optional<LetterFonts> m_fonts;
    WorkThread m_thread;   ///< letters are made one run after the other
    WorkThread m_readings; ///< what the window shows
};

} // namespace hauspost
