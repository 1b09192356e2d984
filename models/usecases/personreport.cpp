#include "models/usecases/personreport.h"

#include "models/base/textfold.h"
#include "models/sql/database.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/privacylog.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace hauspost {

namespace {

/// Two tenancies of one person, or at least of nobody else: the name alone is not enough.
bool isSamePerson(const Resident &a, const Resident &b)
{
    const bool sameName = !a.names.isEmpty() && folded(displayName(a)) == folded(displayName(b));
    const bool sameEmail = !a.email.isEmpty() && a.email.compare(b.email, Qt::CaseInsensitive) == 0;
    const bool sameKey = !a.clientKey.isEmpty() && a.clientKey == b.clientKey;
    return sameName && (sameEmail || sameKey);
}

Result<std::vector<Occupancy>> tenanciesOf(MirrorReader &mirror, const ResidentId &resident)
{
    auto found = mirror.withoutCodes({resident});
    if (!found) {
        return found;
    }
    if (found->empty()) {
        return fail(ErrorCode::ResidentNotFound, {resident.toString()});
    }
    const Resident person = *found->front().resident;
    return mirror
        .forEverybody([&](const Occupancy &row) {
            if (row.resident->id != person.id && isSamePerson(*row.resident, person)) {
                found->push_back(row);
            }
        })
        .map([&found] { return std::move(*found); });
}

/// "auskunft-2026-11-24-3f2a9c01": ids are random at their end.
QString baseName(const PersonData &data)
{
    constexpr int length = 8;
    QString id;
    for (const QChar c : data.tenancies.front().occupancy.resident->id.toString()) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber()) {
            id += c;
        }
    }
    return QStringLiteral("auskunft-%1-%2").arg(data.day.toString(Qt::ISODate), id.right(length));
}

Result<> fill(QSaveFile &file, const QByteArray &content)
{
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(content) == content.size() && file.flush()) {
        return {};
    }
    return fail(ErrorCode::FileNotWritable, {file.fileName(), file.errorString()});
}

Result<> putInPlace(QSaveFile &file)
{
    return file.commit() ? Result<>() : fail(ErrorCode::FileNotWritable, {file.fileName(), file.errorString()});
}

} // namespace

Result<PersonData> readPerson(MirrorReader &mirror, Database &desk, const Clock &clock, const ResidentId &resident)
{
    const auto office = mirror.office();
    auto rows = tenanciesOf(mirror, resident);
    const auto open = Outbox(desk, clock).entries();
    if (!office || !rows || !open) {
        return Failure(!office ? office.error() : !rows ? rows.error() : open.error());
    }
    PersonData data{office->value_or(Office()), clock.today(), {}};
    DispatchLog log(desk);
    ResidentNotes notes(desk, clock);
    for (Occupancy &row : *rows) {
        const ResidentId id = row.resident->id;
        auto letters = log.lettersOf(id);
        auto note = notes.of(id);
        if (!letters || !note) {
            return Failure(letters ? note.error() : letters.error());
        }
        PersonTenancy tenancy{std::move(row), std::move(*note), std::move(*letters), {}};
        std::copy_if(open->begin(), open->end(), std::back_inserter(tenancy.waiting),
                     [&id](const OutboxEntry &entry) { return entry.action.resident == id; });
        data.tenancies.push_back(std::move(tenancy));
    }
    return data;
}

QString personTitle(const PersonData &data)
{
    return displayName(*data.tenancies.front().occupancy.resident);
}

Result<QStringList> writePerson(const PersonData &data, const QString &folder, Database &desk, const Clock &clock)
{
    const QString base = QDir(folder).absoluteFilePath(baseName(data));
    const QStringList files{base + QStringLiteral(".html"), base + QStringLiteral(".json")};
    QSaveFile page(files[0]);
    QSaveFile facts(files[1]);
    auto transaction = desk.begin();
    if (!transaction) {
        return Failure(transaction.error());
    }
    // Both are written, and noted, before either takes the place of an older one.
    const bool isReplaced = QFile::exists(files[0]);
    return fill(page, personHtml(data))
        .and_then([&] { return fill(facts, personJson(data)); })
        .and_then([&] {
            return PrivacyLog(desk, clock)
                .note(PrivacyEvent::Disclosed, data.tenancies.front().occupancy.resident->id,
                      static_cast<int>(data.tenancies.size()));
        })
        .and_then([&] { return putInPlace(page); })
        .and_then([&]() -> Result<> {
            const auto placed = putInPlace(facts);
            if (!placed && !isReplaced) {
                QFile::remove(files[0]);
            }
            return placed;
        })
        .and_then([&transaction] { return transaction->commit(); })
        .map([&files] { return files; });
}

} // namespace hauspost
