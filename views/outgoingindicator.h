#pragma once

#include <QtWidgets/QToolButton>

namespace hauspost {

/// How much waits, and how much needs a decision, in the status bar. A click opens the page "Postausgang".
class OutgoingIndicator final : public QToolButton
{
    Q_OBJECT

public:
    explicit OutgoingIndicator(QWidget *parent = nullptr);
    void setCounts(int waiting, int needsDecision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    int m_waiting = 0;
    int m_needsDecision = 0;
};

} // namespace hauspost
