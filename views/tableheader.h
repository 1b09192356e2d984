#pragma once

#include "models/tables/filterproxy.h"

#include <QtWidgets/QHeaderView>

namespace hauspost {

/// The header of a DataTable: aligned with its cells, quiet, with an arrow beside the name of a sorted column, and a
/// number where several are.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);
    void setSorting(const Sorting &sorting);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Sorting m_sorting;
};

} // namespace hauspost
