#pragma once

#include "models/domain/occupancy.h"
#include "models/storage/outbox.h"
#include "models/tables/tablemodel.h"

namespace hauspost {

/// Something that waits for the portal or for the user.
struct OutboxRow
{
    OutboxEntry entry;
    std::optional<Occupancy> occupancy; ///< of its resident as the mirror has him; nullopt: not there any more
    QString what;                       ///< kind of action, in the user's words
    QString problem;                    ///< why it waits for the user; empty otherwise

    friend bool operator==(const OutboxRow &, const OutboxRow &);
};

enum class OutboxColumn { Since, What, Name, Property, Unit, State, Tries, Problem, Count };

/// The page "Postausgang".
class OutboxTable final : public TableModel<OutboxRow, OutboxColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QVariant cell(const OutboxRow &row, OutboxColumn column, int role) const override;
    [[nodiscard]] QVariant header(OutboxColumn column, int role) const override;
    [[nodiscard]] QString rowId(const OutboxRow &row) const override { return row.entry.action.id.toString(); }
    [[nodiscard]] QString filterText(const OutboxRow &row) const override;
};

/// "In Warteschlange", "Unterwegs", "Vom Portal angenommen", "Klärung nötig".
[[nodiscard]] QString outboxStateText(OutboxState state);

} // namespace hauspost
