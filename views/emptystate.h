#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace hauspost {

/// What a page shows instead of an empty table: why there is nothing, and what to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// button: its text; empty = none.
    void setContent(const QString &icon, const QString &title, const QString &text, const QString &button = {});
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace hauspost
