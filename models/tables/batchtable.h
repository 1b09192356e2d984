#pragma once

#include "models/storage/dispatchedletter.h"
#include "models/tables/tablemodel.h"

namespace hauspost {

enum class BatchColumn { Number, Created, Letters, Target, State, Count };

/// The page "Druckaufträge": the runs of letters of this desk.
class BatchTable final : public TableModel<LetterBatch, BatchColumn>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

protected:
    [[nodiscard]] QVariant cell(const LetterBatch &batch, BatchColumn column, int role) const override;
    [[nodiscard]] QVariant header(BatchColumn column, int role) const override;
    [[nodiscard]] QString rowId(const LetterBatch &batch) const override { return QString::number(batch.number); }
    [[nodiscard]] QString filterText(const LetterBatch &batch) const override;
};

} // namespace hauspost
