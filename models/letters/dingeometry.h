#pragma once

namespace hauspost::din {

// Measures of a letter on A4, form B of DIN 5008, in millimetres from the top left corner. Source: the implementations
// in KOMA-Script (DIN.lco) and typst-letter-pro, which agree; the norm itself was not read.

constexpr double pageWidth = 210;
constexpr double pageHeight = 297;
constexpr double marginLeft = 25;
constexpr double marginRight = 20;
constexpr double textRight = pageWidth - marginRight;
constexpr double textWidth = textRight - marginLeft;

constexpr double addressFieldTop = 45; ///< = height of the letterhead
constexpr double addressFieldLeft = 20;
constexpr double addressFieldWidth = 85;
constexpr double addressFieldHeight = 45;
constexpr double returnLineTop = 45;
constexpr double returnLineHeight = 5;
constexpr double addressZoneTop = 62.7; ///< 6 lines, below the zone for additions and endorsements
constexpr double addressZoneBottom = 90;
constexpr double addressPitch = 4.23;

/// Widest address line that stays visible in every position of the sheet in a C6/5 envelope: the sheet slides up to
/// 19 mm to the side, the window then shows x 1 to 91.
constexpr double addressLineWidth = 66;
/// Rightmost and lowest point that a window may ever show.
constexpr double windowReachRight = 110;
constexpr double windowReachBottom = 99;

constexpr double infoBlockLeft = 125;
constexpr double infoBlockTop = 50;
constexpr double infoBlockBottom = windowReachBottom - 1;

constexpr double bodyTop = 98.5;
constexpr double foldMarkUpper = 105; ///< no code, QR code or private text above it: it could show in the window
constexpr double foldMarkLower = 210;
constexpr double punchMark = 148.5;
constexpr double markLeft = 3.5;
constexpr double foldMarkLength = 2.5;
constexpr double punchMarkLength = 4;

} // namespace hauspost::din

namespace hauspost {

/// Millimetres in points (1/72 inch), the unit of the layout.
constexpr double points(double millimetres)
{
    return millimetres * 72 / 25.4;
}

constexpr double millimetres(double points)
{
    return points * 25.4 / 72;
}

} // namespace hauspost
