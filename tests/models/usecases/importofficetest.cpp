#include "models/usecases/importoffice.h"

#include "models/storage/overlay.h"
#include "models/usecases/importplantext.h"
#include "models/usecases/invitationplan.h"
#include "tests/models/usecases/letterdesk.h"
#include "tests/support/officegenerator.h"

#include <QtCore/QFile>

using namespace hauspost;

namespace {

const QString house = QStringLiteral("000000001");

/// The desk with the small office, and DTM files to import.
struct ImportDesk : LetterDesk
{
    NoProgress progress;

    [[nodiscard]] QString write(const support::GeneratedOffice &office) const
    {
        QFile file(dir.filePath(QStringLiteral("DTM305.DAT")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(isOk(support::writeOffice(file, office)));
        return file.fileName();
    }
    [[nodiscard]] ImportPreview preview(const support::GeneratedOffice &office)
    {
        auto made = previewImport({write(office), {}, {}, {}}, *mirror, progress);
        REQUIRE(isOk(made));
        return std::move(*made);
    }
    [[nodiscard]] Outbox outbox() { return {desk->database(), clock}; }
};

const ImportLine *lineOf(const std::vector<ImportLine> &lines, ImportLine::Kind kind)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [kind](const ImportLine &line) { return line.kind == kind; });
    return found == lines.end() ? nullptr : &*found;
}

/// An office whose first property is the small office's p1 with Jana Müller renamed.
support::GeneratedOffice smallOfficeFile()
{
    DtmProperty property;
    property.version = QStringLiteral("03.05");
    property.number = house;
    property.customerNumber = QStringLiteral("1");
    property.street = QStringLiteral("Weg 1");
    property.postalCode = QStringLiteral("50667");
    property.city = QStringLiteral("Köln");
    property.periodBegin = QDate(2026, 1, 1);
    property.periodEnd = QDate(2026, 12, 31);
    DtmUser user;
    user.propertyNumber = house;
    user.unitNumber = 1;
    user.clientKey = QStringLiteral("other key");
    user.user.names = {QStringLiteral("Jana Müller")};
    user.begin = property.periodBegin;
    user.end = property.periodEnd;
    support::GeneratedOffice office;
    office.properties = {property};
    office.users = {user};
    return office;
}

} // namespace

TEST_CASE("A dry run says of each row what would become of it, and writes nothing")
{
    ImportDesk f;
    const ImportPreview preview = f.preview(smallOfficeFile());
    CHECK(preview.source == u"DTM305.DAT");
    const auto lines = importLines(preview);
    const ImportLine *missing = lineOf(lines, ImportLine::Kind::Missing);
    REQUIRE(missing != nullptr);
    CHECK(missing->text.contains(QStringLiteral("left alone")));
    const bool hasChange = lineOf(lines, ImportLine::Kind::Changed) != nullptr;
    CHECK(hasChange);
    CHECK(f.outbox().entries().value().empty());
}

TEST_CASE("What changes is told from what to what, a conflict with both values")
{
    ImportDesk f;
    ImportPreview preview = f.preview(smallOfficeFile());
    PlannedTenancy row;
    row.verdict = ImportVerdict::Unchanged;
    row.value = makeResident(QStringLiteral("r"), QStringLiteral("u"), QStringLiteral("p"), QStringLiteral("Anna"));
    row.value.email = QStringLiteral("edited@example.org");
    preview.before.insert(row.value.id, row.value);
    row.value.imported = importableValues(row.value);
    row.value.imported.edit().email = QStringLiteral("file@example.org");
    row.conflicts = {ImportField::Email};
    preview.plan.tenancies = {row};
    const auto conflict = importLines(preview).back();
    CHECK(conflict.kind == ImportLine::Kind::Conflict);
    CHECK(conflict.text.contains(QStringLiteral("edited@example.org")));
    CHECK(conflict.text.contains(QStringLiteral("file@example.org")));

    preview.plan.tenancies.front().conflicts.clear();
    preview.plan.tenancies.front().changed = {ImportField::Email};
    preview.plan.tenancies.front().value.email = QStringLiteral("file@example.org");
    CHECK(importLines(preview).back().text.contains(QStringLiteral("edited@example.org → file@example.org")));
}

TEST_CASE("An import leaves in parts of whole properties, each within the portal's limits")
{
    ImportDesk f;
    const ImportPreview preview = f.preview(support::generateOffice({40, 1500, 3, 2025}));
    const auto actions = importActions(preview);
    REQUIRE(isOk(actions));
    REQUIRE(actions->size() > 2);
    QSet<QString> properties;
    size_t rows = 0;
    for (size_t i = 0; i < actions->size(); ++i) {
        const wire::Action &action = (*actions)[i];
        const auto &part = std::get<wire::ImportApply>(action.payload);
        CHECK(action.resident.isEmpty());
        CHECK(part.importId == std::get<wire::ImportApply>(actions->front().payload).importId);
        CHECK(part.part == static_cast<int>(i) + 1);
        CHECK(part.parts == static_cast<int>(actions->size()));
        CHECK(part.properties.size() + part.units.size() + part.tenancies.size() <=
              static_cast<size_t>(wire::importRowsPerAction));
        CHECK(wire::toJson(action).size() <= wire::importBytesPerAction);
        QSet<QString> own;
        for (const ImportedProperty &property : part.properties) {
            CHECK_FALSE(properties.contains(property.number));
            own.insert(property.number);
        }
        for (const ImportedTenancy &tenancy : part.tenancies) {
            CHECK(own.contains(tenancy.propertyNumber));
        }
        properties += own;
        rows += part.tenancies.size();
    }
    CHECK(properties.size() == 40);
    CHECK(rows == preview.input.office.tenancies.size());
}

TEST_CASE("A queued import can be taken back as a whole until a part has left")
{
    ImportDesk f;
    const ImportPreview preview = f.preview(support::generateOffice({160, 6000, 3, 2025}));
    Outbox outbox = f.outbox();
    const auto ids = queueImport(outbox, preview);
    REQUIRE(isOk(ids));
    REQUIRE(ids->size() > 2);
    CHECK(outbox.entries().value().size() == ids->size());
    CHECK(overlayOf(outbox.entries().value()).isEmpty());
    CHECK(outbox.cancelAll(*ids).value());
    CHECK(outbox.entries().value().empty());

    const auto again = queueImport(outbox, preview);
    REQUIRE(isOk(again));
    const auto left = outbox.take(100);
    REQUIRE(isOk(left));
    CHECK(left->size() < again->size()); // no more than fit into one request
    CHECK_FALSE(outbox.cancelAll(*again).value());
    CHECK(outbox.entries().value().size() == again->size());
}

TEST_CASE("Where all is on record there is nothing to import, and a property too large is told by its number")
{
    ImportDesk f;
    ImportPreview preview = f.preview(smallOfficeFile());
    ImportPreview huge = preview;
    huge.input.office.tenancies.resize(1, huge.input.office.tenancies.front());
    huge.input.office.tenancies.front().names = {QString(1'000'000, u'x')};
    const auto refused = importActions(huge);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::PropertyTooLarge, {house}});
    preview.plan = {};
    const auto nothing = importActions(preview);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::NothingToImport);
}

TEST_CASE("A part with rows left out waits for the user, who can read which and why")
{
    ImportDesk f;
    Outbox outbox = f.outbox();
    const auto ids = queueImport(outbox, f.preview(smallOfficeFile()));
    REQUIRE(isOk(ids));
    REQUIRE(isOk(outbox.take(100)));
    wire::ImportReport report;
    report.refused = {{house, 7, 12, QString::fromLatin1(wire::problems::datesImpossible)}};
    REQUIRE(isOk(outbox.settle({{ids->front(), wire::ActionOutcome::Applied, 9, {}, report}})));
    const auto entries = outbox.entries().value();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].state == OutboxState::Attention);
    CHECK(entries[0].report == report);
    CHECK(actionKindText(entries[0].action).contains(QStringLiteral("DTM305.DAT")));
    CHECK(actionProblemText(entries[0]).contains(QStringLiteral("unit 7, record 12: the dates do not fit together")));
    CHECK(outbox.dismiss(ids->front()).value());
    CHECK(outbox.entries().value().empty());
}

TEST_CASE("Files that cannot be used are told, and a cancelled dry run is no error to show")
{
    ImportDesk f;
    CHECK(previewImport({QStringLiteral("/nowhere.dat"), {}, {}, {}}, *f.mirror, f.progress).error().code ==
          ErrorCode::FileNotFound);
    QFile empty(f.dir.filePath(QStringLiteral("empty.dat")));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    CHECK(previewImport({empty.fileName(), {}, {}, {}}, *f.mirror, f.progress).error().code == ErrorCode::ImportEmpty);
}
