#pragma once

#include "models/exchange/sheetreader.h"
#include "models/exchange/workbookfile.h"

#include <memory>

namespace hauspost {

/// One sheet of an ODS file as a stream of rows.
class OdsSheet final : public SheetReader
{
public:
    /// sheet: empty = the first with a cell that is not empty. Errors: SheetUnusable, SheetBadCell.
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> open(const std::shared_ptr<WorkbookFile> &file,
                                                                   const QString &sheet);

    Result<std::optional<SheetRow>> readRow() override;
    const SheetSource &source() const override { return m_source; }
    const std::set<SheetNote> &notes() const override { return m_notes; }

private:
    OdsSheet(std::shared_ptr<WorkbookFile> file, std::unique_ptr<GuardedXml> xml, QStringList sheets);
    [[nodiscard]] bool goTo(const QString &sheet);
    [[nodiscard]] Result<std::optional<SheetRow>> readOwnRow(); ///< nullopt: no row but the end
    [[nodiscard]] Result<> readCells(SheetRow &row);
    [[nodiscard]] Result<SheetCell> readCell(int column);
    [[nodiscard]] SheetCell cellOf(const QString &type, const QString &value, const QString &shown) const;
    [[nodiscard]] Result<QString> readText(int column);
    [[nodiscard]] Failure failure(SheetFault fault, int column = 0) const;

    std::shared_ptr<WorkbookFile> m_file;
    std::unique_ptr<GuardedXml> m_xml;
    SheetSource m_source;
    std::set<SheetNote> m_notes;
    std::optional<SheetRow> m_first;  ///< read while looking for a sheet that is not empty
    std::optional<SheetRow> m_repeat; ///< the same row again
    qint64 m_repeats = 0;
    qint64 m_row = 0; ///< the last row, repetitions counted
    qint64 m_rows = 0;
    qint64 m_cells = 0;
    bool m_isAtEnd = false;
};

} // namespace hauspost
