// The commands of the administrator, with the built program.

#include "app/portal/store.h"
#include "tests/support/catch.h"
#include "tests/support/testportal.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;
using namespace hauspost::portal;

namespace {

struct Admin
{
    QTemporaryDir dir;
    TestPortal portal{dir.filePath(QStringLiteral("portal"))};

    [[nodiscard]] ProcessOutcome run(const char *line) const
    {
        return portal.run(QString::fromUtf8(line).split(u' ') << QStringLiteral("--lang") << QStringLiteral("en"));
    }
    [[nodiscard]] QByteArray succeed(const char *line) const
    {
        const ProcessOutcome outcome = run(line);
        INFO(line << '\n' << outcome.errors.toStdString());
        REQUIRE(outcome.exitCode == 0);
        return outcome.output;
    }
    /// Exit code of a command that must not succeed.
    [[nodiscard]] int refuse(const char *line) const
    {
        const ProcessOutcome outcome = run(line);
        CHECK_FALSE(outcome.errors.isEmpty());
        return outcome.exitCode;
    }
    [[nodiscard]] std::string file(const char *name, const QByteArray &content) const
    {
        QFile output(dir.filePath(QLatin1String(name)));
        REQUIRE(output.open(QIODevice::WriteOnly));
        output.write(content);
        return output.fileName().toStdString();
    }
    [[nodiscard]] Result<Store> store() const
    {
        auto store = Store::open(PortalFolder(portal.folder(), portal.database()));
        REQUIRE(isOk(store));
        return store;
    }
    void sql(const QString &statement) const { REQUIRE(isOk(store()->database().execute(statement))); }
    [[nodiscard]] QString text(const char *query) const
    {
        auto store = this->store();
        auto statement = store->database().prepare(QString::fromLatin1(query));
        REQUIRE(isOk(statement));
        REQUIRE(statement->next().value_or(false));
        return statement->text(0);
    }
};

} // namespace

TEST_CASE("Users are added with the password of a file, listed, disabled. An app's key is printed once")
{
    const Admin a;
    const std::string good = a.file("good", "Kastanie im Hof 7\r\nsecond line\n");
    const std::string weak = a.file("weak", "passwort99\n");
    CHECK(a.succeed(("user add Anna@Example.com --password-file " + good).c_str()).isEmpty());
    CHECK(a.succeed(("user add vera --role lead --totp --password-file " + good).c_str())
              .startsWith("otpauth://totp/Hauspost:vera?secret="));
    CHECK(a.refuse(("user add ANNA@example.com --password-file " + good).c_str()) == 1);
    CHECK(a.refuse(("user add bert --password-file " + weak).c_str()) == 1);
    CHECK(a.refuse(("user add bert --role boss --password-file " + good).c_str()) == 1);
    CHECK(a.refuse("user add bert") == 1);
    CHECK(a.refuse("user add bert --password-file /nowhere") == 2);
    CHECK(a.refuse("user promote vera") == 1);
    CHECK(a.refuse("user disable otto") == 1);
    (void)a.succeed("user disable vera");
    const QList<QByteArray> lines = a.succeed("user list").trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith("anna@example.com\tlead\t")); // the first one
    CHECK(lines[1] == "vera\tlead\twith authenticator app\tdisabled");
    CHECK(a.refuse("user enable otto") == 1);
    CHECK(a.refuse("user enable Anna@example.com") == 1); // is not disabled
    (void)a.succeed("user enable Vera");
    CHECK_FALSE(a.succeed("user list").contains("disabled"));
    (void)a.succeed("user disable vera");
    CHECK(a.refuse(("user password otto --password-file " + good).c_str()) == 1);
    CHECK(a.refuse(("user password vera --password-file " + weak).c_str()) == 1);
    CHECK(a.refuse("user password vera") == 1);
    (void)a.succeed(("user password vera --password-file " + good).c_str());
    CHECK_FALSE(a.succeed("user list").contains("disabled"));
    const QByteArray record = a.succeed("audit");
    CHECK(record.count("user-password-set") == 1);
    CHECK(record.count("user-added") == 2);
    CHECK(record.count("user-disabled") == 2);
    CHECK(record.count("user-enabled") == 1);
    CHECK_FALSE(record.contains("vera"));
    CHECK(a.succeed("audit --names").count("user-password-set\tvera\n") == 1);
    CHECK(a.succeed("audit --limit 1").count('\n') == 1);
}

TEST_CASE("The first user of an office is its lead unless something else is said. A role can be changed")
{
    const Admin a;
    const std::string password = " --password-file " + a.file("good", "Kastanie im Hof 7\n");
    CHECK(a.run(("user add anna" + password).c_str()).errors.contains("is its lead"));
    CHECK_FALSE(a.run(("user add bert" + password).c_str()).errors.contains("is its lead"));
    CHECK(a.succeed("user list").startsWith("anna\tlead\t"));
    CHECK(a.succeed("user list").contains("bert\tclerk\t"));
    (void)a.succeed("user role Bert --role lead");
    CHECK(a.succeed("user list").contains("bert\tlead\t"));
    (void)a.succeed("user role anna --role reader");
    CHECK(a.succeed("user list").startsWith("anna\treader\t"));
    CHECK(a.refuse("user role otto --role lead") == 1);
    CHECK(a.refuse("user role bert") == 1);
    CHECK(a.refuse("user role bert --role boss") == 1);
    (void)a.succeed("user disable bert");
    CHECK(a.refuse("user role bert --role clerk") == 1);
    CHECK(a.succeed("audit").count("user-role-set") == 2);
    CHECK(a.succeed("audit --names --limit 2").contains("user-role-set\tanna\n"));

    const std::string second =
        " --account " +
        a.succeed(("account add --office " + sampleFile(QStringLiteral("office.json")).toStdString()).c_str())
            .trimmed()
            .toStdString();
    (void)a.succeed(("user add rita --role clerk" + password + second).c_str());
    CHECK(a.succeed(("user list" + second).c_str()).startsWith("rita\tclerk\t"));
}

TEST_CASE("Every command that changes something of an office is in its record")
{
    const Admin a;
    const auto noted = [&a](const QByteArray &what) { return a.succeed("audit").count("\tadministrator\t" + what); };
    CHECK(noted("account-added\t") == 1);
    const std::string import = "import " + sampleDtmFile().toStdString() + " --contacts " +
                               sampleFile(QStringLiteral("contacts.csv")).toStdString() + " --uvi-required all";
    (void)a.succeed((import + " --plan").c_str());
    CHECK(noted("imported\t") == 0);
    (void)a.succeed(import.c_str());
    CHECK(noted("imported\t") == 1);
    (void)a.succeed("sample-residents");
    const QByteArray waiting = a.succeed("mail list --state queued").split('\t').constFirst();
    REQUIRE_FALSE(waiting.isEmpty());
    (void)a.succeed(("mail retry " + waiting).constData());
    CHECK(noted("mail-retried\t" + waiting + '\n') == 1);
    CHECK(a.refuse(("mail resolve " + waiting + " again").constData()) == 1); // it is not unclear
    CHECK(noted("mail-resolved") == 0);
}

TEST_CASE("With several offices a command says which one it means. Each has its own users and desks")
{
    const Admin a;
    const QByteArray second =
        a.succeed(("account add --office " + sampleFile(QStringLiteral("office.json")).toStdString()).c_str())
            .trimmed();
    CHECK(a.succeed("account list").count('\n') == 2);
    CHECK(a.refuse("desk list") == 1);
    CHECK(a.refuse("user list") == 1);
    CHECK(a.refuse("user list --account 4711") == 1);
    CHECK(a.refuse("mail list") == 1);
    CHECK(a.refuse("account add") == 1);
    CHECK(a.refuse("account add --office /nowhere") == 2);
    CHECK(a.refuse("account remove") == 1);
    const std::string there = " --account " + second.toStdString();
    (void)a.succeed(("desk-token add Desk" + there).c_str());
    CHECK(a.succeed(("desk list" + there).c_str()).startsWith("1\tDesk\t\tnever used\t"));
    (void)a.succeed(("import " + sampleDtmFile().toStdString() + " --uvi-required all" + there).c_str());
    CHECK(a.succeed(("mail list" + there).c_str()).isEmpty());
    CHECK(a.refuse(("mail retry nothing" + there).c_str()) == 1);
    CHECK(a.refuse(("mail resolve nothing sent" + there).c_str()) == 1);
    CHECK(a.succeed(("audit" + there).c_str()).contains("desk-added\tdesk:1\n"));
    const QByteArray stats = a.succeed(("stats" + there).c_str());
    CHECK(stats.contains(second + "\tproperties\t12\n"));
    CHECK(stats.contains(second + "\tdesks\t1\n"));
    CHECK(a.succeed("stats").count("\tproperties\t0\n") == 1);
    const QByteArray first = a.succeed("account list").split('\t').first();
    const std::string other = " --account " + first.toStdString();
    CHECK(a.refuse(("desk wipe 1" + other).c_str()) == 1);
    CHECK(a.refuse(("desk revoke 1" + other).c_str()) == 1);
    (void)a.succeed(("desk wipe 1" + there).c_str());
    CHECK(a.refuse(("desk wipe 1" + there).c_str()) == 1);
    CHECK(a.succeed(("desk list" + there).c_str()).trimmed().endsWith("to be wiped"));
    CHECK(a.refuse(("desk paint 1" + there).c_str()) == 1);
}

TEST_CASE("A backup is whole, private, taken beside a running portal and never in the place of another file",
          "[embedded]")
{
    Admin a;
    a.portal.importSample();
    a.portal.start();
    const std::string target = a.dir.filePath(QStringLiteral("backup.db")).toStdString();
    (void)a.succeed(("backup " + target).c_str());
    const QFile backup(QString::fromStdString(target));
    CHECK(backup.permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(a.refuse(("backup " + target).c_str()) == 1);
    CHECK(a.refuse("backup /nowhere/backup.db") == 3);
    CHECK(a.run("backup /nowhere/backup.db").errors.contains("“/nowhere/backup.db” cannot be written"));
    CHECK_FALSE(QFile::exists(QString::fromStdString(target) + QStringLiteral(".part")));

    // Restored with the key, it is the same portal.
    const QString restored = a.dir.filePath(QStringLiteral("restored"));
    REQUIRE(PortalFolder(restored).prepare().has_value());
    REQUIRE(QFile::copy(QString::fromStdString(target), PortalFolder(restored).databaseFile()));
    REQUIRE(QFile::copy(PortalFolder(a.portal.folder()).keyFile(), PortalFolder(restored).keyFile()));
    const ProcessOutcome stats = runProcess(ourProgram(QStringLiteral("hauspost-portal")),
                                            {QStringLiteral("stats"), QStringLiteral("--data"), restored});
    CHECK(stats.exitCode == 0);
    CHECK(stats.output == a.succeed("stats"));
}

TEST_CASE("A new epoch after a restore: other cursors, and mail that waited in the backup is never sent")
{
    const Admin a;
    a.portal.importSample();
    (void)a.succeed("sample-residents");
    const QString before = a.text("SELECT epoch FROM account");
    const QString sent = a.text("SELECT min(id) FROM mail_job WHERE state = 'queued'");
    a.sql(QStringLiteral("UPDATE mail_job SET state = 'sent' WHERE id = '%1'").arg(sent));
    const QString waiting = a.text("SELECT count(*) FROM mail_job WHERE state = 'queued'");
    const QString queued = a.text("SELECT count(*) FROM resident WHERE mail = 'queued'");
    REQUIRE(waiting.toInt() > 5);
    REQUIRE(queued.toInt() > 5);
    CHECK(a.refuse("epoch repeat") == 1);
    (void)a.succeed("epoch renew");
    CHECK(a.text("SELECT epoch FROM account") != before);
    CHECK(a.text("SELECT count(*) FROM mail_job WHERE state = 'unclear' AND length(box) = 0") == waiting);
    CHECK(a.text("SELECT count(*) FROM mail_job WHERE state = 'queued'") == QStringLiteral("0"));
    CHECK(a.text("SELECT min(id) FROM mail_job WHERE state = 'sent'") == sent);
    CHECK(a.text("SELECT count(*) FROM resident WHERE mail = 'unclear'") == queued);
    CHECK(a.succeed("audit").contains("epoch-renewed"));
}

TEST_CASE("Residents of a sample office are invited and register, those of a real one are left alone")
{
    const Admin a;
    a.portal.importSample();
    CHECK(a.succeed("sample-residents").contains("registered"));
    const QByteArray stats = a.succeed("stats");
    const auto count = [&stats](const char *name) {
        const qsizetype at = stats.indexOf(QByteArray("\t") + name + '\t');
        return at < 0 ? 0 : stats.mid(at + qsizetype(qstrlen(name)) + 2).split('\n').constFirst().toInt();
    };
    CHECK(count("access.confirmed") > 20);
    CHECK(count("access.pending") > 10);
    CHECK(count("access.none") > 40);
    CHECK(a.text("SELECT count(*) FROM login") == QString::number(count("access.confirmed")));

    a.sql(QStringLiteral("UPDATE resident SET email = 'somebody@mailbox.test' WHERE access = 'none' AND email <> ''"));
    CHECK(a.refuse("sample-residents") == 1);
    CHECK(a.succeed("stats") == stats);
}
