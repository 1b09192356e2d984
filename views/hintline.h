#pragma once

#include "models/tables/tableroles.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace hauspost {

/// A line in a dialog with an icon and a sentence that wraps; hidden while it has nothing to say.
class HintLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HintLine(Tone tone, QWidget *parent = nullptr);
    HintLine(Tone tone, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    Tone m_tone;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace hauspost
