#pragma once

#include "models/exchange/guardedxml.h"
#include "models/exchange/sheetfault.h"

#include <QtCore/QHash>

#include <memory>

namespace hauspost {

/// The ZIP file of an XLSX or ODS workbook, checked before anything is unpacked. Lives as long as a part of it is read,
/// one part at a time for one handle. One thread.
class WorkbookFile
{
public:
    /// Errors: SheetUnusable (damaged, encrypted, ZIP bomb).
    [[nodiscard]] static Result<std::unique_ptr<WorkbookFile>> open(const QString &path);

    /// name: without regard to case, as spreadsheet programs look for it.
    [[nodiscard]] bool has(const QString &name) const { return m_parts.contains(name.toLower()); }
    /// Opens a part, streaming. Errors: SheetUnusable.
    [[nodiscard]] Result<std::unique_ptr<GuardedXml>> part(const QString &name) const;
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    WorkbookFile(QString path, QString name) : m_path(std::move(path)), m_name(std::move(name)) {}
    [[nodiscard]] Result<> readDirectory();

    QString m_path;
    QString m_name;                  ///< for messages
    QHash<QString, QString> m_parts; ///< by name in small letters: as it stands in the file
};

} // namespace hauspost
