#pragma once

#include <QtCore/QString>

#include <vector>

namespace hauspost {

/// The dark and light modules of a QR code, without its quiet zone.
struct QrMatrix
{
    static constexpr int quietZone = 4; ///< light modules on each side (ISO/IEC 18004)

    int size = 0;           ///< modules a side; 0 = no code
    std::vector<bool> dark; ///< row by row from the top left

    [[nodiscard]] bool isDark(int x, int y) const
    {
        return dark[static_cast<size_t>(y) * static_cast<size_t>(size) + static_cast<size_t>(x)];
    }
};

/// Level M. The mask is fixed: every mask is valid, and the search for the prettiest takes ten times as long as
/// everything else. An empty matrix where the text is too long (more than about 2,300 bytes). Pure; any thread.
[[nodiscard]] QrMatrix qrCode(const QString &text);

} // namespace hauspost
