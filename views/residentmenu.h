#pragma once

#include "views/residentchoices.h"

#include <QtWidgets/QMenu>

namespace hauspost {

/// The menu behind the three dots of a row: the two ways of the registration information, then what can be done about
/// it later. Entries that cannot be used now are there, disabled, and say why.
class ResidentMenu final : public QMenu
{
    Q_OBJECT

public:
    ResidentMenu(const ResidentChoices &choices, QWidget *parent);

Q_SIGNALS:
    void chosen(hauspost::ResidentChoice choice);

private:
    void addChoice(const ResidentChoices &choices, ResidentChoice choice) { addChoice(*this, choices, choice); }
    void addChoice(QMenu &menu, const ResidentChoices &choices, ResidentChoice choice);
};

} // namespace hauspost
