#pragma once

#include <QtCore/Qt>

namespace hauspost {

/// What the tables say beyond Qt's own roles. No Gui type among them: the view turns names into icons and colours.
enum TableRole {
    RawSortRole = Qt::UserRole + 1, ///< number or text that sorts as the cell means it
    RowIdRole,                      ///< QString: the portal's id of the row, the same in every column
    FilterTextRole,                 ///< QString, folded: all that a filter word may find in the row
    StatusIconRole,                 ///< QString: icon name, empty = none
    ToneRole,                       ///< int of enum Tone
    CellKindRole,                   ///< int of enum CellKind
    ExportRole,                     ///< QDate or number where a spreadsheet wants one; otherwise invalid: DisplayRole
    IsGroupRole,                    ///< bool: a row of FilterProxy's own above a group
    GroupClosedRole                 ///< bool, of a group row
};

/// How a cell's text or icon is meant; the theme knows the colours. Never the only carrier of a meaning.
enum class Tone { Normal, Muted, Good, Waiting, Problem };

enum class CellKind {
    Text,
    Share,  ///< RawSortRole is 0…1, drawn as a bar beside the text; negative: nothing to share
    Action, ///< a button at the end of the row; its icon is StatusIconRole, its name AccessibleTextRole
};

} // namespace hauspost
