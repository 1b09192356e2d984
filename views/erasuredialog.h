#pragma once

#include "models/usecases/erasure.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace hauspost {

/// "Daten löschen …": the exact list of what goes and what stays, of one person or of several, and a word to be typed
/// before it can be done.
class ErasureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// plans: at least one.
    explicit ErasureDialog(const std::vector<ErasurePlan> &plans, QWidget *parent = nullptr);

    /// What has to be typed, in the language of the program.
    [[nodiscard]] static QString word();
    [[nodiscard]] QLineEdit &typed() { return *m_typed; }
    [[nodiscard]] QPushButton &eraseButton() { return *m_erase; }
    /// All that the dialog says, for a screen reader's description.
    [[nodiscard]] QString text() const { return m_text.join(u'\n'); }

private:
    [[nodiscard]] QWidget *makeList(const QString &title, const QStringList &lines);
    [[nodiscard]] QWidget *makePersons(const std::vector<ErasurePlan> &plans);

    QStringList m_text;
    QLineEdit *m_typed;
    QPushButton *m_erase = nullptr;
};

} // namespace hauspost
