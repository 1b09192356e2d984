#pragma once

#include "models/domain/occupancy.h"

class QDialog;
class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;
class QWidget;
class QString;

namespace hauspost {

/// What the small dialogs about one resident have in common: roomy layout, name and place above, buttons below.

[[nodiscard]] QVBoxLayout *makeDialogLayout(QDialog &dialog, int width);
/// Name in bold, place below it.
[[nodiscard]] QWidget *makeResidentHead(const Occupancy &occupancy, QWidget *parent);

struct DialogButtons
{
    QDialogButtonBox *box = nullptr;
    QPushButton *accept = nullptr; ///< the default button
    QPushButton *cancel = nullptr; ///< "Abbrechen"
};
/// Wired to accept() and reject() of the dialog.
[[nodiscard]] DialogButtons makeButtons(QDialog &dialog, const QString &accept);

} // namespace hauspost
