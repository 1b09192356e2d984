#include "views/consentdialog.h"

#include "views/consentfields.h"
#include "views/dialogparts.h"
#include "views/hintline.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hauspost {

ConsentDialog::ConsentDialog(const ConsentQuestion &question, QWidget *parent)
    : QDialog(parent),
      m_before(question.occupancy.resident->consent),
      m_fields(new ConsentFields(question.today, this)),
      m_withdrawn(new QCheckBox(tr("&Withdrawn on"), this)),
      m_withdrawnOn(new QDateEdit(question.today, this)),
      m_reason(new HintLine(Tone::Muted, this))
{
    constexpr int width = 520;
    setProperty("helpPage", QStringLiteral("privacy"));
    setWindowTitle(tr("Record consent"));
    m_withdrawnOn->setMaximumDate(question.today);
    m_withdrawnOn->setCalendarPopup(true);
    m_withdrawnOn->setAccessibleName(tr("Day of the withdrawal"));
    if (m_before) {
        m_fields->setConsent(*m_before);
        m_withdrawn->setChecked(m_before->withdrawnOn.has_value());
        m_withdrawnOn->setDate(m_before->withdrawnOn.value_or(question.today));
    }
    const DialogButtons buttons = makeButtons(*this, tr("&Save"));
    m_save = buttons.accept;
    auto *explanation =
        new QLabel(tr("Consent of the resident to be written to by e-mail. The portal keeps it as a proof."), this);
    explanation->setWordWrap(true);
    auto *withdrawal = new QHBoxLayout;
    withdrawal->addWidget(m_withdrawn);
    withdrawal->addWidget(m_withdrawnOn);
    withdrawal->addStretch();
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    layout->addWidget(makeResidentHead(question.occupancy, this));
    layout->addWidget(explanation);
    layout->addWidget(m_fields);
    layout->addLayout(withdrawal);
    layout->addWidget(m_reason);
    layout->addWidget(buttons.box);
    connect(m_fields, &ConsentFields::changed, this, &ConsentDialog::update);
    connect(m_withdrawn, &QCheckBox::toggled, this, &ConsentDialog::update);
    connect(m_withdrawnOn, &QDateEdit::dateChanged, this, &ConsentDialog::update);
    update();
    m_fields->source().setFocus();
}

Consent ConsentDialog::consent() const
{
    Consent consent = m_fields->consent();
    if (m_withdrawn->isChecked()) {
        consent.withdrawnOn = m_withdrawnOn->date();
    }
    return consent;
}

void ConsentDialog::update()
{
    m_withdrawnOn->setEnabled(m_withdrawn->isChecked());
    m_withdrawnOn->setMinimumDate(m_fields->consent().givenOn);
    const QString missing = m_fields->missingText();
    m_reason->setText(missing);
    m_save->setEnabled(missing.isEmpty() && consent() != m_before);
    fitHeight(*this);
}

} // namespace hauspost
