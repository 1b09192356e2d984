#include "views/tableexport.h"

#include "models/base/errortext.h"
#include "models/letters/tablepainter.h"
#include "models/usecases/savetables.h"
#include "views/noticestrip.h"
#include "views/prompts.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

namespace hauspost {

namespace {

const QString exportFolderKey = QStringLiteral("export/folder");

} // namespace

TableExport::TableExport(Prompts &prompts, NoticeStrip &strip, std::function<QDate()> today, QSettings *settings,
                         QObject *parent)
    : QObject(parent), m_prompts(prompts), m_strip(strip), m_today(std::move(today)), m_settings(settings)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        if (m_watcher.isRunning()) {
            const QLocale locale;
            m_strip.showProgress(
                tr("Saving the table: %1 of %2 rows").arg(locale.toString(done), locale.toString(m_rows)), done, m_rows,
                {tr("Cancel"), [this] { m_isCancelled->store(true); }});
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TableExport::showResult);
}

TableExport::~TableExport()
{
    if (m_isCancelled) {
        m_isCancelled->store(true);
    }
    m_watcher.waitForFinished();
}

void TableExport::exportTables(const std::vector<TableData> &tables, const QString &name)
{
    exportTables([tables] { return tables; }, static_cast<int>(rowCount(tables)), name);
}

void TableExport::exportTables(const std::function<std::vector<TableData>()> &read, int rows, const QString &name)
{
    if (m_watcher.isRunning()) {
        return; // the strip shows it and its cancel button
    }
    const auto file = m_prompts.saveTable(tr("Export the table"), QDir(folder()).filePath(name));
    if (!file) {
        return;
    }
    if (m_settings) {
        m_settings->setValue(exportFolderKey, QFileInfo(*file).absolutePath());
    }
    m_file = *file;
    m_rows = rows;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(
        QtConcurrent::run([read, target = *file, isCancelled = m_isCancelled](QPromise<Result<>> &promise) {
            ThrottledProgress progress(
                [&promise](qint64 done, qint64 total) {
                    promise.setProgressRange(0, static_cast<int>(total));
                    promise.setProgressValue(static_cast<int>(done));
                },
                [isCancelled] { return isCancelled->load(); });
            promise.addResult(saveTables(read(), target, progress));
        }));
}

void TableExport::print(const std::vector<TableData> &tables)
{
    m_prompts.printPreview(tables.front().title,
                           [tables](QPagedPaintDevice &device) { TablePainter(tables).paint(device); });
}

QString TableExport::folder() const
{
    const QString kept = m_settings ? m_settings->value(exportFolderKey).toString() : QString();
    return !kept.isEmpty() && QFileInfo(kept).isDir()
               ? kept
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void TableExport::showResult()
{
    const Result<> result =
        m_watcher.future().resultCount() > 0 ? m_watcher.result() : Result<>(fail(ErrorCode::Cancelled));
    m_strip.dismiss();
    if (result) {
        const QString file = m_file;
        m_strip.showMessage(Tone::Good, QStringLiteral("tick"),
                            tr("%Ln row(s) saved: %1", nullptr, m_rows).arg(QDir::toNativeSeparators(file)),
                            {{tr("Open"), [this, file] { m_prompts.openFile(file); }},
                             {tr("Show in folder"), [this, file] { m_prompts.showInFolder(file); }}});
    } else if (result.error().code == ErrorCode::Cancelled) {
        m_strip.showMessage(Tone::Normal, QStringLiteral("dash"), tr("Cancelled. Nothing was saved."), {});
    } else {
        m_strip.showMessage(Tone::Problem, QStringLiteral("warning"), errorText(result.error()), {});
    }
    Q_EMIT finished();
}

} // namespace hauspost
