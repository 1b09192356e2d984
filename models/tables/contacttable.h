#pragma once

#include "models/tables/tablemodel.h"

#include <QtCore/QString>

namespace hauspost {

/// A row of a list of contact data before it is taken over, in words.
struct ContactTableRow
{
    qint64 row = 0; ///< in the file
    QString kind;
    QString resident;
    QString changes;
    QString remark;
    bool isOn = false;      ///< is taken over
    bool isWarning = false; ///< needs the user's eye

    friend bool operator==(const ContactTableRow &, const ContactTableRow &) = default;
};

enum class ContactColumn { Row, Taken, Kind, Resident, Changes, Remark, Count };

/// What a list of contact data would change, row by row.
class ContactTable final : public TableModel<ContactTableRow, ContactColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QVariant cell(const ContactTableRow &row, ContactColumn column, int role) const override;
    [[nodiscard]] QVariant header(ContactColumn column, int role) const override;
    [[nodiscard]] QString rowId(const ContactTableRow &row) const override { return QString::number(row.row); }
    [[nodiscard]] QString filterText(const ContactTableRow &row) const override;

private:
    [[nodiscard]] static QString text(const ContactTableRow &row, ContactColumn column);
};

} // namespace hauspost
