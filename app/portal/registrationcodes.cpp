#include "app/portal/registrationcodes.h"

#include "models/sql/database.h"

namespace hauspost::portal {

namespace {

Result<Statement> prepareRemove(AccountTransaction &transaction)
{
    return transaction.database().prepare(
        QStringLiteral("DELETE FROM registration_code WHERE account_id = ? AND resident_id = ?"));
}

} // namespace

RegistrationCodes::RegistrationCodes(AccountId account, const PortalKey &key, Statement insert, Statement remove)
    : m_account(std::move(account)), m_key(key), m_insert(std::move(insert)), m_remove(std::move(remove))
{
}

Result<RegistrationCodes> RegistrationCodes::prepare(AccountTransaction &transaction, const PortalKey &key)
{
    auto insert = transaction.database().prepare(QStringLiteral(
        "INSERT INTO registration_code (account_id, resident_id, hash, box, valid_until) VALUES (?, ?, ?, ?, ?)"));
    auto remove = prepareRemove(transaction);
    if (!insert || !remove) {
        return Failure(insert ? remove.error() : insert.error());
    }
    return RegistrationCodes(transaction.account(), key, std::move(*insert), std::move(*remove));
}

Result<> RegistrationCodes::issue(const ResidentId &resident, QDate validUntil)
{
    // Two equal codes among 60 random bits: the unique index refuses them.
    const RegistrationCode code = randomRegistrationCode();
    return m_insert.bind(m_account.toString())
        .bind(resident.toString())
        .bind(m_key.hashOf(code))
        .bind(m_key.seal(code))
        .bind(std::optional(validUntil))
        .execute();
}

Result<> RegistrationCodes::remove(const ResidentId &resident)
{
    return m_remove.bind(m_account.toString()).bind(resident.toString()).execute();
}

Result<> RegistrationCodes::withdraw(AccountTransaction &transaction, const ResidentId &resident)
{
    return prepareRemove(transaction).and_then([&](Statement remove) {
        return remove.bind(transaction.account().toString()).bind(resident.toString()).execute();
    });
}

} // namespace hauspost::portal
