#pragma once

#include "views/importruns.h"

#include <QtCore/QPromise>

namespace hauspost::test {

inline ImportPreview previewWith(std::vector<PlannedTenancy> rows)
{
    ImportPreview preview;
    preview.source = QStringLiteral("DTM305.DAT");
    for (const PlannedTenancy &row : rows) {
        preview.plan.tenancyCounts.created += row.verdict == ImportVerdict::New ? 1 : 0;
        preview.before.insert(row.value.id, row.value);
    }
    preview.plan.tenancies = std::move(rows);
    return preview;
}

inline PlannedTenancy newRow()
{
    PlannedTenancy row;
    row.propertyNumber = QStringLiteral("000000001");
    row.unitNumber = 1;
    row.value.names = {QStringLiteral("Jana <b>Müller</b>")};
    return row;
}

inline PlannedTenancy conflictRow()
{
    PlannedTenancy row = newRow();
    row.verdict = ImportVerdict::Unchanged;
    row.value.id = ResidentId(QStringLiteral("r"));
    row.value.email = QStringLiteral("edited@example.org");
    row.value.imported = importableValues(row.value);
    row.value.imported.edit().email = QStringLiteral("file@example.org");
    row.conflicts = {ImportField::Email};
    return row;
}

/// Answers at once.
class FakeImports final : public ImportRuns
{
public:
    Run<ImportPreview> preview(const ImportFiles &files) override
    {
        asked << files.dtm;
        return done(answer);
    }
    Run<std::vector<ActionId>> queue(std::shared_ptr<const ImportPreview> preview) override
    {
        asked << QStringLiteral("queue");
        queued = *preview;
        return done(queueFails ? Result<std::vector<ActionId>>(Failure(*queueFails))
                               : std::vector{ActionId(QStringLiteral("a"))});
    }
    Run<bool> takeBack(const std::vector<ActionId> &ids) override
    {
        asked << QStringLiteral("back %1").arg(ids.size());
        return done(Result<bool>(isStillHere));
    }

    Result<ImportPreview> answer = previewWith({newRow()});
    ImportPreview queued; ///< the last one
    bool isStillHere = true;
    std::optional<Error> queueFails;
    QStringList asked;

private:
    template <class T>
    static Run<T> done(const Result<T> &result)
    {
        Run<T> run;
        QPromise<Result<T>> promise;
        run.future = promise.future();
        promise.start();
        promise.addResult(result);
        promise.finish();
        return run;
    }
};

} // namespace hauspost::test
