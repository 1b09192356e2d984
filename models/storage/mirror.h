#pragma once

#include "models/base/result.h"
#include "models/wire/changepage.h"
#include "models/wire/digest.h"

#include <QtCore/QDateTime>

#include <memory>
#include <optional>

namespace hauspost {

class CodeCipher;
class Database;

/// The writing side of the mirror (mirror.db), a disposable copy of the portal's rows: nothing in it is worth
/// repairing. Belongs to the thread that opened it (the sync thread); one writer per file (InstanceLock).
class Mirror
{
public:
    /// Where the mirror stands in the portal's changes.
    struct Position
    {
        QString epoch;  ///< empty: nothing pulled yet
        QString cursor; ///< send as since=
        bool complete = false;

        friend bool operator==(const Position &, const Position &) = default;
    };

    /// What a page continues.
    enum class PageKind {
        First, ///< pulled from nothing: replaces all rows, in the page's own transaction
        Next   ///< continues from position()
    };

    /// Opens or makes the file. One that is damaged or unusable is deleted (it holds personal data and no use is left
    /// in it); one of another schema or of another desk token is emptied.
    /// cipher: must outlive the mirror. Errors: DatabaseOpen, DatabaseLocked, DatabaseReadOnly, DiskFull, ….
    [[nodiscard]] static Result<std::unique_ptr<Mirror>> open(const QString &file, const CodeCipher &cipher);

    /// Deletes the file, which must not be open here. False where the system refuses.
    [[nodiscard]] static bool remove(const QString &file);

    ~Mirror();
    Mirror(const Mirror &) = delete;
    Mirror &operator=(const Mirror &) = delete;

    [[nodiscard]] Result<Position> position();

    /// Rows and cursor in one transaction: after an error the mirror is as it was. Applying a page twice is harmless.
    /// Errors: PortalResyncRequired (a Next page of another epoch; nothing is applied), database errors.
    [[nodiscard]] Result<> applyPage(const wire::ChangePage &page, PageKind kind);

    /// Counts and sums of seq of what is here, to be compared with the portal's.
    [[nodiscard]] Result<wire::Digest> digest();

    /// When the mirror was last up to date (UTC). For display only.
    [[nodiscard]] Result<> setLastSuccess(const QDateTime &utc);
    [[nodiscard]] Result<std::optional<QDateTime>> lastSuccess();

    /// Takes deleted rows out of the write-ahead log as well, where no reader is in the way.
    void checkpoint();

    /// For tests that let accesses fail.
    [[nodiscard]] Database &database() { return *m_database; }

private:
    Mirror(std::unique_ptr<Database> database, const CodeCipher &cipher);
    [[nodiscard]] Result<> ensureSchema();
    [[nodiscard]] Result<> rebuild();
    [[nodiscard]] Result<> setMeta(const QString &key, const QString &value);
    [[nodiscard]] Result<> applyRows(const wire::ChangePage &page);

    std::unique_ptr<Database> m_database;
    const CodeCipher *m_cipher;
};

} // namespace hauspost
