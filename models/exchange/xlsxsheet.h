#pragma once

#include "models/exchange/sheetreader.h"
#include "models/exchange/xlsxworkbook.h"

#include <memory>

namespace hauspost {

/// One sheet of an XLSX file as a stream of rows.
class XlsxSheet final : public SheetReader
{
public:
    /// sheet: empty = the first with a cell that is not empty. Errors: SheetUnusable, SheetBadCell.
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> open(const std::shared_ptr<WorkbookFile> &file,
                                                                   const QString &sheet);

    Result<std::optional<SheetRow>> readRow() override;
    const SheetSource &source() const override { return m_source; }
    const std::set<SheetNote> &notes() const override { return m_notes; }

private:
    using Book = std::shared_ptr<const XlsxWorkbook>;
    XlsxSheet(std::shared_ptr<WorkbookFile> file, Book book, std::unique_ptr<GuardedXml> xml);
    [[nodiscard]] static Result<std::unique_ptr<XlsxSheet>> openOne(const std::shared_ptr<WorkbookFile> &file,
                                                                    const Book &book, const XlsxWorkbook::Sheet &sheet);

    [[nodiscard]] Result<bool> startRow(SheetRow &row); ///< false: a row out of reach
    [[nodiscard]] Result<> readCells(SheetRow &row);
    [[nodiscard]] Result<int> columnOfCell(int before, qint64 row) const;
    [[nodiscard]] Result<SheetCell> readCell(qint64 row, int column);
    [[nodiscard]] SheetCell cellOf(const QString &type, int style, const QString &value) const;
    [[nodiscard]] SheetCell numberCell(const QString &value, int style) const;
    [[nodiscard]] Failure failure(SheetFault fault, int column = 0) const;
    [[nodiscard]] Failure xmlFailure(int column = 0) const { return failure(*m_xml->fault(), column); }

    std::shared_ptr<WorkbookFile> m_file;
    Book m_book;
    std::unique_ptr<GuardedXml> m_xml;
    SheetSource m_source;
    std::set<SheetNote> m_notes;
    std::optional<SheetRow> m_first; ///< read while looking for a sheet that is not empty
    qint64 m_row = 0;
    qint64 m_rows = 0;
    qint64 m_cells = 0;
};

} // namespace hauspost
