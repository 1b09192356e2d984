#include "models/base/uuid7.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

#include <array>

namespace hauspost {

QString newUuid7()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::array<uchar, 16> bytes{};
    memcpy(bytes.data(), random.data(), bytes.size());

    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    std::array<uchar, 8> time{};
    qToBigEndian(milliseconds << 16U, time.data());
    memcpy(bytes.data(), time.data(), 6);

    constexpr int versionByte = 6;
    constexpr int variantByte = 8;
    bytes[versionByte] = static_cast<uchar>((bytes[versionByte] & 0x0FU) | 0x70U);
    bytes[variantByte] = static_cast<uchar>((bytes[variantByte] & 0x3FU) | 0x80U);
    const QByteArray view = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return QUuid::fromRfc4122(view).toString(QUuid::WithoutBraces);
}

} // namespace hauspost
