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

RegistrationCodes::RegistrationCodes(AccountTransaction &transaction, const PortalKey &key, Statement remove)
    : m_account(transaction.account()),
      m_key(key),
      m_insert(
          transaction.database(),
          "INSERT INTO registration_code (account_id, resident_id, hash, box, valid_until) VALUES (?, ?, ?, ?, ?)"),
      m_remove(std::move(remove))
{
}

Result<RegistrationCodes> RegistrationCodes::prepare(AccountTransaction &transaction, const PortalKey &key)
{
    return prepareRemove(transaction).map([&](Statement remove) {
        return RegistrationCodes(transaction, key, std::move(remove));
    });
}

Result<> RegistrationCodes::issue(const ResidentId &resident, QDate validUntil)
{
    // Two equal codes among 60 random bits: the unique index refuses them.
    const RegistrationCode code = randomRegistrationCode();
    return m_insert.add([account = m_account, resident, hash = m_key.hashOf(code), box = m_key.seal(code),
                         validUntil](Statement &insert) {
        insert.bind(account.toString()).bind(resident.toString()).bind(hash).bind(box).bind(std::optional(validUntil));
    });
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
