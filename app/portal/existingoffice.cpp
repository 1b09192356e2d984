#include "app/portal/existingoffice.h"

#include "app/portal/rows.h"

namespace hauspost::portal {

namespace {

/// Calls take for each row of a query on one account's rows.
template <class Take>
Result<> forEachRow(Database &database, const QString &sql, const AccountId &account, Take take)
{
    auto statement = database.prepare(sql);
    if (!statement) {
        return Failure(statement.error());
    }
    statement->bind(account.toString());
    for (;;) {
        const auto row = statement->next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return {};
        }
        take(*statement);
    }
}

} // namespace

Result<ExistingOffice> existingOffice(Database &database, const AccountId &account)
{
    const auto select = [](const char *columns, const QString &from) {
        return QStringLiteral("SELECT %1 FROM %2 WHERE account_id = ? ORDER BY seq").arg(QLatin1String(columns), from);
    };
    ExistingOffice office;
    const QByteArray propertyColumns = QByteArray(rows::propertyColumns) + ", p.period_end";
    auto done = forEachRow(database, select(propertyColumns.constData(), QStringLiteral("property p")), account,
                           [&office](const Statement &row) {
                               office.properties.push_back(rows::property(row, 0));
                               if (const auto end = row.date(rows::propertyColumnCount)) {
                                   office.lastPeriodEnds.insert(office.properties.back().number, *end);
                               }
                           });
    if (done) {
        done = forEachRow(database, select(rows::unitColumns, QStringLiteral("unit u")), account,
                          [&office](const Statement &row) { office.units.push_back(rows::unit(row, 0)); });
    }
    if (done) {
        done = forEachRow(database, select(rows::residentColumns, QStringLiteral("resident r")), account,
                          [&office](const Statement &row) { office.residents.push_back(rows::resident(row, 0)); });
    }
    return done.map([&office] { return std::move(office); });
}

} // namespace hauspost::portal
