#pragma once

#include "models/base/clock.h"
#include "models/base/paths.h"
#include "models/storage/codecipher.h"
#include "models/storage/mirror.h"
#include "tests/support/catch.h"
#include "tests/support/smalloffice.h"

#include <QtCore/QTemporaryDir>

namespace hauspost::test {

/// A data folder with the small office in its mirror.
struct DeskFolder
{
    DeskFolder()
    {
        const CodeCipher cipher(testToken());
        auto mirror = Mirror::open(paths.mirrorFile(), cipher);
        REQUIRE(isOk(mirror));
        REQUIRE(isOk((*mirror)->apply(hauspost::smallOffice())));
    }

    QTemporaryDir dir;
    DeskPaths paths{dir.path()};
};

/// The day of the small office.
class SmallOfficeDay final : public Clock
{
public:
    QDateTime nowUtc() const override { return {today(), QTime(9, 0), Qt::UTC}; }
    QDate today() const override { return {2026, 11, 24}; }
};

} // namespace hauspost::test
