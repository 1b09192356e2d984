#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hauspost {

/// Paints the cells of DataTable by the roles of tableroles.h: an icon with its word, a share with its bar, the button
/// at the end of a row. Tool tips of shortened cells are plain text.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 34;
    static constexpr int padding = 10;
    static constexpr int buttonSide = 28;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the button of an action cell is.
    [[nodiscard]] static QRect buttonRect(const QRect &cell);

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintAction(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace hauspost
