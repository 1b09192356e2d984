#include "models/usecases/personreport.h"

#include "models/storage/privacylog.h"
#include "tests/models/usecases/letterdesk.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace hauspost;

namespace {

const ResidentId jana(QStringLiteral("r1"));

/// Jana with everything that a desk can hold of somebody, and two more tenancies: one surely hers, one of a namesake.
struct PersonDesk : LetterDesk
{
    PersonDesk()
    {
        Resident row = makeResident(QStringLiteral("r1"), QStringLiteral("u1"), QStringLiteral("p1"),
                                    QStringLiteral("Jana <b>Müller</b>"));
        row.email = QStringLiteral("jana@example.org");
        row.consent = Consent{QDate(2026, 3, 1), QStringLiteral("Telefonat & Notiz"), QDate(2026, 9, 1)};
        ImportedValues imported = importableValues(row);
        imported.email = QStringLiteral("alt@example.org");
        row.imported = imported;
        Resident earlier = row;
        earlier.id = ResidentId(QStringLiteral("r8"));
        earlier.unitId = UnitId(QStringLiteral("u2"));
        earlier.clientKey = QStringLiteral("another");
        earlier.email = QStringLiteral("JANA@example.org");
        earlier.moveOut = QDate(2024, 6, 30);
        Resident namesake = earlier;
        namesake.id = ResidentId(QStringLiteral("r9"));
        namesake.email = QStringLiteral("other@example.org");
        auto page = pageOf({row, earlier, namesake}, QStringLiteral("c2"));
        for (wire::Change &change : page.changes) {
            change.seq += 100;
        }
        auto writer = Mirror::open(paths.mirrorFile(), cipher);
        REQUIRE(isOk(writer));
        REQUIRE(isOk((*writer)->apply(page)));
        REQUIRE(isOk(ResidentNotes(desk->database(), clock)
                         .save(jana, {QStringLiteral("Klingel defekt"), ContactPreference::Paper})));
        REQUIRE(isOk(log->record(BatchId(QStringLiteral("b1")), 7, clock.nowUtc(), {{jana}})));
        REQUIRE(isOk(Outbox(desk->database(), clock)
                         .add({{ActionId(QStringLiteral("a1")), jana,
                                wire::ConsentSet{{QDate(2026, 11, 1), QStringLiteral("Brief im Postfach"), {}}}}})));
    }

    PersonData read()
    {
        auto data = readPerson(*mirror, desk->database(), clock, jana);
        REQUIRE(isOk(data));
        return *data;
    }
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The information holds all that the desk holds of a person - from every place")
{
    PersonDesk desk;
    const PersonData data = desk.read();
    const QString html = QString::fromUtf8(personHtml(data));
    const QString json = QString::fromUtf8(personJson(data));
    for (const char *fact : {"jana@example.org", "Telefonat", "alt@example.org", "Klingel defekt", "0007-0001",
                             "Brief im Postfach", "key-r1", "Ahornweg 3", "Hausverwaltung Beispiel GmbH"}) {
        INFO(fact);
        CHECK(html.contains(QString::fromUtf8(fact)));
        CHECK(json.contains(QString::fromUtf8(fact)));
    }
    CHECK(html.contains(QStringLiteral("Messdienst Beispiel GmbH")));
}

TEST_CASE("What was typed is shown as text and never as a page's own code - and nothing is loaded from elsewhere")
{
    PersonDesk desk;
    const QString html = QString::fromUtf8(personHtml(desk.read()));
    CHECK(html.contains(QStringLiteral("Jana &lt;b&gt;Müller&lt;/b&gt;")));
    CHECK_FALSE(html.contains(QStringLiteral("<b>")));
    CHECK(html.contains(QStringLiteral("Telefonat &amp; Notiz")));
    for (const char *foreign : {"<script", "src=", "href=", "url("}) {
        CHECK_FALSE(html.contains(QLatin1String(foreign)));
    }
}

TEST_CASE("A registration code is no information: it would open the account to whoever reads the file")
{
    PersonDesk desk;
    const PersonData data = desk.read();
    const auto withCode = desk.mirror->residents({jana});
    REQUIRE(isOk(withCode));
    REQUIRE(withCode->front().resident->code);
    const QByteArray code = withCode->front().resident->code->toString().toUtf8();
    for (const QByteArray &file : {personHtml(data), personJson(data)}) {
        CHECK_FALSE(file.contains(code));
        CHECK_FALSE(file.contains(QByteArray(code).replace('-', "")));
    }
}

TEST_CASE("Another tenancy of the same person is in it - a namesake's is not")
{
    PersonDesk desk;
    const PersonData data = desk.read();
    REQUIRE(data.tenancies.size() == 2);
    CHECK(data.tenancies[0].occupancy.resident->id == jana);
    CHECK(data.tenancies[1].occupancy.resident->id == ResidentId(QStringLiteral("r8")));
    CHECK_FALSE(personJson(data).contains("other@example.org"));
    CHECK_FALSE(readPerson(*desk.mirror, desk.desk->database(), desk.clock, ResidentId(QStringLiteral("nobody"))));
}

TEST_CASE("Both files are the owner's alone - their names say nothing about the person - and the log knows of them")
{
    PersonDesk desk;
    const auto files = writePerson(desk.read(), desk.dir.path(), desk.desk->database(), desk.clock);
    REQUIRE(isOk(files));
    REQUIRE(files->size() == 2);
    for (const QString &file : *files) {
        const QFileInfo info(file);
        CHECK_FALSE(info.fileName().contains(QStringLiteral("Jana"), Qt::CaseInsensitive));
        CHECK_FALSE(info.fileName().contains(QStringLiteral("key-r1")));
        CHECK((info.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
    const QJsonDocument json = QJsonDocument::fromJson(contentOf(files->at(1)));
    CHECK(json[QStringLiteral("format")] == QStringLiteral("hauspost-person-1"));
    CHECK(json[QStringLiteral("tenancies")].toArray().size() == 2);
    CHECK(contentOf(files->at(0)).startsWith("<!DOCTYPE html>"));
    const auto log = PrivacyLog(desk.desk->database(), desk.clock).newest(1);
    REQUIRE(log->size() == 1);
    CHECK(log->front().event == PrivacyEvent::Disclosed);
    CHECK(log->front().resident == jana);

    const auto refused = writePerson(desk.read(), desk.dir.filePath(QStringLiteral("no/such/folder")),
                                     desk.desk->database(), desk.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileNotWritable);
}

TEST_CASE("A failure leaves the files of before and notes nothing")
{
    PersonDesk desk;
    const auto files = writePerson(desk.read(), desk.dir.path(), desk.desk->database(), desk.clock);
    REQUIRE(isOk(files));
    const QByteArray before = contentOf(files->at(0));
    REQUIRE(QFile::remove(files->at(1)));
    REQUIRE(QDir().mkdir(files->at(1))); // nothing can be written in its place
    PersonData other = desk.read();
    other.tenancies.pop_back();
    const auto failed = writePerson(other, desk.dir.path(), desk.desk->database(), desk.clock);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::FileNotWritable);
    CHECK(contentOf(files->at(0)) == before);
    CHECK(PrivacyLog(desk.desk->database(), desk.clock).newest(5)->size() == 1);
}
