#include "app/desk/letterwork.h"

#include "models/base/accountname.h"
#include "models/usecases/letterhistory.h"
#include "models/usecases/letterprotocol.h"
#include "models/usecases/printletters.h"

namespace hauspost {

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

Run<std::vector<LetterPlan::Notice>> LetterWork::check(const LetterPlan &plan)
{
    using Notices = std::vector<LetterPlan::Notice>;
    return m_thread.start<Notices>(
        [checked = LetterPlan(plan), letterFonts = fonts()](Progress &progress) mutable -> Result<Notices> {
            if (!letterFonts) {
                return Failure(letterFonts.error());
            }
            return checkLetters(checked, *letterFonts, progress).map([&checked] { return std::move(checked.notices); });
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

Result<LetterBatch> LetterWork::beginPrinting(const LetterPlan &plan, const QString &printer)
{
    return log().and_then([&](DispatchLog known) { return hauspost::beginPrinting(plan, printer, known, m_clock); });
}

Result<std::vector<LetterBatch>> LetterWork::batches()
{
    constexpr int most = 1000; // years of work; older ones stay in the log
    return log().and_then([](DispatchLog known) { return known.batches(most); });
}

Result<std::vector<LoggedLetter>> LetterWork::letters(int batch)
{
    return log().and_then([this, batch](DispatchLog known) {
        const auto mirror = m_office.reader(); // without it, the numbers are still there
        return loggedLetters(mirror ? *mirror : nullptr, known, batch, m_clock.today());
    });
}

Run<LetterProtocol> LetterWork::protocol(int batch)
{
    return m_thread.start<LetterProtocol>([batch, paths = m_paths](Progress &) -> Result<LetterProtocol> {
        const SystemClock clock;
        auto database = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
        if (!database) {
            return Failure(database.error());
        }
        DispatchLog log(database->database());
        const auto mirror = MirrorReader::open(paths.mirrorFile(), nullptr); // without it, the numbers are still there
        return letterProtocol(mirror ? mirror->get() : nullptr, log, batch, clock.today());
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
