#pragma once

#include "models/domain/letterstate.h"

#include <QtWidgets/QDialog>

class QComboBox;

namespace hauspost {

/// "Rückläufer…": why the letters came back.
class ReturnDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReturnDialog(int letters, QWidget *parent = nullptr);
    [[nodiscard]] ReturnReason reason() const;

private:
    QComboBox *m_reason;
};

} // namespace hauspost
