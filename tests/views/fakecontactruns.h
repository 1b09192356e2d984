#pragma once

#include "tests/support/office.h"
#include "views/contactruns.h"

#include <QtCore/QPromise>

namespace hauspost::test {

/// Reads and compares at once, with one resident on record; keeps what it was asked to queue.
class FakeContactRuns final : public ContactRuns
{
public:
    int applied = 0;

    Run<SheetPreview> preview(const SheetInput &input) override
    {
        auto preview = open(input).and_then([](const auto &reader) { return previewSheet(*reader); });
        if (preview && confirmed) {
            preview->setHeader(true);
            preview->mapping = ColumnMapping::fromJson(confirmed->mapping, preview->header);
            preview->confirmedOn = confirmed->on;
        }
        return done<SheetPreview>(preview);
    }

    Run<ContactsPlanned> plan(const SheetInput &input, const ColumnChoice &columns) override
    {
        NoProgress progress;
        const QDate today(2026, 11, 24);
        auto reader = open(input);
        const auto rows = readContactList(**reader, columns.mapping, columns.hasHeader, today, progress);
        if (!rows) {
            return done<ContactsPlanned>(Failure(rows.error()));
        }
        auto planner = std::make_shared<const ContactPlanner>(everybody, std::vector<OutboxEntry>(), today);
        return done<ContactsPlanned>(ContactsPlanned{planner, *planner->plan(*rows, columns.mapping, progress)});
    }

    /// At once, or when finishApply() is called.
    Run<ContactsApplied> apply(std::shared_ptr<const ContactPlan> plan) override
    {
        ++applied;
        ContactsApplied all{plan->countOn(), {ActionId(QStringLiteral("a"))}};
        if (!holdsApply) {
            return done<ContactsApplied>(applyFails ? Result<ContactsApplied>(Failure(*applyFails)) : all);
        }
        held.emplace();
        held->promise.start();
        held->run.future = held->promise.future();
        held->answer = std::move(all);
        return held->run;
    }
    /// As the thread does: where it was cancelled before the end, nothing is queued.
    void finishApply()
    {
        const bool isCancelled = held->run.isCancelled->load();
        held->promise.addResult(isCancelled ? Result<ContactsApplied>(fail(ErrorCode::Cancelled)) : held->answer);
        held->promise.finish();
    }
    /// The cancelling came too late.
    void finishApplyAllTheSame()
    {
        held->promise.addResult(held->answer);
        held->promise.finish();
    }
    Run<bool> undo(const ContactsApplied &) override { return done<bool>(isStillHere); }
    Result<std::vector<ColumnProfiles::Named>> profiles() override
    {
        return fails ? Result<std::vector<ColumnProfiles::Named>>(Failure(*fails)) : saved;
    }
    Result<> saveProfile(const QString &name, const QJsonObject &mapping) override
    {
        std::erase_if(saved, [&name](const auto &p) { return p.name == name; });
        saved.push_back({name, mapping});
        return {};
    }
    Result<bool> renameProfile(const QString &from, const QString &to) override
    {
        for (auto &profile : saved) {
            if (profile.name == to) {
                return false;
            }
        }
        for (auto &profile : saved) {
            profile.name = profile.name == from ? to : profile.name;
        }
        return true;
    }
    Result<> deleteProfile(const QString &name) override
    {
        std::erase_if(saved, [&name](const auto &p) { return p.name == name; });
        return {};
    }

    struct Held
    {
        QPromise<Result<ContactsApplied>> promise;
        Run<ContactsApplied> run;
        Result<ContactsApplied> answer = fail(ErrorCode::Cancelled);
    };
    bool holdsApply = false;
    std::optional<Held> held;
    std::optional<Error> applyFails;
    bool isStillHere = true; ///< undo() is in time
    std::vector<Occupancy> everybody{occupancy(property(1), 1, QStringLiteral("Anna Maier"))};
    std::vector<ColumnProfiles::Named> saved;
    std::optional<Error> fails;                         ///< of profiles()
    std::optional<ColumnProfiles::Confirmed> confirmed; ///< for whatever list comes

private:
    static Result<std::unique_ptr<SheetReader>> open(const SheetInput &input)
    {
        return input.file.isEmpty() ? openPastedSheet(input.pasted, input.options)
                                    : openSheet(input.file, input.options);
    }

    template <class T>
    static Run<T> done(Result<T> result)
    {
        Run<T> run;
        run.future = QtFuture::makeReadyFuture(std::move(result));
        return run;
    }
};

} // namespace hauspost::test
