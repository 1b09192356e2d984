#pragma once

#include "models/domain/consent.h"
#include "views/questions.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace hauspost {

class ConsentFields;
class HintLine;

/// "Einwilligung erfassen …": day and source, and the day of a withdrawal where there is one.
class ConsentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConsentDialog(const ConsentQuestion &question, QWidget *parent = nullptr);
    [[nodiscard]] Consent consent() const;

    [[nodiscard]] ConsentFields &fields() { return *m_fields; }
    [[nodiscard]] QCheckBox &withdrawn() { return *m_withdrawn; }
    [[nodiscard]] HintLine &reason() { return *m_reason; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }

private:
    void update();

    std::optional<Consent> m_before;
    ConsentFields *m_fields;
    QCheckBox *m_withdrawn;
    QDateEdit *m_withdrawnOn;
    HintLine *m_reason;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
