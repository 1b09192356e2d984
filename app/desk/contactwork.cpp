#include "app/desk/contactwork.h"

#include "models/base/logging.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/mirrorreader.h"

namespace hauspost {

namespace {

Result<std::unique_ptr<SheetReader>> open(const SheetInput &input)
{
    return input.file.isEmpty() ? openPastedSheet(input.pasted, input.options) : openSheet(input.file, input.options);
}

/// Remembering is a comfort: a list is read without it, too.
template <class Work>
void onProfiles(const DeskPaths &paths, const Work &work)
{
    const SystemClock clock;
    auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
    const Result<> done = desk.and_then([&](DeskDatabase &open) {
        ColumnProfiles profiles(open.database(), clock);
        return work(profiles);
    });
    if (!done) {
        qCWarning(lcStorage) << "columns of a list not remembered:" << errorName(done.error().code);
    }
}

Result<SheetPreview> previewed(const DeskPaths &paths, const SheetInput &input)
{
    auto preview = open(input).and_then([](const auto &reader) { return previewSheet(*reader); });
    if (preview) {
        onProfiles(paths, [&preview](ColumnProfiles &profiles) { return recogniseColumns(*preview, profiles); });
    }
    return preview;
}

Result<ContactsPlanned> planned(const DeskPaths &paths, const SheetInput &input, const ColumnChoice &columns,
                                Progress &progress)
{
    const SystemClock clock;
    auto reader = open(input);
    if (!reader) {
        return Failure(reader.error());
    }
    auto rows = readContactList(**reader, columns.mapping, columns.hasHeader, clock.today(), progress);
    auto mirror = MirrorReader::open(paths.mirrorFile(), nullptr);
    auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
    if (!rows || !mirror || !desk) {
        return Failure(!rows ? rows.error() : !mirror ? mirror.error() : desk.error());
    }
    Outbox outbox(desk->database(), clock);
    const auto planner = contactPlanner(**mirror, outbox, *rows, clock.today());
    if (!planner) {
        return Failure(planner.error());
    }
    onProfiles(paths, [&columns](ColumnProfiles &profiles) { return rememberColumns(columns, profiles); });
    return (*planner)->plan(std::move(*rows), columns.mapping, progress).map([&](ContactPlan plan) {
        return ContactsPlanned{*planner, std::move(plan), (*reader)->notes()};
    });
}

/// Something short with a connection of its own.
template <class Work>
auto atDesk(const DeskPaths &paths, const Clock &clock, const Work &work) -> decltype(work(std::declval<Database &>()))
{
    auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
    if (!desk) {
        return Failure(desk.error());
    }
    return work(desk->database());
}

} // namespace

Run<SheetPreview> ContactWork::preview(const SheetInput &input)
{
    return m_thread.start<SheetPreview>([input, paths = m_paths](Progress &) { return previewed(paths, input); });
}

Run<ContactsPlanned> ContactWork::plan(const SheetInput &input, const ColumnChoice &columns)
{
    return m_thread.start<ContactsPlanned>(
        [input, columns, paths = m_paths](Progress &progress) { return planned(paths, input, columns, progress); });
}

Run<ContactsApplied> ContactWork::apply(std::shared_ptr<const ContactPlan> plan)
{
    return m_thread.start<ContactsApplied>([plan = std::move(plan), paths = m_paths](Progress &progress) {
        const SystemClock clock; // of that thread
        return atDesk(paths, clock, [&](Database &database) {
            Outbox outbox(database, clock);
            return applyContacts(outbox, *plan, progress);
        });
    });
}

Run<bool> ContactWork::undo(const ContactsApplied &applied)
{
    return m_thread.start<bool>([applied, paths = m_paths](Progress &) {
        const SystemClock clock;
        return atDesk(paths, clock, [&](Database &database) {
            Outbox outbox(database, clock);
            return undoContacts(outbox, applied);
        });
    });
}

Result<std::vector<ColumnProfiles::Named>> ContactWork::profiles()
{
    return atDesk(m_paths, m_clock, [&](Database &database) { return ColumnProfiles(database, m_clock).named(); });
}

Result<> ContactWork::saveProfile(const QString &name, const QJsonObject &mapping)
{
    return atDesk(m_paths, m_clock,
                  [&](Database &database) { return ColumnProfiles(database, m_clock).save(name, mapping); });
}

Result<bool> ContactWork::renameProfile(const QString &from, const QString &to)
{
    return atDesk(m_paths, m_clock,
                  [&](Database &database) { return ColumnProfiles(database, m_clock).rename(from, to); });
}

Result<> ContactWork::deleteProfile(const QString &name)
{
    return atDesk(m_paths, m_clock, [&](Database &database) { return ColumnProfiles(database, m_clock).remove(name); });
}

} // namespace hauspost
