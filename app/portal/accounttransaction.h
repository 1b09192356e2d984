#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/sql/transaction.h"

#include <optional>

namespace hauspost::portal {

/// A transaction that changes rows of one account. Its first statement takes the account's row for writing, so that
/// two of them follow each other and the order of commits is the order of seq: a desk that has seen a seq has seen
/// all lower ones. (With a plain sequence a desk would lose rows of a writer that commits later.)
class AccountTransaction
{
public:
    /// Errors: DatabaseLocked, Internal (no such account).
    [[nodiscard]] static Result<AccountTransaction> begin(Database &database, const AccountId &account);

    /// The same inside a transaction of the caller, who takes several accounts in the order of their ids, so that
    /// nobody waits in a circle. commit() then only writes the numbers; the caller commits.
    [[nodiscard]] static Result<AccountTransaction> within(Database &database, const AccountId &account);

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const AccountId &account() const { return m_account; }

    /// The number for the next row written. One row, one number: pages are cut between numbers.
    [[nodiscard]] qint64 nextSeq() { return ++m_seq; }

    /// The highest number given so far: a desk that has seen it has seen all that was changed.
    [[nodiscard]] qint64 lastSeq() const { return m_seq; }

    /// Whether a row's number was given in this transaction: changed once more, it keeps it.
    [[nodiscard]] bool isOwn(qint64 seq) const { return seq > m_before; }

    /// The number of a row that is written again: its own where this transaction gave it one, else the next.
    [[nodiscard]] qint64 seqAfter(qint64 seq) { return isOwn(seq) ? seq : nextSeq(); }

    [[nodiscard]] Result<> commit();

private:
    AccountTransaction(Database &database, AccountId account, std::optional<Transaction> transaction, qint64 seq);

    Database *m_database;
    AccountId m_account;
    std::optional<Transaction> m_transaction; ///< nullopt: the caller has it
    qint64 m_before;
    qint64 m_seq;
};

} // namespace hauspost::portal
