#include "app/portal/accounttransaction.h"

#include "models/sql/database.h"

namespace hauspost::portal {

namespace {

Result<qint64> advance(Database &database, const AccountId &account, qint64 by)
{
    auto statement = database.prepare(QStringLiteral("UPDATE account SET seq = seq + ? WHERE id = ? RETURNING seq"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(by).bind(account.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return fail(ErrorCode::Internal, {QStringLiteral("no such account")});
    }
    const qint64 seq = statement->integer(0);
    // RETURNING holds the statement open until it has been read to its end.
    if (const auto end = statement->next(); !end) {
        return Failure(end.error());
    }
    return seq;
}

} // namespace

AccountTransaction::AccountTransaction(Database &database, AccountId account, std::optional<Transaction> transaction,
                                       qint64 seq)
    : m_database(&database),
      m_account(std::move(account)),
      m_transaction(std::move(transaction)),
      m_before(seq),
      m_seq(seq)
{
}

Result<AccountTransaction> AccountTransaction::begin(Database &database, const AccountId &account)
{
    auto transaction = database.begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    // How many rows will change is known at the end only; adding nothing takes the row all the same.
    const auto seq = advance(database, account, 0);
    if (!seq) {
        return Failure(seq.error());
    }
    return AccountTransaction(database, account, std::move(*transaction), *seq);
}

Result<AccountTransaction> AccountTransaction::within(Database &database, const AccountId &account)
{
    return advance(database, account, 0).map([&](qint64 seq) {
        return AccountTransaction(database, account, std::nullopt, seq);
    });
}

Result<> AccountTransaction::commit()
{
    if (m_seq != m_before) {
        if (const auto advanced = advance(*m_database, m_account, m_seq - m_before); !advanced) {
            return Failure(advanced.error());
        }
    }
    return m_transaction ? m_transaction->commit() : Result<>();
}

} // namespace hauspost::portal
