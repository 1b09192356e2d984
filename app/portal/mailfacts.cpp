#include "app/portal/mailfacts.h"

#include "models/wire/values.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hauspost::portal {

namespace {

Result<Office> officeOf(Database &database, const AccountId &account)
{
    auto statement = database.prepare(QStringLiteral("SELECT document FROM office WHERE account_id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(account.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    const QJsonObject document = *row ? QJsonDocument::fromJson(statement->text(0).toUtf8()).object() : QJsonObject();
    return wire::officeFrom(document, QStringLiteral("office"));
}

Result<QString> flatOf(Database &database, const MailJob &job)
{
    if (job.resident.isEmpty()) {
        return QString();
    }
    auto statement = database.prepare(QStringLiteral(
        "SELECT p.street, u.location FROM resident r "
        "JOIN unit u ON u.account_id = r.account_id AND u.id = r.unit_id "
        "JOIN property p ON p.account_id = r.account_id AND p.id = r.property_id WHERE r.account_id = ? AND r.id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(job.account.toString()).bind(job.resident.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    QStringList parts;
    if (*row) {
        parts << statement->text(0) << statement->text(1);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

Result<MailFacts> mailFacts(Database &database, const MailJob &job)
{
    return officeOf(database, job.account).and_then([&](const Office &office) {
        return flatOf(database, job).map([&office](const QString &flat) { return MailFacts{office, flat}; });
    });
}

} // namespace hauspost::portal
