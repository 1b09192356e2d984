#pragma once

#include <QtWidgets/QLineEdit>

namespace hauspost {

/// Under which a kept view has the text of its filter, see TableTools.
inline const QString filterKey = QStringLiteral("filter");

/// The search line above a table. Esc clears it (an empty one lets Esc pass on), Down and Enter go to the table.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    QAction *m_icon;
};

} // namespace hauspost
