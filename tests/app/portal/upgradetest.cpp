// What steps of the schema do to the data of a portal that is there already.

#include "app/portal/auditlog.h"
#include "models/sql/schemamigrator.h"
#include "tests/app/portal/storefixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace hauspost;
using namespace hauspost::portal;
using namespace hauspost::portal::test;

namespace {

QStringList steps()
{
    const QDir folder(QStringLiteral(":/hauspost/schema/portal"));
    QStringList texts;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        texts << QString::fromUtf8(file.readAll());
    }
    return texts;
}

/// A database as a portal of an older version left it.
struct OldPortal
{
    explicit OldPortal(int version)
    {
        DatabaseOptions options;
        options.file = dir.filePath(QStringLiteral("portal.db"));
        auto opened = server.url().isEmpty() ? Database::open(options) : Database::connect(server.url());
        REQUIRE(isOk(opened));
        database = std::move(*opened);
        REQUIRE(isOk(SchemaMigrator(steps().first(version)).migrate(*database)));
        for (const char *account : {"a", "b", "c", "d"}) {
            sql(QStringLiteral(
                    "INSERT INTO account (id, seq, epoch, horizon, code_days) VALUES ('%1', 1, '%1', 0, 180)")
                    .arg(QLatin1String(account)));
        }
    }

    void sql(const QString &statement) { REQUIRE(isOk(database->execute(statement))); }
    void upgrade() { REQUIRE(isOk(SchemaMigrator(steps()).migrate(*database))); }
    void addUser(const char *account, const char *id, const char *role, bool disabled = false)
    {
        sql(QStringLiteral("INSERT INTO office_user (id, account_id, login, password, role, created_at, disabled_at) "
                           "VALUES ('%1', '%2', '%1', 'x', '%3', '2026-01-01T00:00:00.000Z', %4)")
                .arg(QLatin1String(id), QLatin1String(account), QLatin1String(role),
                     disabled ? QStringLiteral("'2026-02-01T00:00:00.000Z'") : QStringLiteral("NULL")));
    }
    QString leads()
    {
        auto select = database->prepare(QStringLiteral("SELECT id FROM office_user WHERE role = 'lead' ORDER BY id"));
        REQUIRE(isOk(select));
        QStringList ids;
        while (select->next().value()) {
            ids << select->text(0);
        }
        return ids.join(u' ');
    }

    QTemporaryDir dir;
    TestDatabase server;
    std::unique_ptr<Database> database;
};

constexpr int beforeLeads = 9;
constexpr int beforeStrangers = 10;

} // namespace

TEST_CASE("An office whose clerks could erase until now gets a lead - its oldest clerk. Others stay as they are")
{
    OldPortal old(beforeLeads);
    old.addUser("a", "a0", "reader");
    old.addUser("a", "a1", "clerk", true);
    old.addUser("a", "a2", "clerk");
    old.addUser("a", "a3", "clerk");
    old.addUser("b", "b0", "clerk");
    old.addUser("b", "b1", "lead");
    old.addUser("c", "c0", "lead", true);
    old.addUser("c", "c1", "clerk");
    old.addUser("d", "d0", "reader");
    old.upgrade();
    CHECK(old.leads() == QStringLiteral("a2 b1 c0 c1"));
}

TEST_CASE("The record of before stays in its order and goes on")
{
    OldPortal old(beforeStrangers);
    for (int i = 0; i < 3; ++i) {
        old.sql(QStringLiteral("INSERT INTO audit (account_id, at, who, what, object) VALUES ('%1', "
                               "'2026-01-01T00:00:00.000Z', 'u', 'signed-in', '%2')")
                    .arg(QLatin1String(i == 1 ? "b" : "a"))
                    .arg(i));
    }
    old.upgrade();
    const FixedClock clock;
    AuditLog audit(*old.database, clock);
    const AccountId account(QStringLiteral("a"));
    REQUIRE(isOk(audit.noteStranger("203.0.113.7")));
    REQUIRE(isOk(audit.note(account, AuditLog::administrator, AuditEvent::UserAdded, QStringLiteral("3"))));
    const auto entries = audit.newest(account, 10);
    REQUIRE(isOk(entries));
    QStringList objects;
    for (const AuditEntry &entry : *entries) {
        objects << entry.object;
    }
    CHECK(objects.join(u' ') == QStringLiteral("3 203.0.113.7 2 0"));
}
