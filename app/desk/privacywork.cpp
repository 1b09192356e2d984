#include "app/desk/privacywork.h"

#include "models/storage/retentionstore.h"

namespace hauspost {

Result<Database *> PrivacyWork::database()
{
    if (!m_desk) {
        auto opened = DeskDatabase::open(m_paths, m_clock, DeskDatabase::Checks::None);
        if (!opened) {
            return Failure(opened.error());
        }
        m_desk.emplace(std::move(*opened));
    }
    return &m_desk->database();
}

Result<std::unique_ptr<MirrorReader>> PrivacyWork::mirror() const
{
    return MirrorReader::open(m_paths.mirrorFile(), nullptr);
}

Result<PersonData> PrivacyWork::person(const ResidentId &resident)
{
    const auto reader = mirror();
    const auto desk = database();
    if (!reader || !desk) {
        return Failure(reader ? desk.error() : reader.error());
    }
    return readPerson(**reader, **desk, m_clock, resident);
}

Result<QStringList> PrivacyWork::writePerson(const PersonData &data, const QString &folder)
{
    return database().and_then([&](Database *desk) { return hauspost::writePerson(data, folder, *desk, m_clock); });
}

Result<ErasurePlan> PrivacyWork::erasurePlan(const Occupancy &occupancy)
{
    return database().and_then([&](Database *desk) -> Result<ErasurePlan> {
        const auto traces = DeskErasure(*desk, m_clock).traces(occupancy.resident->id);
        const auto rules = RetentionStore(*desk).load();
        if (!traces || !rules) {
            return Failure(traces ? rules.error() : traces.error());
        }
        return planErasure(occupancy, *traces, *rules, m_clock.today());
    });
}

Result<RetentionRules> PrivacyWork::retentionRules()
{
    return database().and_then([](Database *desk) { return RetentionStore(*desk).load(); });
}

Result<> PrivacyWork::saveRetentionRules(const RetentionRules &rules)
{
    return database().and_then([&rules](Database *desk) { return RetentionStore(*desk).save(rules); });
}

QFuture<Result<RetentionPreview>> PrivacyWork::previewRetention(const RetentionRules &rules)
{
    const auto read = [rules, paths = m_paths, today = m_clock.today()](Progress &) -> Result<RetentionPreview> {
        const SystemClock clock;
        const auto reader = MirrorReader::open(paths.mirrorFile(), nullptr);
        auto desk = DeskDatabase::open(paths, clock, DeskDatabase::Checks::None);
        if (!reader || !desk) {
            return Failure(reader ? desk.error() : reader.error());
        }
        return hauspost::previewRetention(**reader, desk->database(), rules, today);
    };
    return m_thread.start<RetentionPreview>(read).future;
}

Result<> PrivacyWork::clearDesk(const RetentionPreview &preview)
{
    return database().and_then([&](Database *desk) { return hauspost::clearDesk(*desk, m_clock, preview); });
}

Result<std::vector<PrivacyEntry>> PrivacyWork::log()
{
    constexpr int most = 1000;
    return database().and_then([&](Database *desk) { return PrivacyLog(*desk, m_clock).newest(most); });
}

} // namespace hauspost
