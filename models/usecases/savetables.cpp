#include "models/usecases/savetables.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxwriter.h"
#include "models/letters/tablepdf.h"

namespace hauspost {

QStringList tableSuffixes()
{
    return {QStringLiteral(".xlsx"), QStringLiteral(".csv"), QStringLiteral(".pdf")};
}

Result<> saveTables(const std::vector<TableData> &tables, const QString &file, Progress &progress)
{
    if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        return writeCsv(tables, file, progress);
    }
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        return writePdf(tables, file, progress);
    }
    return writeXlsx(tables, file, progress);
}

} // namespace hauspost
