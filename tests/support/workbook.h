#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <map>

namespace hauspost::test {

/// Parts of a workbook by name, as a spreadsheet program would pack them; tests break what they like.
using Parts = std::map<QString, QByteArray>;

/// An XLSX file with one sheet "Liste" of this sheetData, shared strings and styles: style 1 is a date, style 2
/// "00000".
[[nodiscard]] Parts xlsxParts(const QByteArray &rows, const QStringList &strings = {});
/// An ODS file with these tables.
[[nodiscard]] Parts odsParts(const QByteArray &tables);

/// Writes them as a ZIP file into the folder; gives its path.
[[nodiscard]] QString writeWorkbook(const QTemporaryDir &folder, const QString &name, const Parts &parts);
[[nodiscard]] QString writeBytes(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes);

} // namespace hauspost::test
