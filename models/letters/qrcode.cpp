#include "models/letters/qrcode.h"

#include <qrcodegen.hpp>

namespace hauspost {

QrMatrix qrCode(const QString &text)
{
    using qrcodegen::QrCode;
    constexpr int fixedMask = 2;
    const QByteArray bytes = text.toUtf8();
    QrMatrix matrix;
    if (bytes.isEmpty()) {
        return matrix;
    }
    try {
        const QrCode code =
            QrCode::encodeSegments(qrcodegen::QrSegment::makeSegments(bytes.constData()), QrCode::Ecc::MEDIUM,
                                   QrCode::MIN_VERSION, QrCode::MAX_VERSION, fixedMask, false);
        matrix.size = code.getSize();
        matrix.dark.reserve(static_cast<size_t>(matrix.size) * static_cast<size_t>(matrix.size));
        for (int y = 0; y < matrix.size; ++y) {
            for (int x = 0; x < matrix.size; ++x) {
                matrix.dark.push_back(code.getModule(x, y));
            }
        }
    } catch (const qrcodegen::data_too_long &) {
        return {};
    }
    return matrix;
}

} // namespace hauspost
