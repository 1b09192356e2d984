#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QVBoxLayout;

namespace hauspost {

/// A calm box with a heading, for the overview.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Below the heading.
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_content;
};

} // namespace hauspost
