#pragma once

#include "app/desk/workthread.h"

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/deskdatabase.h"
#include "views/privacydesk.h"

#include <optional>

namespace hauspost {

/// Personal data in mirror and desk.db for the window: connections of its own on the GUI thread, opened when first
/// asked for; the preview has one more on a thread of its own.
class PrivacyWork final : public PrivacyDesk
{
public:
    PrivacyWork(DeskPaths paths, const Clock &clock) : m_paths(std::move(paths)), m_clock(clock) {}

    Result<PersonData> person(const ResidentId &resident) override;
    Result<QStringList> writePerson(const PersonData &data, const QString &folder) override;
    Result<ErasurePlan> erasurePlan(const Occupancy &occupancy) override;
    Result<RetentionRules> retentionRules() override;
    Result<> saveRetentionRules(const RetentionRules &rules) override;
    QFuture<Result<RetentionPreview>> previewRetention(const RetentionRules &rules) override;
    Result<> clearDesk(const RetentionPreview &preview) override;
    Result<std::vector<PrivacyEntry>> log() override;

    /// desk.db was put back from a backup: open it again.
    void reopen()
    {
        m_thread.stop(); // a preview may be reading it
        m_desk.reset();
    }

private:
    Result<Database *> database();
    [[nodiscard]] Result<std::unique_ptr<MirrorReader>> mirror() const;

    DeskPaths m_paths;
    const Clock &m_clock;
    std::optional<DeskDatabase> m_desk;
    WorkThread m_thread;
};

} // namespace hauspost
