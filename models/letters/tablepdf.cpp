#include "models/letters/tablepdf.h"

#include "models/letters/partfile.h"
#include "models/letters/tablepainter.h"

#include <QtGui/QPageLayout>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace hauspost {

namespace {

constexpr int tableResolution = 600;
constexpr double margin = 15; // millimetres
/// More of them are not readable on an upright sheet.
constexpr size_t mostUpright = 8;

QPageLayout sheetFor(const std::vector<TableData> &tables)
{
    const bool isWide = std::any_of(tables.begin(), tables.end(),
                                    [](const TableData &table) { return table.columns.size() > mostUpright; });
    return {QPageSize(QPageSize::A4), isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

} // namespace

Result<> writePdf(const std::vector<TableData> &tables, const QString &file, Progress &progress)
{
    auto part = PartFile::create(file);
    if (!part) {
        return Failure(part.error());
    }
    {
        QPdfWriter writer(part->get());
        // No titles of lists: QPdfWriter breaks some characters (U+010D).
        writer.setTitle(QStringLiteral("Hauspost"));
        writer.setCreator(QStringLiteral("Hauspost"));
        writer.setResolution(tableResolution);
        writer.setPageLayout(sheetFor(tables));
        (void)TablePainter(tables).paint(writer, progress);
    }
    if (progress.isCancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    if (const auto finished = (*part)->finish(); !finished) {
        return finished;
    }
    return (*part)->commit();
}

} // namespace hauspost
