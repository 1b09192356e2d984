#pragma once

#include "models/letters/letterfonts.h"
#include "models/usecases/letterplan.h"

#include <QtWidgets/QDialog>

class QLabel;
class QSpinBox;
class QToolButton;

namespace hauspost {

/// The letters of a plan as they will be printed, one at a time: only the one that is shown is drawn, so that ten
/// thousand are as quick as one. Page keys, Home and End turn over.
class LetterPreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// plan must outlive the dialog and have recipients.
    LetterPreviewDialog(const LetterPlan &plan, LetterFonts fonts, int first, QWidget *parent = nullptr);

    [[nodiscard]] QSpinBox &number() { return *m_number; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void showLetter();

    const LetterPlan &m_plan;
    LetterFonts m_fonts;
    QLabel *m_page;
    QSpinBox *m_number = nullptr;
    QLabel *m_of = nullptr;
};

} // namespace hauspost
