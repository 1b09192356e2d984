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
    LetterSequence sequence = LetterSequence::Units;
    bool withIndex = false; ///< beside several files a list of the letters

    friend bool operator==(const LetterDefaults &, const LetterDefaults &) = default;
};

/// How letters are printed.
struct PrinterDefaults
{
    QString name;            ///< suggested first; "" = the system's
    int lettersPerJob = 250; ///< a jam costs at most one job, and other people's jobs get between them

    friend bool operator==(const PrinterDefaults &, const PrinterDefaults &) = default;
};

/// What Hauspost shows beside its window.
struct NoticePreferences
{
    bool showsIcon = true;   ///< in the notification area of the desktop
    bool onConfirmed = true; ///< residents have confirmed their access
    bool onProblem = true;   ///< something needs the user
    bool minimisesToIcon = false;

    friend bool operator==(const NoticePreferences &, const NoticePreferences &) = default;
};

/// Everything the user chooses in the settings. Kept in DeskPaths::settingsFile(), read and written here alone.
struct DeskPreferences
{
    QString language; ///< "de", "en"; "" = the system's
    ThemeChoice theme = ThemeChoice::System;
    LetterDefaults letters;
    PrinterDefaults printer;
    NoticePreferences notices;
    SyncSchedule sync;
    NetworkSettings network;
    int lockMinutes = 0; ///< without input, until the window locks itself; 0 = never

    friend bool operator==(const DeskPreferences &, const DeskPreferences &) = default;

    static constexpr int mostLettersPerJob = 5000;

    [[nodiscard]] static DeskPreferences load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace hauspost
