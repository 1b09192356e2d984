#pragma once

#include "models/usecases/accesstrend.h"

#include <QtWidgets/QWidget>

namespace hauspost {

/// Confirmed, pending and without access over time: one bar of three parts a day, week or month, today's last. A step
/// on whose days this desk knew nothing has no bar. The arrow keys choose a bar; its figures stand in the legend above,
/// a screen reader hears them, and the mouse shows them as a tool tip.
class HistoryChart final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(QWidget *parent = nullptr);
    /// The last bar, today's, is the chosen one.
    void setTrend(AccessTrend trend);
    /// Its place among the bars.
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] const AccessTrend &trend() const { return m_trend; }
    /// "Week of 2 November 2026", "Today".
    [[nodiscard]] static QString nameOf(const AccessTrend &trend, size_t bar);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(int bar);
    void describe();
    [[nodiscard]] QString textOf(int bar) const;
    [[nodiscard]] int most() const;
    [[nodiscard]] QRectF area() const; ///< of the bars
    [[nodiscard]] QRectF slot(int bar) const;
    [[nodiscard]] int barAt(const QPointF &position) const;
    void paintLegend(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter, int bar) const;
    void paintNames(QPainter &painter) const;

    AccessTrend m_trend;
    int m_chosen = 0;
};

} // namespace hauspost
