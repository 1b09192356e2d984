#pragma once

#include <QtWidgets/QHeaderView>

namespace hauspost {

/// The header of a DataTable: aligned with its cells, quiet, with an arrow beside the sorted column's name.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hauspost
