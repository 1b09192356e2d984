#pragma once

#include "views/accesslook.h"

#include <QtWidgets/QAbstractButton>

namespace hauspost {

/// One entry of a legend that leads to the units it counts: a sample of the pattern, the word, the number below.
class LegendButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendButton(QWidget *parent = nullptr);
    /// look: nullopt where no part of the bar shows these units. count 0: there is nothing to open.
    void setContent(const std::optional<AccessLook> &look, const QString &word, const QString &number, int count);
    [[nodiscard]] int count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<AccessLook> m_look;
    QString m_number;
    int m_count = 0;
};

} // namespace hauspost
