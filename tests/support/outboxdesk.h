#pragma once

#include "models/sql/database.h"
#include "models/storage/deskdatabase.h"
#include "models/storage/outbox.h"
#include "tests/support/catch.h"

#include <QtCore/QTemporaryDir>

namespace hauspost::test {

/// A clock that a test sets as it likes, also wrongly.
class SetClock final : public Clock
{
public:
    QDateTime now{QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] QDate today() const override { return now.date(); }
};

inline wire::Action action(int number, int resident, decltype(wire::Action::payload) payload)
{
    return {ActionId(QStringLiteral("action-%1").arg(number)), ResidentId(QStringLiteral("resident-%1").arg(resident)),
            std::move(payload)};
}

inline wire::Action invitation(int number, int resident)
{
    return action(number, resident,
                  wire::InviteEmail{QStringLiteral("anna%1@example.org").arg(resident), wire::InviteIntent::First, 0,
                                    Consent{QDate(2026, 3, 1), QStringLiteral("lease"), {}}});
}

/// A desk.db in a folder of its own with its outbox.
struct OutboxDesk
{
    QTemporaryDir dir;
    SetClock clock;
    DeskPaths paths{dir.path()};
    DeskDatabase desk = std::move(*DeskDatabase::open(paths, clock));
    Outbox outbox{desk.database(), clock};

    [[nodiscard]] std::vector<OutboxEntry> entries()
    {
        auto entries = outbox.entries();
        REQUIRE(isOk(entries));
        return *entries;
    }

    /// Lets the n-th access to desk.db fail, and all that follow: as a crash does. n = 0: none.
    void crashAt(int n)
    {
        desk.database().setInterceptor([n, access = 0]() mutable -> Result<> {
            return ++access >= n && n > 0 ? Result<>(fail(ErrorCode::DiskFull)) : Result<>();
        });
    }

    [[nodiscard]] QStringList states()
    {
        auto query = desk.database().prepare(QStringLiteral("SELECT state FROM outbox ORDER BY position"));
        REQUIRE(isOk(query));
        QStringList states;
        while (query->next().value()) {
            states << query->text(0);
        }
        return states;
    }
};

} // namespace hauspost::test
