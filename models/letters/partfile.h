#pragma once

#include "models/base/result.h"

#include <QtCore/QFile>
#include <QtCore/QString>

#include <memory>

namespace hauspost {

/// A file that grows under a temporary name in the folder of its target, so that it cannot be taken for the whole one.
/// Readable by its owner only: letters hold codes. Removed by the destructor unless commit() succeeded. Remembers the
/// first failed write: QPdfWriter does not look.
class PartFile final : public QFile
{
public:
    /// Open for writing. A link as target means the file that it leads to. Errors: FolderNotWritable, FileNotWritable
    /// (the target is a folder, device or pipe).
    [[nodiscard]] static Result<std::unique_ptr<PartFile>> create(const QString &wanted);
    /// Removes what killed programs left in the folder: part files that nobody wrote to for an hour.
    static void removeStale(const QString &folder);

    ~PartFile() override;
    Q_DISABLE_COPY_MOVE(PartFile)

    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Closes the file; whatever went wrong while writing is said here. Errors: DiskFull, LetterWriteFailed.
    [[nodiscard]] Result<> finish();
    /// Gives the finished file its name; an existing one is replaced in one step. Errors: FileNotWritable.
    [[nodiscard]] Result<> commit();

    [[nodiscard]] const QString &target() const { return m_target; }

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    explicit PartFile(QString target);
    void remember();

    QString m_target;
    bool m_failed = false;
    bool m_diskFull = false;
    QString m_reason;
};

} // namespace hauspost
