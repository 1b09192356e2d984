#pragma once

#include <QtCore/QString>

namespace hauspost {

/// One line of the dry run as window and command line show it.
struct ImportLine
{
    enum class Kind { New, Changed, Unchanged, Conflict, Kept, Ended, Missing, Bad };

    Kind kind = Kind::Unchanged;
    QString propertyNumber;
    int unitNumber = 0;       ///< 0: the property itself
    QString name;             ///< "Müller, Jana"; empty for a vacancy and for what is no tenancy
    QString text;             ///< what changes, from what to what; why it is bad
    qint64 recordNumber = 0;  ///< in the file; 0: not of one record
    bool isEdited = false;    ///< edited by hand since the last import: the user may choose the file's values
    bool isOverruled = false; ///< and has chosen them

    friend bool operator==(const ImportLine &, const ImportLine &) = default;
};

} // namespace hauspost
