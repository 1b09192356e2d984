#include "tests/app/ctl/ctldesk.h"

#include <QtCore/QDir>

using namespace hauspost;
using test::CtlDesk;
using test::text;

namespace {

/// Resident "1/1/0" moved out in 2020, "1/2/0" lives there. The portal erases whom it is asked to.
struct PrivacyDesk : CtlDesk
{
    PrivacyDesk()
    {
        server.state.role = OfficeRole::Lead;
        for (wire::Change &change : server.state.changes) {
            auto *resident = std::get_if<Resident>(&change.row);
            if (resident && resident->clientKey == QStringLiteral("1/1/0")) {
                resident->moveOut = QDate(2020, 6, 30);
                resident->access = AccessStatus::Ended;
                resident->names = QStringList{QStringLiteral("Annegret Übermüller")};
            }
        }
        server.state.decide = [this](const wire::Action &action) {
            auto &rows = server.state.changes;
            const qint64 seq = rows.back().seq + 1;
            std::erase_if(rows, [&action](const wire::Change &change) {
                const auto *resident = std::get_if<Resident>(&change.row);
                return resident && resident->id == action.resident;
            });
            rows.push_back({seq, wire::Tombstone{wire::EntityType::Resident, action.resident.toString()}});
            return wire::ActionResult{action.id, wire::ActionOutcome::Applied, seq, {}};
        };
        (void)succeed(QStringLiteral("sync"));
    }

    [[nodiscard]] QJsonArray json(const QString &line) const
    {
        return QJsonDocument::fromJson(succeed(QStringLiteral("--json ") + line)).array();
    }

    /// Whether a text is anywhere in the files of the desk but its daily backups.
    [[nodiscard]] bool holds(const QString &text) const
    {
        const QDir folder(dir.filePath(QStringLiteral("desk")));
        const QStringList files = folder.entryList(QDir::Files);
        return std::any_of(files.begin(), files.end(), [&](const QString &name) {
            QFile file(folder.filePath(name));
            return !name.startsWith(QStringLiteral("desk-backup")) && file.open(QIODevice::ReadOnly) &&
                   file.readAll().contains(text.toUtf8());
        });
    }
};

const QString leaver = QStringLiteral("1/1/0");

} // namespace

TEST_CASE("The command line writes what is on record about a person into a folder that it makes")
{
    const PrivacyDesk desk;
    const QString folder = desk.dir.filePath(QStringLiteral("told/here"));
    const QByteArray files = desk.succeed(QStringLiteral("person --resident %1 --out %2").arg(leaver, folder));
    CHECK(files.trimmed().split('\n').size() == 2);
    CHECK(QDir(folder).entryList({QStringLiteral("*.html"), QStringLiteral("*.json")}).size() == 2);
    CHECK(text(desk.json(QStringLiteral("privacy log")).at(0).toObject(), "what") == u"disclosed");
    CHECK(desk.ctl(QStringLiteral("person --resident nobody --out ") + folder).exitCode == 7);
    CHECK(desk.ctl(QStringLiteral("person --resident ") + leaver).exitCode == 2);
}

TEST_CASE("Whoever moved out longer ago than the period is a work list of the command line")
{
    const PrivacyDesk desk;
    const QJsonArray due = desk.json(QStringLiteral("privacy due"));
    REQUIRE(due.size() == 1);
    CHECK(text(due[0].toObject(), "key") == leaver);
    CHECK(text(due[0].toObject(), "lastDay") == u"2020-06-30");
}

TEST_CASE("Erasing shows first what goes - and with --yes leaves nothing of the person at the desk")
{
    const PrivacyDesk desk;
    const QString erase = QStringLiteral("privacy erase --resident ") + leaver;
    const ProcessOutcome shown = desk.ctl(erase);
    CHECK(shown.exitCode == 0);
    CHECK(shown.output.contains("This stays:"));
    CHECK(shown.errors.contains("Nothing was erased"));
    CHECK(desk.outbox().empty());
    REQUIRE(desk.holds(QStringLiteral("Übermüller"))); // or the test would prove nothing

    CHECK(desk.succeed(erase + QStringLiteral(" --yes")).contains("Erased."));
    CHECK_FALSE(desk.holds(QStringLiteral("Übermüller")));
    CHECK(desk.outbox().empty());
    CHECK(desk.json(QStringLiteral("privacy due")).isEmpty());
    const QJsonArray log = desk.json(QStringLiteral("privacy log"));
    REQUIRE(log.size() == 1);
    CHECK(text(log[0].toObject(), "what") == u"erased");
    CHECK(desk.ctl(erase + QStringLiteral(" --yes")).exitCode == 7); // nobody of that key any more
}

TEST_CASE("What became of an erasure can be read by a program")
{
    const PrivacyDesk desk;
    const QString erase = QStringLiteral("--json privacy erase --yes --resident ") + leaver;
    const QJsonObject erased = QJsonDocument::fromJson(desk.succeed(erase)).object();
    CHECK(text(erased, "state") == u"applied");
    CHECK_FALSE(text(erased, "id").isEmpty());
    CHECK(text(erased, "problem").isEmpty());
}

TEST_CASE("An erasure waits while the portal is away and can be taken back")
{
    PrivacyDesk desk;
    const QByteArray queued = desk.succeed(QStringLiteral("privacy erase --yes --offline --resident ") + leaver);
    CHECK(queued.contains("Queued"));
    REQUIRE(desk.outbox().size() == 1);
    CHECK(text(desk.outbox().at(0), "kind") == u"resident.erase");
    const ProcessOutcome again = desk.ctl(QStringLiteral("privacy erase --yes --offline --resident ") + leaver);
    CHECK(again.exitCode == 9);
    CHECK(again.errors.contains("waits for the portal already"));
    CHECK(desk.outbox().size() == 1);
    (void)desk.succeed(QStringLiteral("outbox --cancel ") + text(desk.outbox().at(0), "id"));
    (void)desk.succeed(QStringLiteral("sync"));
    CHECK(desk.server.state.answered.empty());
    CHECK(desk.holds(QStringLiteral("Übermüller")));
}

TEST_CASE("A clerk and a reader erase nobody from the command line - the answer says who may")
{
    PrivacyDesk desk;
    const QString erase = QStringLiteral("privacy erase --yes --offline --resident ") + leaver;
    for (const auto role : {OfficeRole::Clerk, OfficeRole::Reader}) {
        INFO(toName(role).toStdString());
        desk.server.state.role = role;
        (void)desk.succeed(QStringLiteral("sync"));
        const ProcessOutcome refused = desk.ctl(erase);
        CHECK(refused.exitCode == 9);
        CHECK(refused.errors.contains(role == OfficeRole::Clerk ? "Only a lead" : "not change anything"));
        CHECK(desk.outbox().empty());
    }
    desk.server.state.role = OfficeRole::Lead;
    (void)desk.succeed(QStringLiteral("sync"));
    CHECK(desk.succeed(erase).contains("Queued"));
}

TEST_CASE("Who lives there is not erased from the command line either")
{
    const PrivacyDesk desk;
    const ProcessOutcome refused = desk.ctl(QStringLiteral("privacy erase --yes --resident 1/2/0"));
    CHECK(refused.exitCode != 0);
    CHECK(refused.errors.contains("not over"));
    CHECK(desk.outbox().empty());
    CHECK(desk.ctl(QStringLiteral("privacy")).exitCode == 2);
    CHECK(desk.ctl(QStringLiteral("privacy erase --yes")).exitCode == 2);
}
