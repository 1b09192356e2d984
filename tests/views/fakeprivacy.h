#pragma once

#include "tests/views/fakeoutgoing.h"
#include "views/privacydesk.h"

namespace hauspost::test {

/// Answers about personal data from memory, with the real rules.
class FakePrivacy final : public PrivacyDesk
{
public:
    explicit FakePrivacy(QDate today) : m_today(today) {}

    std::vector<Occupancy> persons; ///< whom person() knows, and whom the preview is about
    DeskTraces traces;
    RetentionRules rules;
    std::vector<PrivacyEntry> entries;
    std::optional<Error> fails; ///< of everything
    QStringList written;        ///< folders
    int cleared = 0;

    Result<PersonData> person(const ResidentId &resident) override
    {
        for (const Occupancy &row : persons) {
            if (row.resident->id == resident && !fails) {
                return PersonData{{}, m_today, {{row, {}, {}, {}}}};
            }
        }
        if (fails) {
            return Failure(*fails);
        }
        return fail(ErrorCode::ResidentNotFound, {resident.toString()});
    }
    Result<QStringList> writePerson(const PersonData &, const QString &folder) override
    {
        if (fails) {
            return Failure(*fails);
        }
        written << folder;
        return QStringList{folder + QStringLiteral("/a.html"), folder + QStringLiteral("/a.json")};
    }
    Result<ErasurePlan> erasurePlan(const Occupancy &occupancy) override
    {
        return fails ? Result<ErasurePlan>(Failure(*fails)) : planErasure(occupancy, traces, rules, m_today);
    }
    Result<RetentionRules> retentionRules() override { return rules; }
    Result<> saveRetentionRules(const RetentionRules &wanted) override
    {
        rules = wanted;
        return {};
    }
    QFuture<Result<RetentionPreview>> previewRetention(const RetentionRules &wanted) override
    {
        return QtFuture::makeReadyFuture(previewNow(wanted));
    }
    Result<RetentionPreview> previewNow(const RetentionRules &wanted) const
    {
        if (fails) {
            return Failure(*fails);
        }
        RetentionPreview preview;
        for (const Occupancy &row : persons) {
            if (wanted.isOver(RetentionKind::Persons, row.resident->moveOut, m_today)) {
                preview.persons.push_back(row);
            }
            if (wanted.isOver(RetentionKind::Notes, row.resident->moveOut, m_today)) {
                preview.notes.push_back(row);
            }
        }
        return preview;
    }
    Result<> clearDesk(const RetentionPreview &) override
    {
        ++cleared;
        return fails ? Result<>(Failure(*fails)) : Result<>();
    }
    Result<std::vector<PrivacyEntry>> log() override { return entries; }

private:
    QDate m_today;
};

} // namespace hauspost::test
