#pragma once

#include "tests/support/catch.h"
#include "tests/support/smalloffice.h"

#include "models/sql/database.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/dispatchlog.h"
#include "models/storage/mirror.h"
#include "models/storage/mirrorreader.h"
#include "models/usecases/makeletters.h"

#include <QtCore/QTemporaryDir>

namespace hauspost {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC); }
    [[nodiscard]] QDate today() const override { return {2026, 11, 24}; }
};

/// A desk whose mirror holds the small office.
struct LetterDesk
{
    QTemporaryDir dir;
    FixedClock clock;
    DeskPaths paths{dir.path()};
    CodeCipher cipher{testToken()};
    std::unique_ptr<MirrorReader> mirror;
    std::optional<DeskDatabase> desk;
    std::optional<DispatchLog> log;
    std::optional<LetterFonts> fonts;

    LetterDesk()
    {
        auto writer = Mirror::open(paths.mirrorFile(), cipher);
        REQUIRE(isOk(writer));
        REQUIRE(isOk((*writer)->apply(smallOffice())));
        auto reader = MirrorReader::open(paths.mirrorFile(), &cipher);
        REQUIRE(isOk(reader));
        mirror = std::move(*reader);
        auto database = DeskDatabase::open(paths, clock);
        REQUIRE(isOk(database));
        desk.emplace(std::move(*database));
        log.emplace(desk->database());
        auto loaded = LetterFonts::load();
        REQUIRE(isOk(loaded));
        fonts.emplace(std::move(*loaded));
    }

    [[nodiscard]] LetterPlan plan(const LetterSelection &selection = {LetterSelection::Everybody{}},
                                  bool future = false, std::optional<int> skipDays = std::nullopt)
    {
        const auto waiting = Outbox(desk->database(), clock).entries();
        REQUIRE(isOk(waiting));
        auto planned = planLetters(*mirror, *log, selection, {clock.today(), future, skipDays}, *waiting);
        REQUIRE(isOk(planned));
        return *planned;
    }
};

} // namespace hauspost
