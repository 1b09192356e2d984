#include "app/desk/contactwork.h"

#include <QtConcurrent/QtConcurrentRun>

namespace hauspost {

namespace {

Result<std::unique_ptr<SheetReader>> open(const SheetInput &input)
{
    return input.file.isEmpty() ? openPastedSheet(input.pasted, input.options) : openSheet(input.file, input.options);
}

Result<ContactsPlanned> planned(const DeskPaths &paths, const SheetInput &input, const ColumnMapping &mapping,
                                bool hasHeader, Progress &progress)
{
    const SystemClock clock;
    auto reader = open(input);
    if (!reader) {
        return Failure(reader.error());
    }
    auto rows = readContactList(**reader, mapping, hasHeader, clock.today(), progress);
    auto mirror = MirrorReader::open(paths.mirrorFile(), nullptr);
    auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
    if (!rows || !mirror || !desk) {
        return Failure(!rows ? rows.error() : !mirror ? mirror.error() : desk.error());
    }
    auto everybody = (*mirror)->everybody();
    const auto waiting = Outbox(desk->database(), clock).entries();
    if (!everybody || !waiting) {
        return Failure(everybody ? waiting.error() : everybody.error());
    }
    auto planner = std::make_shared<const ContactPlanner>(std::move(*everybody), *waiting, clock.today());
    return planner->plan(std::move(*rows), mapping, progress).map([&planner](const ContactPlan &plan) {
        return ContactsPlanned{planner, plan};
    });
}

} // namespace

ContactWork::ContactWork(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

ContactWork::~ContactWork()
{
    for (const auto &flag : m_flags) {
        if (const auto isCancelled = flag.lock()) {
            isCancelled->store(true);
        }
    }
    m_pool.waitForDone();
}

Run<SheetPreview> ContactWork::preview(const SheetInput &input)
{
    return start<SheetPreview>(
        [input](Progress &) { return open(input).and_then([](const auto &reader) { return previewSheet(*reader); }); });
}

Run<ContactsPlanned> ContactWork::plan(const SheetInput &input, const ColumnMapping &mapping, bool hasHeader)
{
    return start<ContactsPlanned>([input, mapping, hasHeader, paths = m_paths](Progress &progress) {
        return planned(paths, input, mapping, hasHeader, progress);
    });
}

Result<ContactsApplied> ContactWork::apply(const ContactPlan &plan)
{
    auto desk = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
    if (!desk) {
        return Failure(desk.error());
    }
    Outbox outbox(desk->database(), m_clock);
    return applyContacts(outbox, plan);
}

Result<bool> ContactWork::undo(const ContactsApplied &applied)
{
    auto desk = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
    if (!desk) {
        return Failure(desk.error());
    }
    Outbox outbox(desk->database(), m_clock);
    return undoContacts(outbox, applied);
}

template <class T>
Run<T> ContactWork::start(std::function<Result<T>(Progress &)> work)
{
    Run<T> run;
    std::erase_if(m_flags, [](const auto &flag) { return flag.expired(); });
    m_flags.push_back(run.isCancelled);
    const auto body = [work = std::move(work), isCancelled = run.isCancelled](QPromise<Result<T>> &promise) {
        ThrottledProgress progress([](qint64, qint64) {}, [isCancelled] { return isCancelled->load(); });
        promise.addResult(work(progress));
    };
    run.future = QtConcurrent::run(&m_pool, body);
    return run;
}

} // namespace hauspost
