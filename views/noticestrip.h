#pragma once

#include "models/tables/tableroles.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <chrono>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace hauspost {

/// A line above the pages that tells something without stopping the work: a problem with its remedy, the progress of a
/// letter run, its result. Hidden while it has nothing to say.
///
/// What asks for nothing (Good, Normal, no buttons) goes by itself after patience(), but never while it is not seen or
/// the pointer or the focus is on it. Everything else stays until it is closed or something else is said.
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
    /// A success that its button takes back: stays until endOffer(), and then goes as what asks for nothing.
    void showOffer(const QString &text, const Button &undo);
    /// It cannot be taken back any more. Nothing happens where no offer is shown.
    void endOffer();
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

    /// How long what asks for nothing is shown at least.
    static constexpr std::chrono::milliseconds usualPatience{10'000};
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    [[nodiscard]] bool isGoing() const { return m_patience.isActive(); }

    /// Whether it has something to say, seen or not.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    /// Others need the room: it waits unseen.
    void setCrowdedOut(bool isOut);

Q_SIGNALS:
    /// It has something (else) to say, or nothing any more.
    void wantedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void want(bool isWanted);
    void goWhenLeft();
    void setContent(Tone tone, const QString &icon, const QString &text);
    void setButtons(const std::vector<Button> &buttons);
    void updateColors();

    QTimer m_patience;
    Tone m_tone = Tone::Normal;
    bool m_isOffer = false;
    bool m_isWanted = false;
    bool m_isCrowdedOut = false;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_bar;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace hauspost
