#pragma once

#include <QtWidgets/QAbstractButton>

namespace hauspost {

/// A choice that filters a table: its name and how many rows it would show; chosen, it is filled and shows a cross.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);
    void setContent(const QString &name, int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString label() const;

    int m_count = 0;
};

} // namespace hauspost
