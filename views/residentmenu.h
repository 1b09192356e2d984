#pragma once

#include "models/domain/eligibility.h"

#include <QtWidgets/QMenu>

namespace hauspost {

/// The menu behind the three dots of a row: the two ways of the registration information. Entries that do nothing now
/// are there, disabled, and say why.
class ResidentMenu final : public QMenu
{
    Q_OBJECT

public:
    ResidentMenu(LetterVerdict verdict, QWidget *parent);

Q_SIGNALS:
    void letterRequested();
};

} // namespace hauspost
