#pragma once

#include "app/portal/portalfolder.h"
#include "app/portal/portalkey.h"
#include "models/base/ids.h"
#include "models/domain/office.h"
#include "models/sql/database.h"

namespace hauspost::portal {

/// The portal's database with its key: what every service of the portal works on. Belongs to one thread; open one per
/// thread.
class Store
{
public:
    static constexpr int defaultCodeDays = 180;

    /// Makes database and key in a folder that holds none. A failure leaves neither behind.
    /// Errors: PortalAlreadyThere, DataFolderUnsuitable, FileNotWritable, Database….
    [[nodiscard]] static Result<Store> create(const PortalFolder &folder);

    /// Errors: PortalDataMissing, PortalKeyMissing (also a key of another portal), Database….
    [[nodiscard]] static Result<Store> open(const PortalFolder &folder);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const PortalKey &key() const { return m_key; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// A new account with its office. codeDays: how long registration codes work.
    [[nodiscard]] Result<AccountId> addAccount(const Office &office, int codeDays);

    /// Replaces the office; an unchanged one keeps its seq.
    [[nodiscard]] Result<> setOffice(const AccountId &account, const Office &office);

    [[nodiscard]] Result<QList<AccountId>> accounts();

    /// Names of the offices, in the order of accounts().
    [[nodiscard]] Result<QStringList> officeNames();

    /// The account of a portal that has one. Errors: PortalDataMissing, UsageError (several).
    [[nodiscard]] Result<AccountId> onlyAccount();

private:
    Store(std::unique_ptr<Database> database, PortalKey key, QString folder);

    std::unique_ptr<Database> m_database;
    PortalKey m_key;
    QString m_folder;
};

} // namespace hauspost::portal
