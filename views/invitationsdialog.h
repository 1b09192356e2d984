#pragma once

#include "models/tables/lettertable.h"
#include "models/usecases/invitationplan.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace hauspost {

/// "Ausgewählte per E-Mail versenden …": exactly who gets an e-mail and who does not and why, before anything is
/// queued.
class InvitationsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit InvitationsDialog(const InvitationPlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] const LetterTable &recipients() const { return m_recipients; }
    [[nodiscard]] const LetterTable &leftOut() const { return m_leftOut; }
    [[nodiscard]] QPushButton &sendButton() { return *m_send; }

private:
    [[nodiscard]] QWidget *buildHead(int recipients);
    [[nodiscard]] QWidget *buildTable(LetterTable &table, const QString &name);

    LetterTable m_recipients{LetterTable::Kind::EmailRecipients};
    LetterTable m_leftOut{LetterTable::Kind::EmailLeftOut};
    QPushButton *m_send = nullptr;
};

} // namespace hauspost
