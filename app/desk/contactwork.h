#pragma once

#include "app/desk/workthread.h"

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "views/contactruns.h"

namespace hauspost {

/// The contact use cases on the real stores: reading, comparing, queueing and taking back on a thread of their own with
/// their own connections. The destructor stops and waits for what is running: a list is queued whole or not at all.
class ContactWork final : public ContactRuns
{
public:
    ContactWork(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock) {}

    Run<SheetPreview> preview(const SheetInput &input) override;
    Run<ContactsPlanned> plan(const SheetInput &input, const ColumnChoice &columns) override;
    Run<ContactsApplied> apply(std::shared_ptr<const ContactPlan> plan) override;
    Run<bool> undo(const ContactsApplied &applied) override;
    Result<std::vector<ColumnProfiles::Named>> profiles() override;
    Result<> saveProfile(const QString &name, const QJsonObject &mapping) override;
    Result<bool> renameProfile(const QString &from, const QString &to) override;
    Result<> deleteProfile(const QString &name) override;

    /// desk.db is put back from a backup: stops and waits for what has it open.
    void stop() { m_thread.stop(); }

private:
    DeskPaths m_paths;
    const Clock &m_clock;
    WorkThread m_thread;
};

} // namespace hauspost
