// A person erased from a desk: real desks, a real portal. Afterwards nothing of him is in any file of the desks and in
// none of the portal's (on a server: in no row), and backups aside nothing brings him back.

#include "tests/support/catch.h"
#include "tests/support/testportal.h"

#include "models/base/uuid7.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/mirrorreader.h"
#include "models/storage/outbox.h"
#include "models/storage/residentnotes.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

using namespace hauspost;

namespace {

const QString key = QStringLiteral("101.004.01");
const QStringList traces{QStringLiteral("Annegret Übermüller"), QStringLiteral("annegret@example.org"),
                         QStringLiteral("Zettel im Hausflur"), QStringLiteral("Zweitwohnsitzweg 8"),
                         QStringLiteral("Klingel defekt")};

/// Files below a folder that hold a text; daily backups of the desk are left out: the handbook says how long they stay.
QStringList filesWith(const QString &folder, const QString &text)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.fileName().contains(QStringLiteral("/desk-backup-")) && file.open(QIODevice::ReadOnly)) {
            const QByteArray content = file.readAll();
            if (content.contains(text.toUtf8()) || content.toLower().contains(text.toUtf8().toLower())) {
                found << file.fileName();
            }
        }
    }
    return found;
}

/// One computer: hauspost-ctl with a data folder of its own.
struct Computer
{
    const TestPortal &portal;
    QString folder;
    QString token;

    QByteArray operator()(const QStringList &arguments) const
    {
        const ProcessOutcome outcome =
            runProcess(ourProgram(QStringLiteral("hauspost-ctl")),
                       QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--data-dir"), folder,
                                   QStringLiteral("--portal"), portal.url(), QStringLiteral("--token-file"), token} +
                           arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << outcome.errors.toStdString());
        REQUIRE(outcome.exitCode == 0);
        return outcome.output;
    }
    void sync() const { (void)(*this)({QStringLiteral("sync")}); }

    [[nodiscard]] Resident resident() const
    {
        const auto mirror = MirrorReader::open(DeskPaths(folder).mirrorFile(), nullptr);
        REQUIRE(isOk(mirror));
        std::optional<Resident> found;
        REQUIRE(isOk((*mirror)->forEverybody([&found](const Occupancy &row) {
            if (row.resident->clientKey == key) {
                found = *row.resident;
            }
        })));
        REQUIRE(found);
        return *found;
    }

    /// As the window does it.
    void queue(const ResidentId &who, decltype(wire::Action::payload) payload) const
    {
        const SystemClock clock;
        auto desk = DeskDatabase::open(DeskPaths(folder), clock);
        REQUIRE(isOk(desk));
        REQUIRE(isOk(Outbox(desk->database(), clock).add({{ActionId(newUuid7()), who, std::move(payload)}})));
    }
    void note(const ResidentId &who, const QString &text) const
    {
        const SystemClock clock;
        auto desk = DeskDatabase::open(DeskPaths(folder), clock);
        REQUIRE(isOk(desk));
        REQUIRE(isOk(ResidentNotes(desk->database(), clock).save(who, {text, ContactPreference::Letter})));
    }
};

} // namespace

TEST_CASE("After an erasure no string of the person is in any file of two desks nor at the portal")
{
    const QTemporaryDir dir;
    TestPortal portal(dir.filePath(QStringLiteral("portal")));
    portal.importSample();
    portal.start();
    const Computer first{portal, dir.filePath(QStringLiteral("first")), portal.newTokenFile(QStringLiteral("first"))};
    const Computer second{portal, dir.filePath(QStringLiteral("second")),
                          portal.newTokenFile(QStringLiteral("second"))};
    first.sync();

    // Everything that can be on record about somebody, at both desks and at the portal.
    const Resident before = first.resident();
    wire::ResidentUpdate update;
    PostalAddress elsewhere = before.postalAddress;
    elsewhere.names = QStringList{traces[0]};
    elsewhere.street = traces[3];
    update.names = wire::Edit<QStringList>{before.names, {traces[0]}};
    update.address = wire::Edit<PostalAddress>{before.postalAddress, elsewhere};
    first.queue(before.id, update);
    first.queue(before.id, wire::InviteEmail{traces[1], wire::InviteIntent::First, before.inviteNo,
                                             Consent{QDate(2026, 3, 1), traces[2], {}}});
    first.sync();
    second.sync();
    first.note(before.id, traces[4]);
    second.note(before.id, traces[4] + QStringLiteral(", auch hier"));
    (void)first({QStringLiteral("letters"), QStringLiteral("--resident"), key, QStringLiteral("--out"),
                 dir.filePath(QStringLiteral("letter.pdf"))});
    // The mail has left as a file of the portal.
    QElapsedTimer waited;
    for (waited.start(); filesWith(portal.folder() + QStringLiteral("/mail"), traces[1]).isEmpty();) {
        REQUIRE(waited.elapsed() < 20'000);
        QThread::msleep(20);
    }
    const QDate lastDay = QDate::currentDate().addDays(-2);
    first.queue(before.id, wire::TenancyMoveOut{lastDay});
    first.sync();
    second.sync();
    for (const QString &text : traces) { // or the test would prove nothing
        INFO(text.toStdString());
        REQUIRE_FALSE(filesWith(first.folder, text).isEmpty());
        const bool isAtPortal = !filesWith(portal.folder(), text).isEmpty() || !portal.tablesWith(text).isEmpty();
        REQUIRE(isAtPortal == (text != traces[4])); // notes stay at the desk
    }

    const QByteArray erased = first({QStringLiteral("privacy"), QStringLiteral("erase"), QStringLiteral("--yes"),
                                     QStringLiteral("--resident"), before.id.toString()});
    CHECK(erased.contains("Erased."));
    second.sync();
    portal.stop();
    for (const QString &text : traces) {
        INFO(text.toStdString());
        for (const QString &folder : {first.folder, second.folder, portal.folder()}) {
            CHECK(filesWith(folder, text) == QStringList());
        }
        CHECK(portal.tablesWith(text) == QStringList());
    }
}
