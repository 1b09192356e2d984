#include "models/exchange/sheetreader.h"

namespace hauspost {

QString SheetRow::text(int column) const
{
    return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)].text
                                                                     : QString();
}

} // namespace hauspost
