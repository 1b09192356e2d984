#include "models/storage/columnprofiles.h"
#include "models/storage/deskdatabase.h"
#include "tests/app/ctl/ctldesk.h"

using namespace hauspost;
using test::CtlDesk;

namespace {

/// A desk that has synchronised, and a list in its folder.
struct ListDesk : CtlDesk
{
    explicit ListDesk(const QByteArray &list)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        (void)succeed(QStringLiteral("sync"));
    }

    [[nodiscard]] QString path() const { return dir.filePath(QStringLiteral("list.csv")); }
    [[nodiscard]] QString contacts(const char *options) const
    {
        return QStringLiteral("--json contacts %1 %2").arg(path(), QLatin1String(options));
    }
};

const QByteArray list = "Key;E-Mail;Einwilligung am;Quelle\n1/1/0;neu@example.org;1.3.2026;Vertrag\n"
                        "1/2/0;kein@web;;\n9/9/9;x@example.org;;\n";

} // namespace

TEST_CASE("A list is looked at first, then taken over as one step. What cannot be used is said")
{
    const ListDesk desk(list);
    const auto counts = QJsonDocument::fromJson(desk.succeed(desk.contacts("--dry-run"))).object();
    CHECK(counts.value(QStringLiteral("residents")).toInt() == 1);
    CHECK(counts.value(QStringLiteral("bad")).toInt() == 2);
    CHECK(desk.outbox().empty());
    const auto rows = QJsonDocument::fromJson(desk.succeed(desk.contacts("--list"))).array();
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].toObject().value(QStringLiteral("row")).toInt() == 3);
    CHECK(rows[1].toObject().value(QStringLiteral("remark")).toString().startsWith(QStringLiteral("column B")));
    CHECK(desk.outbox().empty());

    (void)desk.succeed(desk.contacts("--offline"));
    CHECK(desk.outbox().size() == 2);                          // the address and the consent
    CHECK(desk.ctl(desk.contacts("--offline")).exitCode == 8); // they wait already: nothing to do
}

TEST_CASE("Columns without known names are named on the command line")
{
    const ListDesk desk("Nummer;Post\n1/1/0;neu@example.org\n");
    CHECK(desk.ctl(desk.contacts("--dry-run")).exitCode == 2);
    (void)desk.succeed(desk.contacts("--offline --map A=key --map Post=email"));
    CHECK(desk.outbox().size() == 1);
    CHECK(desk.ctl(desk.contacts("--map Z=email")).exitCode == 2);
    CHECK(desk.ctl(desk.contacts("--map A=colour")).exitCode == 2);
    CHECK(desk.ctl(QStringLiteral("contacts none.csv")).exitCode == 2);
    CHECK(desk.ctl(QStringLiteral("contacts")).exitCode == 2);
}

TEST_CASE("The columns of a list that was taken over are known the next time, and this is said")
{
    const ListDesk desk("Nummer;Post\n1/1/0;neu@example.org\n");
    CHECK_FALSE(desk.ctl(desk.contacts("--dry-run")).errors.contains("is known"));
    (void)desk.succeed(desk.contacts("--offline --map A=key --map Post=email"));

    QFile next(desk.path());
    REQUIRE(next.open(QIODevice::WriteOnly));
    next.write("NUMMER;Post\n1/2/0;auch@example.org\n");
    next.close();
    const ProcessOutcome known = desk.ctl(desk.contacts("--dry-run"));
    CHECK(known.exitCode == 0);
    CHECK(known.errors.contains("A list with these names of columns is known"));
    CHECK(QJsonDocument::fromJson(known.output).object().value(QStringLiteral("residents")).toInt() == 1);
}

TEST_CASE("A profile that was saved in the window gives the columns their meaning")
{
    const ListDesk desk("Nummer;Zusatz;Post\n1/1/0;x;neu@example.org\n");
    {
        const SystemClock clock;
        auto database = DeskDatabase::open(DeskPaths(desk.dir.filePath(QStringLiteral("desk"))), clock);
        REQUIRE(isOk(database));
        REQUIRE(isOk(ColumnProfiles(database->database(), clock)
                         .save(QStringLiteral("Meier & Co"), {{QStringLiteral("key"), QStringLiteral("Nummer")},
                                                              {QStringLiteral("email"), QStringLiteral("Post")}})));
    }
    const ProcessOutcome unknown = desk.ctl(desk.contacts("--profile none"));
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.errors.contains("there is no profile"));
    (void)desk.succeed(desk.contacts("--offline --profile \"Meier & Co\""));
    CHECK(desk.outbox().size() == 1);
}
