#pragma once

#include "app/portal/changefeed.h"
#include "app/portal/importer.h"
#include "app/portal/store.h"
#include "models/base/clock.h"
#include "models/exchange/importedoffice.h"
#include "tests/support/catch.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QTemporaryDir>

#include <map>

/// A portal in a folder of the test's, and small invented files to import.
namespace hauspost::portal::test {

const QDate today(2026, 11, 24);

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] QDate today() const override { return now.date(); }
    QDateTime now{test::today, QTime(9, 0), Qt::UTC};
};

struct StoreFixture
{
    StoreFixture();

    QTemporaryDir dir;
    TestDatabase server;
    PortalFolder folder;
    Store store;
    AccountId account;

    /// Requires success.
    [[nodiscard]] Importer::Outcome import(const ImportedOffice &file, QDate day = today);
    [[nodiscard]] MaintenanceCounts maintain(QDate day);
    [[nodiscard]] wire::Digest digest(const AccountId &of);
    [[nodiscard]] wire::Digest digest() { return digest(account); }
    /// All pages of this size, as a desk would pull them.
    [[nodiscard]] std::vector<wire::Change> crawl(const AccountId &of, int limit = 2000);
    [[nodiscard]] std::map<QString, Resident> residents(); ///< by client key
    [[nodiscard]] qint64 seqOf(const QString &clientKey);
    void sql(const QString &statement); ///< requires success
    [[nodiscard]] qint64 number(const QString &query);
};

[[nodiscard]] Office someOffice(const QString &name = QStringLiteral("Hausverwaltung Musterhain"));

/// Property 000000001, units 1 to 3 that need UVI: "k1" Jana Müller, "k2" Otto Groß, a vacancy.
[[nodiscard]] ImportedOffice smallFile();

/// Client key of a row; "" for other rows.
[[nodiscard]] QString keyOf(const wire::Change &change);

} // namespace hauspost::portal::test
