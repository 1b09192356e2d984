#pragma once

#include "models/tables/tableroles.h"

#include <QtWidgets/QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace hauspost {

/// A line above the pages that tells something without stopping the work: a problem with its remedy, the progress of a
/// letter run, its result. Hidden while it has nothing to say.
class NoticeStrip final : public QFrame
{
    Q_OBJECT

public:
    struct Button
    {
        QString text;
        std::function<void()> clicked;
    };

    explicit NoticeStrip(QWidget *parent = nullptr);

    /// A closable message.
    void showMessage(Tone tone, const QString &icon, const QString &text, const std::vector<Button> &buttons);
    /// As showMessage(), but the user cannot close it.
    void showStanding(Tone tone, const QString &icon, const QString &text, const std::vector<Button> &buttons);
    /// A bar with a cancel button; stays until the next show…() or dismiss().
    void showProgress(const QString &text, int done, int total, const Button &cancel)
    {
        showProgress(text, done, total, std::vector{cancel});
    }
    void showProgress(const QString &text, int done, int total, const std::vector<Button> &buttons);
    void dismiss();

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setContent(Tone tone, const QString &icon, const QString &text);
    void setButtons(const std::vector<Button> &buttons);
    void updateColors();

    Tone m_tone = Tone::Normal;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_bar;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace hauspost
