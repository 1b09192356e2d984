#include "views/emailchangedialog.h"

#include "models/domain/emailaddress.h"
#include "views/dialogparts.h"
#include "views/emailfield.h"
#include "views/hintline.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

EmailChangeDialog::EmailChangeDialog(EmailChangeQuestion question, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_email(new EmailField(m_question.occupancy.resident->email, m_question.others, this)),
      m_consequence(new HintLine(Tone::Waiting, this))
{
    constexpr int width = 520;
    setProperty("helpPage", QStringLiteral("email"));
    setWindowTitle(tr("Change e-mail address"));
    const DialogButtons buttons = makeButtons(*this, tr("&Save"));
    m_save = buttons.accept;
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    layout->addWidget(makeResidentHead(m_question.occupancy, this));
    layout->addWidget(m_email);
    layout->addWidget(m_consequence);
    layout->addWidget(buttons.box);
    connect(m_email, &EmailField::changed, this, &EmailChangeDialog::update);
    update();
    m_email->start();
}

QString EmailChangeDialog::email() const
{
    return m_email->email();
}

QString EmailChangeDialog::consequenceText() const
{
    if (!email().isEmpty() && !isPlausibleEmail(email())) {
        return tr("This is not a complete e-mail address.");
    }
    if (email() == m_question.occupancy.resident->email) {
        return tr("Nothing has been changed yet. An empty field deletes the address.");
    }
    const QString consequence = emailChangeConsequence(*m_question.occupancy.resident, email());
    return consequence.isEmpty() ? tr("Only the address is saved; no e-mail is sent.") : consequence;
}

void EmailChangeDialog::update()
{
    m_consequence->setText(consequenceText());
    const bool isUsable = email().isEmpty() || isPlausibleEmail(email());
    m_save->setEnabled(isUsable && email() != m_question.occupancy.resident->email);
    const bool deletes = email().isEmpty() && !m_question.occupancy.resident->email.isEmpty();
    m_save->setText(deletes ? tr("&Delete address") : tr("&Save"));
    fitHeight(*this);
}

QString emailChangeConsequence(const Resident &resident, const QString &email)
{
    const bool hasAccess = resident.access == AccessStatus::Confirmed;
    const bool isInvited = resident.access == AccessStatus::Pending || resident.access == AccessStatus::Reregister;
    if (email.isEmpty() && (hasAccess || isInvited)) {
        return EmailChangeDialog::tr("Without the address the access is revoked: the resident can no longer sign in. "
                                     "The same address entered again gives it back.");
    }
    if (hasAccess) {
        return EmailChangeDialog::tr("The access is confirmed. With another address it is revoked, and the resident "
                                     "has to register anew.");
    }
    if (isInvited) {
        return EmailChangeDialog::tr("The link sent to the old address stops working. Please send the registration "
                                     "information again afterwards.");
    }
    return {};
}

} // namespace hauspost
