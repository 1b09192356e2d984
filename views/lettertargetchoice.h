#pragma once

#include "models/storage/dispatchedletter.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;

namespace hauspost {

/// Where the letters go: a file, several files with a list beside them, or a printer.
class LetterTargetChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterTargetChoice(QWidget *parent = nullptr);

    [[nodiscard]] LetterDestination destination() const;
    void setDestination(LetterDestination destination);
    [[nodiscard]] bool withIndex() const;
    void setWithIndex(bool isOn);

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_target;
    QCheckBox *m_index;
};

} // namespace hauspost
