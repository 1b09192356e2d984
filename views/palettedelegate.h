#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hauspost {

/// A row of the palette: icon, title, and at its end a paler detail; above the first row of a group its heading.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int detailRole = Qt::UserRole + 1;  ///< QString
    static constexpr int headingRole = Qt::UserRole + 2; ///< QString; empty: not the first row of a group
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hauspost
