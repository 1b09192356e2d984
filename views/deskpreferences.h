#pragma once

#include "models/sync/networksettings.h"
#include "models/sync/syncschedule.h"
#include "models/usecases/makeletters.h"
#include "views/theme.h"

#include <QtCore/QString>

#include <optional>

class QSettings;

namespace hauspost {

/// What a new list of letters starts with; each can be changed there.
struct LetterDefaults
{
    QString folder; ///< "" = the user's documents
    LetterTarget::Kind kind = LetterTarget::Kind::OneFile;
    bool skipsWritten = false; ///< leave out those written to in the last skipDays
    int skipDays = 30;

    friend bool operator==(const LetterDefaults &, const LetterDefaults &) = default;
};

/// Everything the user chooses in the settings. Kept in DeskPaths::settingsFile(), read and written here alone.
struct DeskPreferences
{
    QString language; ///< "de", "en"; "" = the system's
    ThemeChoice theme = ThemeChoice::System;
    LetterDefaults letters;
    SyncSchedule sync;
    NetworkSettings network;
    int lockMinutes = 0; ///< without input, until the window locks itself; 0 = never

    friend bool operator==(const DeskPreferences &, const DeskPreferences &) = default;

    [[nodiscard]] static DeskPreferences load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace hauspost
