#include "models/usecases/diagnosis.h"

#include "models/base/errortext.h"
#include "models/sql/database.h"
#include "models/storage/outbox.h"
#include "models/sync/httpportalclient.h"
#include "models/sync/synclog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QSysInfo>

namespace hauspost {

namespace {

struct DiagnosisTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::Diagnosis)
};

QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(path.startsWith(home) ? u'~' + path.mid(home.size()) : path);
}

/// The word of the code: the sentence may name a file or a host.
QString stateOf(const Result<> &result)
{
    return result ? DiagnosisTexts::tr("in order") : errorName(result.error().code);
}

QString numberFrom(Database &database, const QString &sql)
{
    auto statement = database.prepare(sql);
    const auto row = statement ? statement->next() : Result<bool>(Failure(statement.error()));
    return row && *row ? statement->text(0) : QStringLiteral("–");
}

std::unique_ptr<Database> openToRead(const QString &file, QString &state)
{
    if (!QFileInfo::exists(file)) {
        state = DiagnosisTexts::tr("not there yet");
        return nullptr;
    }
    DatabaseOptions options;
    options.file = file;
    options.readOnly = true;
    auto database = Database::open(options);
    state = database ? stateOf((*database)->checkIntegrity()) : errorName(database.error().code);
    return database ? std::move(*database) : nullptr;
}

void describeFile(DiagnosisSection &section, const QString &name, const QString &file)
{
    QString state;
    const auto database = openToRead(file, state);
    section.lines.push_back({name, state});
    if (!database) {
        return;
    }
    section.lines.push_back(
        {DiagnosisTexts::tr("%1: size").arg(name), QLocale().formattedDataSize(QFileInfo(file).size())});
    section.lines.push_back(
        {DiagnosisTexts::tr("%1: pages, of them free").arg(name),
         QStringLiteral("%1, %2").arg(numberFrom(*database, QStringLiteral("PRAGMA page_count")),
                                      numberFrom(*database, QStringLiteral("PRAGMA freelist_count")))});
    section.lines.push_back(
        {DiagnosisTexts::tr("%1: format").arg(name), numberFrom(*database, QStringLiteral("PRAGMA user_version"))});
}

DiagnosisSection program(const DiagnosisSubject &subject)
{
    QString state;
    const auto database = openToRead(subject.paths.deskFile(), state);
    return {DiagnosisTexts::tr("Program"),
            {{QStringLiteral("Hauspost"), subject.version},
             {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
             {QStringLiteral("SQLite"),
              database ? numberFrom(*database, QStringLiteral("SELECT sqlite_version()")) : QStringLiteral("–")},
             {DiagnosisTexts::tr("System"),
              QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())},
             {DiagnosisTexts::tr("Language"), QLocale().name()},
             {DiagnosisTexts::tr("Data folder"), withoutHome(subject.paths.folder())}}};
}

DiagnosisSection databases(const DiagnosisSubject &subject, const Clock &clock)
{
    DiagnosisSection section{DiagnosisTexts::tr("Databases"), {}};
    describeFile(section, QStringLiteral("mirror.db"), subject.paths.mirrorFile());
    describeFile(section, QStringLiteral("desk.db"), subject.paths.deskFile());
    QString state;
    if (const auto database = openToRead(subject.paths.deskFile(), state)) {
        if (const auto counts = Outbox(*database, clock).counts()) {
            section.lines.push_back({DiagnosisTexts::tr("Outbox: waiting"), QLocale().toString(counts->waiting)});
            section.lines.push_back(
                {DiagnosisTexts::tr("Outbox: to be decided"), QLocale().toString(counts->attention)});
        }
    }
    return section;
}

QString placeText(const ConnectionSettings &settings)
{
    if (settings.isEmpty()) {
        return DiagnosisTexts::tr("not connected");
    }
    switch (settings.place) {
    case AccessPlace::File:
        return DiagnosisTexts::tr("in a file");
    case AccessPlace::Keychain:
        return DiagnosisTexts::tr("in the keychain of the system");
    case AccessPlace::Memory:
        return DiagnosisTexts::tr("in memory only, until Hauspost ends");
    }
    return {};
}

DiagnosisSection portal(const DiagnosisSubject &subject, const Clock &clock, const std::function<bool()> &isCancelled)
{
    DiagnosisSection section{DiagnosisTexts::tr("Portal"), {}};
    section.lines.push_back({DiagnosisTexts::tr("Access"), placeText(subject.settings)});
    section.lines.push_back(
        {DiagnosisTexts::tr("State of the access"), stateOf(subject.access.map([](const auto &) {}))});
    if (!subject.access) {
        return section;
    }
    section.lines.push_back({DiagnosisTexts::tr("Address"), subject.access->portal.toString()});
    HttpLimits limits;
    limits.overall = limits.connect;
    HttpPortalClient client(*subject.access, isCancelled, limits);
    QElapsedTimer timer;
    timer.start();
    const auto meta = client.meta();
    section.lines.push_back(
        {DiagnosisTexts::tr("Answer"), meta ? DiagnosisTexts::tr("after %1 ms").arg(QLocale().toString(timer.elapsed()))
                                            : errorName(meta.error().code)});
    if (const auto time = client.portalTime()) {
        const qint64 seconds = time->secsTo(clock.nowUtc());
        section.lines.push_back(
            {DiagnosisTexts::tr("This clock differs by"), DiagnosisTexts::tr("%1 s").arg(QLocale().toString(seconds))});
    }
    return section;
}

DiagnosisSection synchronisations(const DiagnosisSubject &subject)
{
    DiagnosisSection section{DiagnosisTexts::tr("Last synchronisations"), {}};
    for (const SyncLogEntry &entry : SyncLog(subject.paths).entries()) {
        const QLocale locale;
        section.lines.push_back(
            {locale.toString(entry.begin.toLocalTime(), QLocale::ShortFormat),
             DiagnosisTexts::tr("%1: %2 rows in %3 ms")
                 .arg(entry.result, locale.toString(entry.rows), locale.toString(entry.milliseconds))});
    }
    if (section.lines.empty()) {
        section.lines.push_back({DiagnosisTexts::tr("none yet"), {}});
    }
    return section;
}

} // namespace

Diagnosis diagnose(const DiagnosisSubject &subject, const Clock &clock, const std::function<bool()> &isCancelled)
{
    return {program(subject), databases(subject, clock), portal(subject, clock, isCancelled),
            synchronisations(subject)};
}

QString diagnosisReport(const Diagnosis &diagnosis)
{
    QString text = DiagnosisTexts::tr("Report of Hauspost, without personal data") + u'\n';
    for (const DiagnosisSection &section : diagnosis) {
        text += u'\n' + section.title + u'\n' + QString(section.title.size(), u'-') + u'\n';
        for (const DiagnosisLine &line : section.lines) {
            text += line.value.isEmpty() ? line.what + u'\n' : QStringLiteral("%1: %2\n").arg(line.what, line.value);
        }
    }
    return text;
}

} // namespace hauspost
