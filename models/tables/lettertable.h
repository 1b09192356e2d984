#pragma once

#include "models/domain/occupancy.h"
#include "models/tables/tablemodel.h"

namespace hauspost {

/// Somebody in the list before letters or e-mails: a recipient, or one who is left out.
struct LetterRow
{
    Occupancy occupancy;
    QString remark;         ///< what is worth a look, or why there is nothing for him
    bool isWarning = false; ///< the remark needs the user's eye

    friend bool operator==(const LetterRow &, const LetterRow &) = default;
};

enum class LetterColumn { Property, Unit, Location, Name, Address, Remark, Count };

/// The exact list of those who get a letter or an e-mail, or of those who get none and why.
class LetterTable final : public TableModel<LetterRow, LetterColumn>
{
    Q_OBJECT

public:
    enum class Kind { Recipients, LeftOut, EmailRecipients, EmailLeftOut };
    explicit LetterTable(Kind kind, QObject *parent = nullptr) : TableModel(parent), m_kind(kind) {}

protected:
    [[nodiscard]] QVariant cell(const LetterRow &row, LetterColumn column, int role) const override;
    [[nodiscard]] QVariant header(LetterColumn column, int role) const override;
    [[nodiscard]] QString rowId(const LetterRow &row) const override;
    [[nodiscard]] QString filterText(const LetterRow &row) const override;

private:
    [[nodiscard]] bool isEmail() const { return m_kind == Kind::EmailRecipients || m_kind == Kind::EmailLeftOut; }
    [[nodiscard]] QString text(const LetterRow &row, LetterColumn column) const;

    Kind m_kind;
};

} // namespace hauspost
