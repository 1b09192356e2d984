#include "tests/support/catch.h"

#include "models/base/uuid7.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>
#include <QtCore/QUuid>

using namespace hauspost;

TEST_CASE("A new id is an RFC 9562 version 7 UUID that carries the present time")
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString id = newUuid7();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const QByteArray bytes = QUuid::fromString(id).toRfc4122();
    REQUIRE(bytes.size() == 16);
    CHECK((uchar(bytes[6]) >> 4U) == 7);
    CHECK((uchar(bytes[8]) >> 6U) == 2);
    const qint64 time = bytes.left(6).toHex().toLongLong(nullptr, 16);
    CHECK(time >= before);
    CHECK(time <= after);
}

TEST_CASE("Ten thousand ids are different")
{
    QSet<QString> ids;
    for (int i = 0; i < 10'000; ++i) {
        ids.insert(newUuid7());
    }
    CHECK(ids.size() == 10'000);
}
