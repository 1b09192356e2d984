#pragma once

#include "app/desk/mirroroffice.h"
#include "app/desk/workthread.h"

#include "models/storage/deskdatabase.h"
#include "views/letterruns.h"

#include <optional>

namespace hauspost {

/// The letter use cases on the real stores: plans on the GUI thread, preflight and writing on a thread of their own
/// with their own connection to desk.db. The destructor stops and waits for what is running.
class LetterWork final : public LetterRuns
{
public:
    LetterWork(DeskPaths paths, const Clock &clock, MirrorOffice &office);

    QDate today() const override { return m_clock.today(); }
    Result<LetterPlan> plan(const LetterSelection &selection, const LetterRule &rule) override;
    Run<std::vector<LetterPlan::Notice>> check(const LetterPlan &plan) override;
    Run<LettersMade> make(const LetterPlan &plan, const LetterTarget &target) override;
    Result<LetterFonts> fonts() override;
    Result<LetterBatch> beginPrinting(const LetterPlan &plan, const QString &printer) override;
    Result<std::vector<LetterBatch>> batches() override;
    Result<std::vector<LoggedLetter>> letters(int batch) override;
    Run<LetterProtocol> protocol(int batch) override;
    Result<std::vector<DispatchedLetter>> lettersOf(const ResidentId &resident) override;
    Result<DispatchedLetter> letter(const LetterNumber &number) override;
    Result<int> note(int batch, const std::vector<int> &positions, LetterStep step, ReturnReason reason) override;
    Result<int> printedUpTo(int batch, const std::vector<int> &positions, int lastGood) override;

    /// desk.db is put back from a backup: stops what writes letters, and the next call opens the file again.
    void reopen();

private:
    Result<DispatchLog> log();

    DeskPaths m_paths;
    const Clock &m_clock;
    MirrorOffice &m_office;
    std::optional<DeskDatabase> m_desk;
    std::optional<LetterFonts> m_fonts;
    WorkThread m_thread; ///< letters are made one run after the other
};

} // namespace hauspost
