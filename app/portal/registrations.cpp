#include "app/portal/registrations.h"

#include "app/portal/mailjobs.h"
#include "models/wire/names.h"

namespace hauspost::portal {

namespace {

/// Columns that read() expects, then the tables that every look-up joins.
const char tenancyColumns[] = "r.account_id, r.id, r.names, r.kind, r.access, r.move_out, p.street, "
                              "p.postal_code || ' ' || p.city, u.number, u.location";
const char tenancyTables[] = "JOIN resident r ON r.account_id = x.account_id AND r.id = x.resident_id "
                             "JOIN unit u ON u.account_id = r.account_id AND u.id = r.unit_id "
                             "JOIN property p ON p.account_id = r.account_id AND p.id = r.property_id";
constexpr int firstOwnColumn = 10;

QString query(const char *ownColumns, const char *table, const char *condition)
{
    return QStringLiteral("SELECT %1, %2 FROM %3 x %4 WHERE %5")
        .arg(QLatin1String(tenancyColumns), QLatin1String(ownColumns), QLatin1String(table),
             QLatin1String(tenancyTables), QLatin1String(condition));
}

bool isOpen(AccessStatus access)
{
    return access == AccessStatus::None || access == AccessStatus::Pending || access == AccessStatus::Expired ||
           access == AccessStatus::Reregister;
}

} // namespace

Registration Registrations::read(const Statement &row) const
{
    Registration found;
    found.account = AccountId(row.text(0));
    found.resident = ResidentId(row.text(1));
    found.names = row.text(2).split(u'\n', Qt::SkipEmptyParts);
    const auto access = wire::accessStatusFrom(row.text(4)).value_or(AccessStatus::Revoked);
    const auto moveOut = row.date(5);
    found.isClosed = row.text(3) != wire::toName(OccupancyKind::Resident) || (moveOut && *moveOut < m_clock.today()) ||
                     (!isOpen(access) && access != AccessStatus::Confirmed);
    found.street = row.text(6);
    found.city = row.text(7);
    found.unit = static_cast<int>(row.integer(8));
    found.location = row.text(9);
    found.state = access == AccessStatus::Confirmed ? LinkState::Used : LinkState::Good;
    return found;
}

Result<Registration> Registrations::findByCode(const RegistrationCode &code, int unit)
{
    return findByCode(m_key.hashOf(code), unit);
}

Result<Registration> Registrations::findByCode(const QByteArray &codeHash, int unit)
{
    auto statement = m_database.prepare(query("x.valid_until", "registration_code", "x.hash = ? AND u.number = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(codeHash).bind(unit).next().map([&](bool isThere) {
        if (!isThere) {
            return Registration();
        }
        Registration found = read(*statement);
        const auto validUntil = statement->date(firstOwnColumn);
        if (found.state == LinkState::Good && (!validUntil || *validUntil < m_clock.today())) {
            found.state = LinkState::Expired;
        }
        return found;
    });
}

Result<Registration> Registrations::findByLink(const QByteArray &token)
{
    auto statement = m_database.prepare(query("x.email, x.expires_on, x.used_at", "invitation", "x.hash = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    return statement->bind(m_key.hashOfToken(token)).next().map([&](bool isThere) {
        if (!isThere) {
            return Registration();
        }
        Registration found = read(*statement);
        found.email = statement->text(firstOwnColumn);
        const auto expiresOn = statement->date(firstOwnColumn + 1);
        if (!statement->isNull(firstOwnColumn + 2)) {
            found.state = LinkState::Used;
        } else if (found.state == LinkState::Good && (!expiresOn || *expiresOn < m_clock.today())) {
            found.state = LinkState::Expired;
        }
        return found;
    });
}

Result<bool> Registrations::redeemLink(const QByteArray &token)
{
    auto update = m_database.prepare(QStringLiteral(
        "UPDATE invitation SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_on >= ? RETURNING 1"));
    if (!update) {
        return Failure(update.error());
    }
    const auto row = update->bind(mailTime(m_clock.nowUtc()))
                         .bind(m_key.hashOfToken(token))
                         .bind(std::optional(m_clock.today()))
                         .next();
    if (!row || !*row) {
        return row;
    }
    // RETURNING holds the statement open until it has been read to its end.
    return update->next().map([](bool) { return true; });
}

} // namespace hauspost::portal
