#include "views/emaildialog.h"

#include "models/domain/contactpreferencetext.h"
#include "models/domain/emailaddress.h"
#include "models/tables/labels.h"
#include "models/usecases/invitationplan.h"
#include "views/consentfields.h"
#include "views/dialogparts.h"
#include "views/emailfield.h"
#include "views/hintline.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

EmailDialog::EmailDialog(EmailQuestion question, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_email(new EmailField(m_question.occupancy.resident->email, m_question.others, this)),
      m_hint(new HintLine(Tone::Waiting, hintText(), this)),
      m_reason(new HintLine(Tone::Problem, this))
{
    constexpr int width = 560;
    setProperty("helpPage", QStringLiteral("email"));
    setWindowTitle(m_question.isResend ? tr("Send registration information again")
                                       : tr("Send registration information by e-mail"));
    //: E-Mail versenden
    const DialogButtons buttons = makeButtons(*this, tr("&Send e-mail"));
    m_send = buttons.accept;
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    layout->addWidget(makeResidentHead(m_question.occupancy, this));
    layout->addWidget(m_hint);
    layout->addWidget(m_email);
    layout->addWidget(buildConsent());
    layout->addWidget(m_reason);
    layout->addWidget(buttons.box);
    connect(m_email, &EmailField::changed, this, &EmailDialog::update);
    update();
    m_email->start();
}

EmailRequest EmailDialog::request() const
{
    EmailRequest request;
    request.occupancy = m_question.occupancy;
    request.email = m_email->email();
    request.resend = m_question.isResend;
    if (m_tick) {
        request.consent = m_consent->consent();
    }
    return request;
}

QWidget *EmailDialog::buildConsent()
{
    const auto &recorded = m_question.occupancy.resident->consent;
    if (isGiven(recorded)) {
        return new HintLine(Tone::Good, consentText(*recorded), this);
    }
    auto *box = new QWidget(this);
    auto *reminder =
        new QLabel(tr("Please note: the resident's consent to communication by e-mail should be at hand."), box);
    reminder->setWordWrap(true);
    //: Einwilligung liegt vor
    m_tick = new QCheckBox(tr("&Consent is at hand"), box);
    m_consent = new ConsentFields(m_question.today, box);
    m_consent->setEnabled(false);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(reminder);
    if (recorded) {
        layout->addWidget(new HintLine(Tone::Waiting, consentText(*recorded), box)); // withdrawn
    }
    layout->addWidget(m_tick);
    layout->addWidget(m_consent);
    connect(m_tick, &QCheckBox::toggled, m_consent, &QWidget::setEnabled);
    connect(m_tick, &QCheckBox::toggled, this, &EmailDialog::update);
    connect(m_consent, &ConsentFields::changed, this, &EmailDialog::update);
    return box;
}

QString EmailDialog::hintText() const
{
    const Resident &resident = *m_question.occupancy.resident;
    if (m_question.verdict == InvitationVerdict::AlreadyConfirmed) {
        return tr("The access is confirmed already. No e-mail is sent; to use another address, choose “Change e-mail "
                  "address” in the menu.");
    }
    QStringList lines;
    if (wishesPost(m_question.preference)) {
        //: %1: Brief, Papier dauerhaft
        lines << tr("This resident wishes to be written to by post (%1). Please send an e-mail only if that was "
                    "agreed.")
                     .arg(contactPreferenceText(m_question.preference));
    }
    if (m_question.isResend) {
        lines << mailDeliveryText(resident)
              << tr("At the same address the link of the last e-mail goes on working; another address ends it.");
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString EmailDialog::hindrance() const
{
    const bool isPossible = m_question.isResend ? m_question.verdict == InvitationVerdict::NeedsResend ||
                                                      m_question.verdict == InvitationVerdict::MustReregister
                                                : m_question.verdict == InvitationVerdict::Eligible;
    if (!isPossible) {
        return tr("No e-mail: %1.").arg(invitationVerdictText(m_question.verdict));
    }
    if (m_email->email().isEmpty()) {
        return tr("Please enter the e-mail address.");
    }
    if (!isPlausibleEmail(m_email->email())) {
        return tr("This is not a complete e-mail address.");
    }
    if (m_tick && !m_tick->isChecked()) {
        return tr("Please confirm that the consent is at hand.");
    }
    return m_tick ? m_consent->missingText() : QString();
}

void EmailDialog::update()
{
    const QString text = hindrance();
    m_reason->setText(text);
    m_send->setEnabled(text.isEmpty());
    fitHeight(*this);
}

} // namespace hauspost
