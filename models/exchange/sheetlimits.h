#pragma once

#include <QtCore/QtGlobal>

/// What a table of contact data can be at most: an office with 50,000 units twice over. Holds memory and time.
namespace hauspost::sheetlimits {

constexpr qint64 rows = 100'000;
constexpr int columns = 256;
constexpr qint64 cells = 5'000'000;           ///< filled ones
constexpr int cellCharacters = 32'767;        ///< as in Excel
constexpr qint64 textBytes = 64LL << 20;      ///< of a CSV file
constexpr qint64 packedBytes = 64LL << 20;    ///< of an XLSX or ODS file
constexpr qint64 unpackedBytes = 512LL << 20; ///< of one part, streamed
constexpr qint64 sharedBytes = 128LL << 20;   ///< of the shared strings, which are kept
constexpr qint64 packRatio = 400;             ///< a part of more than 16 MiB packed harder than this is a ZIP bomb
constexpr qint64 tokenBytes = 1LL << 20;      ///< of XML without an element's end in between
constexpr int depth = 64;                     ///< of XML elements
constexpr int parts = 4096;                   ///< files within a workbook

} // namespace hauspost::sheetlimits
