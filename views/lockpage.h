#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hauspost {

class HintLine;

/// What a locked window shows: a field for the passphrase and nothing of the office. After each wrong one the next has
/// to wait twice as long, up to a minute.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    /// Ready for typing.
    void start();
    /// The passphrase was wrong.
    void refuse();

Q_SIGNALS:
    void unlockRequested(const QString &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void unlock();
    void retranslate();
    void setWaiting(bool waits);

    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_label;
    QLineEdit *m_passphrase;
    QPushButton *m_unlock;
    HintLine *m_problem;
    QTimer m_wait;
    int m_refused = 0;
};

} // namespace hauspost
