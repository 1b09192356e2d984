#pragma once

#include "models/storage/accesshistory.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace hauspost {

/// How many residents were confirmed and how many had been invited (confirmed or pending), day by day. Two lines that
/// differ by their dashes and are named at their ends.
class HistoryChart final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);
    /// Oldest first.
    void setHistory(std::vector<AccessDay> days);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintLines(QPainter &painter, const QRectF &area) const;
    void paintScale(QPainter &painter, const QRectF &area) const;
    void describe();
    [[nodiscard]] int most() const;

    std::vector<AccessDay> m_days;
};

} // namespace hauspost
