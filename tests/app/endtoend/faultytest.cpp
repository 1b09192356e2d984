// What the command line says and returns when something is wrong; nothing is lost by it.

#include "tests/support/catch.h"
#include "tests/support/testportal.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace hauspost;

namespace {

ProcessOutcome ctl(const QStringList &arguments)
{
    return runProcess(ourProgram(QStringLiteral("hauspost-ctl")),
                      QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments);
}

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

} // namespace

TEST_CASE("A wrong command line is explained and returns 2")
{
    const QStringList arguments =
        GENERATE(QStringList{}, QStringList{QStringLiteral("fly")}, QStringList{QStringLiteral("letters")},
                 QStringList{QStringLiteral("letters"), QStringLiteral("--all")},
                 QStringList{QStringLiteral("letters"), QStringLiteral("--all"), QStringLiteral("--property"),
                             QStringLiteral("1"), QStringLiteral("--list")},
                 QStringList{QStringLiteral("letters"), QStringLiteral("--all"), QStringLiteral("--out"),
                             QStringLiteral("a.pdf"), QStringLiteral("--limit"), QStringLiteral("0")},
                 QStringList{QStringLiteral("units"), QStringLiteral("--nonsense")});
    const ProcessOutcome outcome = ctl(arguments);
    INFO(arguments.join(u' ').toStdString());
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.errors.startsWith("hauspost-ctl: "));
    CHECK(outcome.output.isEmpty());
}

TEST_CASE("Before the first synchronisation every list says what to do and returns 5")
{
    const QTemporaryDir dir;
    const QString command =
        GENERATE(QStringLiteral("status"), QStringLiteral("properties"), QStringLiteral("residents"));
    const ProcessOutcome outcome = ctl({QStringLiteral("--data-dir"), dir.path(), command});
    CHECK(outcome.exitCode == 5);
    CHECK(outcome.errors.contains("synchronise"));
}

TEST_CASE("A token that the portal does not know returns 4, a file that is no token too")
{
    const QTemporaryDir dir;
    TestPortal portal(dir.filePath(QStringLiteral("portal")));
    portal.start();
    const QStringList common{QStringLiteral("--data-dir"), dir.filePath(QStringLiteral("desk")),
                             QStringLiteral("--portal"), portal.url()};
    const QString unknown = write(dir, QStringLiteral("unknown"), "hpd_" + QByteArray(43, 'A'));
    CHECK(ctl(common + QStringList{QStringLiteral("--token-file"), unknown, QStringLiteral("sync")}).exitCode == 4);
    const QString garbage = write(dir, QStringLiteral("garbage"), "secret\n");
    CHECK(ctl(common + QStringList{QStringLiteral("--token-file"), garbage, QStringLiteral("sync")}).exitCode == 4);
}

TEST_CASE("A portal address without TLS is refused, but for this computer")
{
    const QTemporaryDir dir;
    const QString token = write(dir, QStringLiteral("token"), "hpd_" + QByteArray(43, 'A'));
    const ProcessOutcome outcome =
        ctl({QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--portal"), QStringLiteral("http://example.org"),
             QStringLiteral("--token-file"), token, QStringLiteral("sync")});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.errors.contains("http://example.org"));
}

TEST_CASE("Letters that cannot be written return 6 and leave nothing")
{
    const QTemporaryDir dir;
    TestPortal portal(dir.filePath(QStringLiteral("portal")));
    portal.importSample();
    portal.start();
    const QStringList common{QStringLiteral("--data-dir"),   dir.filePath(QStringLiteral("desk")),
                             QStringLiteral("--portal"),     portal.url(),
                             QStringLiteral("--token-file"), portal.newTokenFile(QStringLiteral("desk"))};
    REQUIRE(ctl(common + QStringList{QStringLiteral("sync")}).exitCode == 0);
    const QStringList letters = common + QStringList{QStringLiteral("letters"), QStringLiteral("--all")};
    const ProcessOutcome refused =
        ctl(letters + QStringList{QStringLiteral("--out"), dir.filePath(QStringLiteral("missing/folder/letters.pdf"))});
    CHECK(refused.exitCode == 6);
    CHECK_FALSE(QDir(dir.filePath(QStringLiteral("missing"))).exists());
    // The failed run is not in the log: nobody counts as written to.
    const ProcessOutcome list =
        ctl(common + QStringList{QStringLiteral("letters"), QStringLiteral("--all"), QStringLiteral("--skip-written"),
                                 QStringLiteral("1"), QStringLiteral("--list")});
    CHECK_FALSE(list.output.contains("written to"));

    CHECK(ctl(common + QStringList{QStringLiteral("units"), QStringLiteral("--property"), QStringLiteral("999")})
              .exitCode == 7);
    CHECK(ctl(letters.mid(0, letters.size() - 1) +
              QStringList{QStringLiteral("--resident"), QStringLiteral("nobody"), QStringLiteral("--list")})
              .exitCode == 7);
}
