#include "views/deskpreferences.h"

#include <QtCore/QSettings>

#include <algorithm>
#include <array>

namespace hauspost {

namespace {

const QString languageKey = QStringLiteral("window/language");
const QString themeKey = QStringLiteral("window/theme");
const QString folderKey = QStringLiteral("letters/folder");
const QString kindKey = QStringLiteral("letters/filePerResident");
const QString skipKey = QStringLiteral("letters/skipsWritten");
const QString daysKey = QStringLiteral("letters/skipDays");
const QString modeKey = QStringLiteral("sync/mode");
const QString intervalKey = QStringLiteral("sync/minutes");
const QString lockKey = QStringLiteral("lock/minutes");

const std::array modeNames{QStringLiteral("automatic"), QStringLiteral("start"), QStringLiteral("request")};

/// The number of a key within its limits, also where somebody has edited the file.
int number(const QSettings &settings, const QString &key, int usual, int least, int most)
{
    bool isNumber = false;
    const int value = settings.value(key, usual).toInt(&isNumber);
    return isNumber ? std::clamp(value, least, most) : usual;
}

} // namespace

DeskPreferences DeskPreferences::load(const QSettings &settings)
{
    constexpr int mostDays = 999;
    constexpr int mostMinutes = 240;
    DeskPreferences result;
    result.language = settings.value(languageKey).toString();
    result.theme = themeFromName(settings.value(themeKey).toString());
    result.letters.folder = settings.value(folderKey).toString();
    result.letters.kind =
        settings.value(kindKey).toBool() ? LetterTarget::Kind::FilePerResident : LetterTarget::Kind::OneFile;
    result.letters.skipsWritten = settings.value(skipKey).toBool();
    result.letters.skipDays = number(settings, daysKey, result.letters.skipDays, 1, mostDays);
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
    settings.setValue(kindKey, letters.kind == LetterTarget::Kind::FilePerResident);
    settings.setValue(skipKey, letters.skipsWritten);
    settings.setValue(daysKey, letters.skipDays);
    settings.setValue(modeKey, modeNames.at(static_cast<size_t>(sync.mode)));
    settings.setValue(intervalKey, static_cast<int>(sync.interval.count()));
    network.save(settings);
    settings.setValue(lockKey, lockMinutes);
}

} // namespace hauspost
