#include "views/deskpreferences.h"

#include <QtCore/QSettings>

#include <algorithm>
#include <array>

namespace hauspost {

namespace {

const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString folderKey = QStringLiteral("letters/folder");
const QString kindKey = QStringLiteral("letters/target");
const QString olderKindKey = QStringLiteral("letters/filePerResident");
const QString sequenceKey = QStringLiteral("letters/byRoute");
const QString indexKey = QStringLiteral("letters/withIndex");
const QString printerKey = QStringLiteral("printer/name");
const QString jobKey = QStringLiteral("printer/lettersPerJob");
const QString iconKey = QStringLiteral("notices/icon");
const QString confirmedKey = QStringLiteral("notices/confirmed");
const QString problemKey = QStringLiteral("notices/problem");
const QString minimisesKey = QStringLiteral("notices/minimises");
const QString skipKey = QStringLiteral("letters/skipsWritten");
const QString daysKey = QStringLiteral("letters/skipDays");
const QString modeKey = QStringLiteral("sync/mode");
const QString intervalKey = QStringLiteral("sync/minutes");
const QString lockKey = QStringLiteral("lock/minutes");

const std::array kindNames{QStringLiteral("file"), QStringLiteral("properties"), QStringLiteral("residents"),
                           QStringLiteral("printer")};
const std::array modeNames{QStringLiteral("automatic"), QStringLiteral("start"), QStringLiteral("request")};

/// The number of a key within its limits, also where somebody has edited the file.
int number(const QSettings &settings, const QString &key, int usual, int least, int most)
{
    bool isNumber = false;
    const int value = settings.value(key, usual).toInt(&isNumber);
    return isNumber ? std::clamp(value, least, most) : usual;
}

LetterTarget::Kind kindIn(const QSettings &settings)
{
    const auto usual =
        settings.value(olderKindKey).toBool() ? LetterTarget::Kind::FilePerResident : LetterTarget::Kind::OneFile;
    const auto name = std::find(kindNames.begin(), kindNames.end(), settings.value(kindKey).toString());
    return name == kindNames.end() ? usual : static_cast<LetterTarget::Kind>(name - kindNames.begin());
}

void loadLetters(const QSettings &settings, DeskPreferences &result)
{
    constexpr int mostDays = 999;
    result.letters.folder = settings.value(folderKey).toString();
    result.letters.kind = kindIn(settings);
    result.letters.skipsWritten = settings.value(skipKey).toBool();
    result.letters.skipDays = number(settings, daysKey, result.letters.skipDays, 1, mostDays);
    result.letters.sequence = settings.value(sequenceKey).toBool() ? LetterSequence::Route : LetterSequence::Units;
    result.letters.withIndex = settings.value(indexKey).toBool();
    result.printer.name = settings.value(printerKey).toString();
    result.printer.lettersPerJob =
        number(settings, jobKey, result.printer.lettersPerJob, 1, DeskPreferences::mostLettersPerJob);
}

void loadNotices(const QSettings &settings, NoticePreferences &result)
{
    result.showsIcon = settings.value(iconKey, result.showsIcon).toBool();
    result.onConfirmed = settings.value(confirmedKey, result.onConfirmed).toBool();
    result.onProblem = settings.value(problemKey, result.onProblem).toBool();
    result.minimisesToIcon = settings.value(minimisesKey, result.minimisesToIcon).toBool();
}

} // namespace

DeskPreferences DeskPreferences::load(const QSettings &settings)
{
    constexpr int mostMinutes = 240;
    DeskPreferences result;
    result.language = settings.value(languageKey).toString();
    result.theme = themeFromName(settings.value(themeKey).toString());
    loadLetters(settings, result);
    loadNotices(settings, result.notices);
    const QString mode = settings.value(modeKey).toString();
    for (size_t i = 0; i < modeNames.size(); ++i) {
        if (mode == modeNames[i]) {
            result.sync.mode = static_cast<SyncSchedule::Mode>(i);
        }
    }
    result.sync.interval = std::chrono::minutes(number(settings, intervalKey, 1, 1, mostMinutes));
    result.network = NetworkSettings::load(settings);
    result.lockMinutes = number(settings, lockKey, 0, 0, mostMinutes);
    return result;
}

void DeskPreferences::save(QSettings &settings) const
{
    settings.setValue(languageKey, language);
    settings.setValue(themeKey, themeName(theme));
    settings.setValue(folderKey, letters.folder);
    settings.setValue(kindKey, kindNames.at(static_cast<size_t>(letters.kind)));
    settings.setValue(sequenceKey, letters.sequence == LetterSequence::Route);
    settings.setValue(indexKey, letters.withIndex);
    settings.setValue(printerKey, printer.name);
    settings.setValue(jobKey, printer.lettersPerJob);
    settings.setValue(iconKey, notices.showsIcon);
    settings.setValue(confirmedKey, notices.onConfirmed);
    settings.setValue(problemKey, notices.onProblem);
    settings.setValue(minimisesKey, notices.minimisesToIcon);
    settings.setValue(skipKey, letters.skipsWritten);
    settings.setValue(daysKey, letters.skipDays);
    settings.setValue(modeKey, modeNames.at(static_cast<size_t>(sync.mode)));
    settings.setValue(intervalKey, static_cast<int>(sync.interval.count()));
    network.save(settings);
    settings.setValue(lockKey, lockMinutes);
}

} // namespace hauspost
