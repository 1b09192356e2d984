#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/pushnow.h"

#include "models/exchange/sheetfault.h"
#include "models/usecases/contactactions.h"
#include "models/usecases/contactplanner.h"
#include "models/usecases/contactreasontext.h"
#include "models/usecases/listcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>

namespace hauspost::ctl {

namespace {

struct ContactsTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ContactsCommand)
};

/// "C" or the column's name in the header; -1: neither.
int columnOf(const QString &text, const QStringList &header)
{
    const qsizetype named = header.indexOf(text);
    for (int column = 0; named < 0 && column < header.size(); ++column) {
        if (cellName(1, column + 1) == text.toUpper() + u'1') {
            return column;
        }
    }
    return static_cast<int>(named);
}

QString columnPart(const QString &wish)
{
    return wish.section(u'=', 0, -2);
}

/// A first row without known names is a header all the same where the command line names one of its cells.
void takeHeaderBy(const QStringList &wishes, SheetPreview &preview)
{
    const QStringList first = preview.firstTexts();
    const bool isNamed = std::any_of(wishes.begin(), wishes.end(),
                                     [&first](const QString &wish) { return first.contains(columnPart(wish)); });
    if (!preview.hasHeader && isNamed) {
        preview.setHeader(true);
    }
}

Result<> takeWishes(const QStringList &wishes, SheetPreview &preview)
{
    takeHeaderBy(wishes, preview);
    for (const QString &wish : wishes) {
        const int column = columnOf(columnPart(wish), preview.header);
        const auto field = contactFieldFrom(wish.section(u'=', -1));
        if (column < 0 || !field) {
            return fail(ErrorCode::UsageError,
                        {ContactsTexts::tr("“--map %1” names no column or no field of this list").arg(wish)});
        }
        preview.mapping.set(*field, column);
    }
    return {};
}

Result<> takeProfile(const QString &name, ColumnProfiles &profiles, SheetPreview &preview)
{
    const auto saved = profileNamed(name, profiles);
    if (!saved) {
        return Failure(saved.error());
    }
    if (!*saved) {
        return fail(ErrorCode::UsageError, {ContactsTexts::tr("there is no profile “%1”").arg(name)});
    }
    useProfile(preview, **saved);
    return {};
}

/// What the columns mean: as the profile says, as it was confirmed before, or guessed; what the command line names goes
/// before all of these.
Result<ColumnChoice> columnsOf(const CommandLine &line, ColumnProfiles &profiles, SheetPreview &preview)
{
    const auto known =
        line.profile.isEmpty() ? recogniseColumns(preview, profiles) : takeProfile(line.profile, profiles, preview);
    if (const auto done = known.and_then([&] { return takeWishes(line.mapping, preview); }); !done) {
        return Failure(done.error());
    }
    if (preview.confirmedOn) {
        printNote(ContactsTexts::tr("A list with these names of columns is known: its columns are taken as confirmed "
                                    "on %1.")
                      .arg(QLocale().toString(*preview.confirmedOn, QLocale::ShortFormat)));
    }
    return preview.choice();
}

/// The dry run, with the columns that it was made with.
struct Planned
{
    ContactPlan plan;
    ColumnChoice columns;
};

Result<Planned> planOf(Session &session, const CommandLine &line)
{
    if (!QFileInfo::exists(line.file)) {
        return fail(ErrorCode::UsageError, {ContactsTexts::tr("there is no file “%1”").arg(line.file)});
    }
    const SheetOptions options{{}, {}, line.sheet};
    auto preview = openSheet(line.file, options).and_then([](const auto &first) { return previewSheet(*first); });
    auto profiles = session.columnProfiles();
    if (!preview || !profiles) {
        return Failure(preview ? profiles.error() : preview.error());
    }
    const auto columns = columnsOf(line, *profiles, *preview);
    auto reader = openSheet(line.file, options);
    if (!columns || !reader) {
        return Failure(columns ? reader.error() : columns.error());
    }
    NoProgress progress;
    const QDate today = session.clock().today();
    auto rows = readContactList(**reader, columns->mapping, columns->hasHeader, today, progress);
    auto mirror = session.mirror();
    auto outbox = session.outbox();
    if (!rows || !mirror || !outbox) {
        return Failure(!rows ? rows.error() : mirror ? outbox.error() : mirror.error());
    }
    const auto planner = contactPlanner(**mirror, **outbox, *rows, today);
    if (!planner) {
        return Failure(planner.error());
    }
    return (*planner)->plan(std::move(*rows), columns->mapping, progress).map([&](ContactPlan plan) {
        if (line.overruleEdits) {
            (*planner)->chooseValuesForAll(plan, ContactDecision::Values::List);
        }
        return Planned{std::move(plan), *columns};
    });
}

QString whoOf(const ContactPlan::Row &row)
{
    const QString key = row.source.text(ContactField::Key);
    return row.occupancy ? displayName(*row.occupancy->resident)
                         : (key.isEmpty() ? row.source.text(ContactField::Name) : key);
}

void printRows(const ContactPlan &plan, bool asJson)
{
    QJsonArray array;
    TextTable table({{ContactsTexts::tr("Row"), TextTable::Align::Right},
                     {ContactsTexts::tr("What")},
                     {ContactsTexts::tr("Taken over")},
                     {ContactsTexts::tr("Resident")},
                     {ContactsTexts::tr("Changes")},
                     {ContactsTexts::tr("Remark")}});
    for (const ContactPlan::Row &row : plan.rows) {
        table.addRow({QString::number(row.source.row), contactKindText(row.kind),
                      row.isOn ? ContactsTexts::tr("yes") : ContactsTexts::tr("no"), whoOf(row).simplified(),
                      contactChangesText(row), contactRemarksText(row)});
        array.append(QJsonObject{{QStringLiteral("row"), row.source.row},
                                 {QStringLiteral("what"), contactKindText(row.kind)},
                                 {QStringLiteral("taken"), row.isOn},
                                 {QStringLiteral("resident"), whoOf(row)},
                                 {QStringLiteral("changes"), contactChangesText(row)},
                                 {QStringLiteral("remark"), contactRemarksText(row)}});
    }
    if (asJson) {
        print(array);
    } else {
        print(table.toText());
    }
}

void printCounts(const ContactPlan &plan, int queued, bool asJson)
{
    const int open = plan.count(ContactPlan::Kind::Doubtful) + plan.count(ContactPlan::Kind::Conflict);
    if (asJson) {
        print(QJsonObject{{QStringLiteral("residents"), plan.countOn()},
                          {QStringLiteral("queued"), queued},
                          {QStringLiteral("new"), plan.count(ContactPlan::Kind::Fresh)},
                          {QStringLiteral("changed"), plan.count(ContactPlan::Kind::Changed)},
                          {QStringLiteral("unchanged"), plan.count(ContactPlan::Kind::Unchanged)},
                          {QStringLiteral("open"), open},
                          {QStringLiteral("bad"), plan.count(ContactPlan::Kind::Bad)}});
        return;
    }
    print(ContactsTexts::tr("%n resident(s) to change.", nullptr, plan.countOn()) + u'\n' +
          ContactsTexts::tr("%n row(s) as on record.", nullptr, plan.count(ContactPlan::Kind::Unchanged)) + u'\n' +
          ContactsTexts::tr("%n row(s) need your decision; they are left out here.", nullptr, open) + u'\n' +
          ContactsTexts::tr("%n row(s) cannot be used; --list says why.", nullptr, plan.count(ContactPlan::Kind::Bad)) +
          u'\n');
}

} // namespace

Result<> runContacts(Session &session, const CommandLine &line)
{
    const auto planned = planOf(session, line);
    if (!planned) {
        return Failure(planned.error());
    }
    const ContactPlan &plan = planned->plan;
    if (line.list) {
        printRows(plan, line.json);
        return {};
    }
    if (line.dryRun) {
        printCounts(plan, 0, line.json);
        return {};
    }
    auto outbox = session.outbox();
    const auto applied = applyContacts(**outbox, plan);
    if (!applied) {
        return Failure(applied.error());
    }
    if (const auto kept = session.columnProfiles().and_then(
            [&](ColumnProfiles profiles) { return rememberColumns(planned->columns, profiles); });
        !kept) {
        printError(kept.error()); // the list is in the outbox all the same
    }
    if (!line.offline) {
        pushNow(session);
    }
    printCounts(plan, static_cast<int>(applied->actions.size()), line.json);
    return {};
}

} // namespace hauspost::ctl
