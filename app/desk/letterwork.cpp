#include "app/desk/letterwork.h"

#include "app/desk/heap.h"
#include "models/base/accountname.h"
#include "models/usecases/letterhistory.h"
#include "models/usecases/letterprotocol.h"
#include "models/usecases/printletters.h"

namespace hauspost {

namespace {

/// A plan of a whole office is let go on another thread: that takes longer than the window may stand still.
SharedPlan sharedPlan(LetterPlan plan)
{
    return {new LetterPlan(std::move(plan)), [](const LetterPlan *done) {
                QThreadPool::globalInstance()->start([done] {
                    const bool isBig = done->recipients.size() + done->leftOut.size() > 10'000;
                    delete done;
                    if (isBig) {
                        giveHeapBack();
                    }
                });
            }};
}

} // namespace

LetterWork::LetterWork(DeskPaths paths, const Clock &clock, MirrorOffice &office)
    : m_paths(std::move(paths)), m_clock(clock), m_office(office)
{
}

Result<LetterPlan> LetterWork::plan(const LetterSelection &selection, const LetterRule &rule)
{
    const auto mirror = m_office.reader();
    if (!mirror) {
        return Failure(mirror.error());
    }
    auto known = log();
    if (!known) {
        return Failure(known.error());
    }
    const auto waiting = Outbox(m_desk->database(), m_clock).entries();
    LetterSelection asked = selection;
    asked.madeBy = accountName();
    return waiting ? planLetters(**mirror, *known, asked, rule, *waiting) : Failure(waiting.error());
}

Run<LetterList> LetterWork::list(const LetterSelection &selection, const LetterRule &rule, const LetterListWish &wish)
{
    LetterSelection asked = selection;
    asked.madeBy = accountName();
    return m_readings.start<LetterList>(
        [asked, rule, wish, paths = m_paths, cipher = m_office.cipher()](Progress &progress) -> Result<LetterList> {
            if (progress.isCancelled()) { // the user has changed his mind meanwhile
                return fail(ErrorCode::Cancelled);
            }
            const SystemClock clock;
            const auto mirror = MirrorReader::open(paths.mirrorFile(), cipher.get());
            auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
            if (!mirror || !desk) {
                return Failure(mirror ? desk.error() : mirror.error());
            }
            const auto waiting = Outbox(desk->database(), clock).entries();
            DispatchLog log(desk->database());
            auto plan = waiting ? planLetters(**mirror, log, asked, rule, *waiting) : Failure(waiting.error());
            if (!plan || progress.isCancelled()) {
                return plan ? fail(ErrorCode::Cancelled) : Failure(plan.error());
            }
            arrange(*plan, wish);
            return letterList(sharedPlan(std::move(*plan)), wish.days);
        });
}

Run<LetterList> LetterWork::without(const SharedPlan &plan, std::vector<LetterPlan::Notice> notices,
                                    const LetterListWish &wish)
{
    return m_readings.start<LetterList>(
        [plan, notices = std::move(notices), wish](Progress &progress) -> Result<LetterList> {
            if (progress.isCancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            LetterPlan changed = *plan;
            changed.notices = notices;
            takeOff(changed, wish.unticked);
            return letterList(sharedPlan(std::move(changed)), wish.days);
        });
}

Run<std::vector<LetterPlan::Notice>> LetterWork::check(const SharedPlan &plan)
{
    using Notices = std::vector<LetterPlan::Notice>;
    return m_thread.start<Notices>([plan, letterFonts = fonts()](Progress &progress) -> Result<Notices> {
        if (!letterFonts) {
            return Failure(letterFonts.error());
        }
        return letterNotices(*plan, *letterFonts, progress);
    });
}

Run<LettersMade> LetterWork::make(const LetterPlan &plan, const LetterTarget &target)
{
    return m_thread.start<LettersMade>(
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

template <class T>
Run<T> LetterWork::withLog(WorkThread &thread, std::function<Result<T>(DispatchLog &, const Clock &)> work)
{
    return thread.start<T>([work = std::move(work), paths = m_paths](Progress &progress) -> Result<T> {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const SystemClock clock;
        auto database = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
        if (!database) {
            return Failure(database.error());
        }
        DispatchLog log(database->database());
        return work(log, clock);
    });
}

Run<LetterBatch> LetterWork::beginPrinting(const SharedPlan &plan, const BatchTarget &target)
{
    return withLog<LetterBatch>(m_thread, [plan, target](DispatchLog &known, const Clock &clock) {
        return hauspost::beginPrinting(*plan, target, known, clock);
    });
}

Run<std::vector<LetterBatch>> LetterWork::batches()
{
    constexpr int most = 1000; // years of work; older ones stay in the log
    return withLog<std::vector<LetterBatch>>(m_readings,
                                             [](DispatchLog &known, const Clock &) { return known.batches(most); });
}

Run<std::vector<LoggedLetter>> LetterWork::letters(int batch)
{
    return withLog<std::vector<LoggedLetter>>(
        m_readings, [batch, file = m_paths.mirrorFile()](DispatchLog &known, const Clock &clock) {
            const auto mirror = MirrorReader::open(file, nullptr); // without it, the numbers are still there
            return loggedLetters(mirror ? mirror->get() : nullptr, known, batch, clock.today());
        });
}

Run<LetterProtocol> LetterWork::protocol(int batch)
{
    return withLog<LetterProtocol>(
        m_readings, [batch, file = m_paths.mirrorFile()](DispatchLog &known, const Clock &clock) {
            const auto mirror = MirrorReader::open(file, nullptr); // without it, the numbers are still there
            return letterProtocol(mirror ? mirror->get() : nullptr, known, batch, clock.today());
        });
}

Result<std::vector<DispatchedLetter>> LetterWork::lettersOf(const ResidentId &resident)
{
    return log().and_then([&resident](DispatchLog known) { return known.lettersOf(resident); });
}

Result<DispatchedLetter> LetterWork::letter(const LetterNumber &number)
{
    return log().and_then([&number](DispatchLog known) { return known.letter(number); });
}

Result<int> LetterWork::note(int batch, const std::vector<int> &positions, LetterStep step, ReturnReason reason)
{
    return log().and_then(
        [&](DispatchLog known) { return known.note(batch, positions, step, m_clock.today(), reason); });
}

Result<int> LetterWork::printedUpTo(int batch, const std::vector<int> &positions, int lastGood)
{
    return log().and_then(
        [&](DispatchLog known) { return known.printedUpTo(batch, positions, lastGood, m_clock.today()); });
}

void LetterWork::reopen()
{
    m_thread.stop(); // its work has a connection of its own
    m_readings.stop();
    m_desk.reset();
}

Result<DispatchLog> LetterWork::log()
{
    if (!m_desk) {
        auto opened = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
        if (!opened) {
            return Failure(opened.error());
        }
        m_desk.emplace(std::move(*opened));
    }
    return DispatchLog(m_desk->database());
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

} // namespace hauspost
