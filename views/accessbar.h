#pragma once

#include "models/domain/accesscounts.h"

#include <QtWidgets/QWidget>

namespace hauspost {

/// How far the office is, as one bar of four parts with a legend of icons, words and numbers below. The parts differ by
/// pattern as well as by colour; a screen reader hears the legend.
class AccessBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessBar(QWidget *parent = nullptr);
    void setCounts(const AccessCounts &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QString text;
        QString icon;
        QColor color;
        Qt::BrushStyle pattern = Qt::SolidPattern;
        int count = 0;
    };
    [[nodiscard]] std::vector<Part> parts() const;
    void paintBar(QPainter &painter, const std::vector<Part> &all) const;
    void describe();

    AccessCounts m_counts;
};

} // namespace hauspost
