#include "app/desk/letterwork.h"

#include <QtConcurrent/QtConcurrentRun>

namespace hauspost {

LetterWork::LetterWork(DeskPaths paths, const Clock &clock, MirrorOffice &office)
    : m_paths(std::move(paths)), m_clock(clock), m_office(office)
{
    m_pool.setMaxThreadCount(1);
}

LetterWork::~LetterWork()
{
    for (const auto &flag : m_flags) {
        if (const auto isCancelled = flag.lock()) {
            isCancelled->store(true);
        }
    }
    m_pool.waitForDone();
}

Result<LetterPlan> LetterWork::plan(const LetterSelection &selection, const LetterRule &rule)
{
    const auto mirror = m_office.reader();
    if (!mirror) {
        return Failure(mirror.error());
    }
    const auto database = desk();
    if (!database) {
        return Failure(database.error());
    }
    DispatchLog log((*database)->database());
    return planLetters(**mirror, log, selection, rule);
}

Run<std::vector<LetterPlan::Notice>> LetterWork::check(const LetterPlan &plan)
{
    using Notices = std::vector<LetterPlan::Notice>;
    return start<Notices>(
        [checked = LetterPlan(plan), letterFonts = fonts()](Progress &progress) mutable -> Result<Notices> {
            if (!letterFonts) {
                return Failure(letterFonts.error());
            }
            return checkLetters(checked, *letterFonts, progress).map([&checked] { return std::move(checked.notices); });
        });
}

Run<LettersMade> LetterWork::make(const LetterPlan &plan, const LetterTarget &target)
{
    return start<LettersMade>(
        [plan, target, letterFonts = fonts(), paths = m_paths](Progress &progress) -> Result<LettersMade> {
            if (!letterFonts) {
                return Failure(letterFonts.error());
            }
            const SystemClock clock;
            auto database = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
            if (!database) {
                return Failure(database.error());
            }
            DispatchLog log(database->database());
            return makeLetters(plan, target, *letterFonts, log, clock, progress);
        });
}

Result<DeskDatabase *> LetterWork::desk()
{
    if (!m_desk) {
        auto opened = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
        if (!opened) {
            return Failure(opened.error());
        }
        m_desk.emplace(std::move(*opened));
    }
    return &*m_desk;
}

Result<LetterFonts> LetterWork::fonts()
{
    if (!m_fonts) {
        auto loaded = LetterFonts::load();
        if (!loaded) {
            return Failure(loaded.error());
        }
        m_fonts.emplace(std::move(*loaded));
    }
    return *m_fonts;
}

template <class T>
Run<T> LetterWork::start(std::function<Result<T>(Progress &)> work)
{
    Run<T> run;
    std::erase_if(m_flags, [](const auto &flag) { return flag.expired(); });
    m_flags.push_back(run.isCancelled);
    const auto body = [work = std::move(work), isCancelled = run.isCancelled](QPromise<Result<T>> &promise) {
        ThrottledProgress progress(
            [&promise](qint64 done, qint64 total) {
                promise.setProgressRange(0, static_cast<int>(total));
                promise.setProgressValue(static_cast<int>(done));
            },
            [isCancelled] { return isCancelled->load(); });
        promise.addResult(work(progress));
    };
    run.future = QtConcurrent::run(&m_pool, body);
    return run;
}

} // namespace hauspost
