#pragma once

#include <QtCore/QString>

#include <optional>

namespace hauspost::portal {

/// How far a desk has got. Opaque for the desk.
struct Cursor
{
    QString epoch;
    qint64 seq = 0; ///< the desk has all changes up to here
    /// A snapshot under way began when the account stood here: rows deleted before that were never sent, so their
    /// tombstones may be gone. Without it a long snapshot could never get past a cleared tombstone.
    qint64 base = 0;

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<Cursor> parse(const QByteArray &text);

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

} // namespace hauspost::portal
