#pragma once

#include <QtWidgets/QAbstractButton>

#include <optional>

namespace hauspost {

/// One line of a list that leads somewhere: a number, a text, perhaps a share as a bar, an arrow.
class RowButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RowButton(QWidget *parent = nullptr);
    /// number: may be empty. share: 0 to 1; nullopt: no bar.
    void setContent(const QString &number, const QString &text, std::optional<double> share = {});

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
    std::optional<double> m_share;
};

} // namespace hauspost
