#pragma once

#include "models/domain/occupancy.h"
#include "models/tables/tablemodel.h"

#include <memory>

namespace hauspost {

/// Whom a row shows: a value of its own, or one within something bigger that all its rows keep alive together, so that
/// a list of a whole office is there once.
class OccupancyRef
{
public:
    OccupancyRef(Occupancy own) : m_occupancy(std::make_shared<const Occupancy>(std::move(own))) {}
    /// of: belongs to owner.
    template <class Owner>
    OccupancyRef(const std::shared_ptr<Owner> &owner, const Occupancy &of) : m_occupancy(owner, &of)
    {
    }

    [[nodiscard]] const Occupancy &operator*() const { return *m_occupancy; }
    [[nodiscard]] const Occupancy *operator->() const { return m_occupancy.get(); }

    friend bool operator==(const OccupancyRef &a, const OccupancyRef &b)
    {
        return a.m_occupancy == b.m_occupancy || *a == *b;
    }

private:
    std::shared_ptr<const Occupancy> m_occupancy; ///< never null
};

/// Somebody in the list before letters or e-mails: a recipient, or one who is left out.
struct LetterRow
{
    OccupancyRef occupancy;
    QString remark;         ///< what is worth a look, or why there is nothing for him
    bool isWarning = false; ///< the remark needs the user's eye
    /// Places of name and address among those of the list, where they are known: long lists are sorted by them at
    /// once. -1: by the texts.
    int nameRank = -1;
    int addressRank = -1;

    friend bool operator==(const LetterRow &, const LetterRow &) = default;
};

enum class LetterColumn { Property, Unit, Location, Name, Address, Remark, Count };

/// The exact list of those who get a letter or an e-mail, or of those who get none and why. The lists before letters
/// may hold a whole office: no words are kept to search them.
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
    [[nodiscard]] QVariant sortValue(const LetterRow &row, LetterColumn column) const;

    Kind m_kind;
};

} // namespace hauspost
