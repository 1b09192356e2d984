#pragma once

#include "models/usecases/residentactions.h"
#include "views/questions.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QPushButton;

namespace hauspost {

class ConsentFields;
class EmailField;
class HintLine;

/// "per E-Mail versenden": the address, the reminder of consent with the tick that records it, "E-Mail versenden" and
/// "Abbrechen". What keeps the e-mail from being sent stands above the buttons.
class EmailDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EmailDialog(EmailQuestion question, QWidget *parent = nullptr);
    /// For the caller after accept().
    [[nodiscard]] EmailRequest request() const;

    [[nodiscard]] EmailField &email() { return *m_email; }
    [[nodiscard]] QCheckBox *consentTick() { return m_tick; } ///< null: consent is on record
    [[nodiscard]] ConsentFields *consent() { return m_consent; }
    [[nodiscard]] HintLine &hint() { return *m_hint; }
    [[nodiscard]] HintLine &reason() { return *m_reason; }
    [[nodiscard]] QPushButton &sendButton() { return *m_send; }

private:
    [[nodiscard]] QWidget *buildConsent();
    [[nodiscard]] QString hintText() const;
    /// Why nothing can be sent now; empty = it can.
    [[nodiscard]] QString hindrance() const;
    void update();

    EmailQuestion m_question;
    EmailField *m_email;
    QCheckBox *m_tick = nullptr;
    ConsentFields *m_consent = nullptr;
    HintLine *m_hint;
    HintLine *m_reason;
    QPushButton *m_send = nullptr;
};

} // namespace hauspost
