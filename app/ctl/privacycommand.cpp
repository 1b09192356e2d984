#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/pushnow.h"

#include "models/storage/privacylog.h"
#include "models/storage/retentionstore.h"
#include "models/usecases/erasure.h"
#include "models/usecases/personreport.h"
#include "models/usecases/retention.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLocale>

namespace hauspost::ctl {

namespace {

struct PrivacyTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::PrivacyCommand)
};

/// Whoever lived, lives or will live somewhere and has this key or this id; exactly one. onlyPrevious: who has moved
/// out before today goes first, because a key may have passed on to the next tenancy of the same person.
Result<Occupancy> findPerson(Session &session, const CommandLine &line, bool onlyPrevious)
{
    const auto property = session.findProperty(line.property);
    auto mirror = session.mirror();
    if (!property || !mirror) {
        return Failure(property ? mirror.error() : property.error());
    }
    const QString key = line.residents.value(0);
    const QDate today = session.clock().today();
    std::vector<Occupancy> found;
    const auto read = (*mirror)->forEverybody([&](const Occupancy &row) {
        const bool isMeant = row.resident->clientKey == key || row.resident->id.toString() == key;
        const bool isOver = phaseOn(*row.resident, today) == OccupancyPhase::Previous;
        if (isMeant && (!*property || row.property.id == **property) && (isOver || !onlyPrevious)) {
            found.push_back(row);
        }
    });
    if (!read) {
        return Failure(read.error());
    }
    if (found.empty()) {
        return fail(ErrorCode::ResidentNotFound, {key});
    }
    if (found.size() > 1) {
        return fail(ErrorCode::ResidentKeyAmbiguous, {key, QString::number(found.size())});
    }
    return found.front();
}

Result<ErasurePlan> planOf(Session &session, const Occupancy &person)
{
    return session.database().and_then([&](Database *desk) -> Result<ErasurePlan> {
        const auto traces = DeskErasure(*desk, session.clock()).traces(person.resident->id);
        const auto rules = RetentionStore(*desk).load();
        if (!traces || !rules) {
            return Failure(traces ? rules.error() : traces.error());
        }
        return planErasure(person, *traces, *rules, session.clock().today());
    });
}

void printPlan(const ErasurePlan &plan, bool asJson)
{
    if (asJson) {
        print(QJsonObject{{QStringLiteral("resident"), plan.occupancy.resident->id.toString()},
                          {QStringLiteral("goes"), QJsonArray::fromStringList(plan.goes)},
                          {QStringLiteral("stays"), QJsonArray::fromStringList(plan.stays)},
                          {QStringLiteral("remark"), plan.remark}});
        return;
    }
    QString text = displayName(*plan.occupancy.resident) + u'\n';
    const auto add = [&text](const QString &title, const QStringList &lines) {
        text += title + u'\n';
        for (const QString &line : lines) {
            text += QStringLiteral("  - ") + line + u'\n';
        }
    };
    add(PrivacyTexts::tr("This goes:"), plan.goes);
    add(PrivacyTexts::tr("This stays:"), plan.stays);
    if (!plan.remark.isEmpty()) {
        add(PrivacyTexts::tr("Please note:"), {plan.remark});
    }
    print(text);
}

/// Whoever has moved out, or, so that the reason can be said, anybody with this key.
Result<Occupancy> findErasable(Session &session, const CommandLine &line)
{
    auto person = findPerson(session, line, true);
    return person || person.error().code != ErrorCode::ResidentNotFound ? person : findPerson(session, line, false);
}

Result<> runErase(Session &session, const CommandLine &line)
{
    if (const auto allowed = session.checkMayErase(); !allowed) {
        return allowed;
    }
    const auto person = findErasable(session, line);
    if (!person) {
        return Failure(person.error());
    }
    auto outbox = session.outbox();
    const auto actions = outbox.and_then([](Outbox *queue) { return queue->entries(); })
                             .and_then([&](const std::vector<OutboxEntry> &waiting) {
                                 return erasureActions({*person}, session.clock().today(), waiting);
                             });
    const auto plan = actions ? planOf(session, *person) : Result<ErasurePlan>(Failure(actions.error()));
    if (!plan) {
        return Failure(plan.error());
    }
    if (!line.yes) {
        printPlan(*plan, line.json);
        printNote(PrivacyTexts::tr("Nothing was erased. Add --yes to do it."));
        return {};
    }
    if (const auto added = (*outbox)->add(*actions); !added) {
        return added;
    }
    return pushAndTell(session, line, actions->front().id, [](const OutboxReceipt &answer) {
        return answer.isAnswered ? PrivacyTexts::tr("Erased.")
                                 : PrivacyTexts::tr("Queued: it is sent with the next synchronisation.");
    });
}

Result<> runLog(Session &session, const CommandLine &line)
{
    constexpr int most = 1000;
    const auto entries = session.database().and_then(
        [&session](Database *desk) { return PrivacyLog(*desk, session.clock()).newest(most); });
    if (!entries) {
        return Failure(entries.error());
    }
    QJsonArray array;
    TextTable table({{PrivacyTexts::tr("Day")},
                     {PrivacyTexts::tr("What")},
                     {PrivacyTexts::tr("Number"), TextTable::Align::Right},
                     {PrivacyTexts::tr("ID")}});
    for (const PrivacyEntry &entry : *entries) {
        table.addRow({QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), toName(entry.event),
                      QString::number(entry.count), entry.resident.toString()});
        array.append(QJsonObject{{QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
                                 {QStringLiteral("what"), toName(entry.event)},
                                 {QStringLiteral("count"), entry.count},
                                 {QStringLiteral("resident"), entry.resident.toString()}});
    }
    line.json ? print(array) : print(table.toText());
    return {};
}

/// The work list: who is past the period, with the key to erase by.
Result<> runDue(Session &session, const CommandLine &line)
{
    auto mirror = session.mirror();
    auto desk = session.database();
    if (!mirror || !desk) {
        return Failure(mirror ? desk.error() : mirror.error());
    }
    const auto preview = RetentionStore(**desk).load().and_then([&](const RetentionRules &rules) {
        return previewRetention(**mirror, **desk, rules, session.clock().today());
    });
    if (!preview) {
        return Failure(preview.error());
    }
    QJsonArray array;
    TextTable table({{PrivacyTexts::tr("Property")},
                     {PrivacyTexts::tr("Unit"), TextTable::Align::Right},
                     {PrivacyTexts::tr("Key")},
                     {PrivacyTexts::tr("Name")},
                     {PrivacyTexts::tr("Last day")},
                     {PrivacyTexts::tr("ID")}});
    for (const Occupancy &row : preview->persons) {
        const Resident &resident = *row.resident;
        const QDate lastDay = resident.moveOut.value_or(QDate());
        table.addRow({row.property.number, QString::number(row.unit.number), resident.clientKey, displayName(resident),
                      QLocale().toString(lastDay, QLocale::ShortFormat), resident.id.toString()});
        array.append(QJsonObject{{QStringLiteral("property"), row.property.number},
                                 {QStringLiteral("unit"), row.unit.number},
                                 {QStringLiteral("key"), resident.clientKey},
                                 {QStringLiteral("name"), displayName(resident)},
                                 {QStringLiteral("lastDay"), lastDay.toString(Qt::ISODate)},
                                 {QStringLiteral("resident"), resident.id.toString()}});
    }
    line.json ? print(array) : print(table.toText());
    return {};
}

} // namespace

Result<> runPerson(Session &session, const CommandLine &line)
{
    const auto person = findPerson(session, line, false);
    auto mirror = session.mirror();
    auto desk = session.database();
    if (!person || !mirror || !desk) {
        return Failure(!person ? person.error() : !mirror ? mirror.error() : desk.error());
    }
    const auto data = readPerson(**mirror, **desk, session.clock(), person->resident->id);
    if (!data) {
        return Failure(data.error());
    }
    if (!QDir().mkpath(line.outFile)) {
        return fail(ErrorCode::FolderNotWritable, {line.outFile});
    }
    return writePerson(*data, line.outFile, **desk, session.clock()).map([](const QStringList &files) {
        print(files.join(u'\n') + u'\n');
    });
}

Result<> runPrivacy(Session &session, const CommandLine &line)
{
    const QString word = line.words.value(0);
    return word == u"erase" ? runErase(session, line) : word == u"log" ? runLog(session, line) : runDue(session, line);
}

} // namespace hauspost::ctl
