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

/// The writer of mirror.db, the disposable copy of the portal's rows. Belongs to the thread that opened it (the sync
/// thread); readers (MirrorReader) have connections of their own and are never disturbed: the file is emptied, not
/// deleted, under them.
class Mirror
{
public:
    /// Opens the mirror, or makes it anew where the file is damaged, of another schema or made with another token:
    /// nothing in it is worth more than a pull. cipher must outlive the mirror.
    /// Errors: what also stops a new file (folder, disk, lock).
    [[nodiscard]] static Result<std::unique_ptr<Mirror>> open(const QString &file, const CodeCipher &cipher);
    ~Mirror();

    /// "" before the first page.
    [[nodiscard]] Result<QString> cursor();
    [[nodiscard]] Result<QString> epoch();

    /// Whose rows these are; empty before the first page. The mirror belongs to one token, and so does this.
    [[nodiscard]] Result<AccountId> account();
    /// What the token's user may do, as the last page said.
    [[nodiscard]] Result<OfficeRole> role();

    /// True from the last page of the first pull on: until then rows are missing.
    [[nodiscard]] Result<bool> isComplete();

    /// One transaction: the rows that are newer than what is here, the deletions, then epoch and cursor. Applying a
    /// page again changes nothing. Errors: PortalResyncRequired for a page of another epoch; nothing is applied then.
    [[nodiscard]] Result<> apply(const wire::ChangePage &page);

    /// Replaces everything by the first page of a pull from nothing, in one transaction: the old rows stay until there
    /// is something to put in their place.
    [[nodiscard]] Result<> startAnew(const wire::ChangePage &page);

    /// At the end of a pull from nothing: who was a row before it and is none now, so that the portal has removed him
    /// though no page says so. Kept until forgetVanished(); of another office or epoch nobody. nullopt: there was none.
    [[nodiscard]] Result<std::optional<std::vector<ResidentId>>> vanished();
    [[nodiscard]] Result<> forgetVanished();

    /// Counts and sums of seq as the portal's digest has them.
    [[nodiscard]] Result<wire::Digest> digest();

    [[nodiscard]] Result<> noteSuccess(const QDateTime &utc); ///< a pull came to its end
    [[nodiscard]] Result<std::optional<QDateTime>> lastSuccess();
    [[nodiscard]] Result<> noteDigestChecked(const QDateTime &utc);
    [[nodiscard]] Result<std::optional<QDateTime>> lastDigestCheck();

    /// Takes deleted rows out of the write-ahead log too, where no reader is in the way.
    void checkpoint();

    /// After an erasure: takes deleted rows out of unused pages too (models/sql/scrub.h).
    [[nodiscard]] Result<> scrub();

    /// For fault tests.
    [[nodiscard]] Database &database() { return *m_database; }

private:
    Mirror(std::unique_ptr<Database> database, const CodeCipher &cipher);
    [[nodiscard]] static Result<std::unique_ptr<Mirror>> tryOpen(const QString &file, const CodeCipher &cipher);
    [[nodiscard]] Result<> prepareSchema();
    [[nodiscard]] Result<> reset();
    [[nodiscard]] Result<> noteReplaced(const wire::ChangePage &page);
    [[nodiscard]] Result<> emptyTables();
    [[nodiscard]] Result<> write(const wire::ChangePage &page, bool isComplete);
    [[nodiscard]] Result<QString> value(const QString &key);
    [[nodiscard]] Result<> setValue(const QString &key, const QString &value);
    [[nodiscard]] Result<std::optional<QDateTime>> time(const QString &key);

    std::unique_ptr<Database> m_database;
    const CodeCipher &m_cipher;
};

} // namespace hauspost
