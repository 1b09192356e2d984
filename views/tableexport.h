#pragma once

#include "models/base/result.h"
#include "models/base/tabledata.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <atomic>
#include <functional>
#include <memory>

class QSettings;

namespace hauspost {

class NoticeStrip;
class Prompts;

/// From a table on the screen to a file or to paper: asks where, writes on another thread, says what became of it. One
/// for all lists of the window. GUI thread.
class TableExport final : public QObject
{
    Q_OBJECT

public:
    /// today: the day that stands on paper.
    TableExport(Prompts &prompts, NoticeStrip &strip, std::function<QDate()> today, QSettings *settings,
                QObject *parent = nullptr);
    ~TableExport() override;

    /// name: of the suggested file, without folder, with the suffix of a format or without; no personal data in it.
    void exportTables(const std::vector<TableData> &tables, const QString &name);
    /// The same of tables that are read on the thread that writes them. rows: how many they have together.
    void exportTables(const std::function<std::vector<TableData>()> &read, int rows, const QString &name);
    /// The first one's title is that of the preview.
    void print(const std::vector<TableData> &tables);
    [[nodiscard]] QDate today() const { return m_today(); }
    [[nodiscard]] Prompts &prompts() const { return m_prompts; }

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] QString folder() const;
    void showResult();

    Prompts &m_prompts;
    NoticeStrip &m_strip;
    std::function<QDate()> m_today;
    QSettings *m_settings;
    QFutureWatcher<Result<>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QString m_file;
    int m_rows = 0;
};

} // namespace hauspost
