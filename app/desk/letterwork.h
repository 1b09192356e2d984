#pragma once

#include "app/desk/mirroroffice.h"

#include "models/storage/deskdatabase.h"
#include "views/letterruns.h"

#include <QtCore/QThreadPool>

#include <optional>
#include <vector>

namespace hauspost {

/// The letter use cases on the real stores: plans on the GUI thread, preflight and writing on a thread of their own
/// with their own connection to desk.db. The destructor stops and waits for what is running.
class LetterWork final : public LetterRuns
{
public:
    LetterWork(DeskPaths paths, const Clock &clock, MirrorOffice &office);
    ~LetterWork() override;

    QDate today() const override { return m_clock.today(); }
    Result<LetterPlan> plan(const LetterSelection &selection, const LetterRule &rule) override;
    Run<std::vector<LetterPlan::Notice>> check(const LetterPlan &plan) override;
    Run<LettersMade> make(const LetterPlan &plan, const LetterTarget &target) override;

    /// desk.db was put back from a backup: open it again.
    void reopen() { m_desk.reset(); }

private:
    Result<DeskDatabase *> desk();
    Result<LetterFonts> fonts();
    template <class T>
    Run<T> start(std::function<Result<T>(Progress &)> work);

    DeskPaths m_paths;
    const Clock &m_clock;
    MirrorOffice &m_office;
    std::optional<DeskDatabase> m_desk;
    std::optional<LetterFonts> m_fonts;
    QThreadPool m_pool; ///< one thread: letters are made one run after the other
    std::vector<std::weak_ptr<std::atomic_bool>> m_flags;
};

} // namespace hauspost
