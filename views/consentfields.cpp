#include "views/consentfields.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace hauspost {

ConsentFields::ConsentFields(QDate today, QWidget *parent)
    : QWidget(parent), m_source(new QComboBox(this)), m_date(new QDateEdit(today, this))
{
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->addItems({tr("Tenancy agreement"), tr("Phone call"), tr("Form"), tr("E-mail")});
    m_source->setCurrentIndex(-1); // a source that nobody has named proves nothing
    m_source->lineEdit()->setPlaceholderText(tr("choose or type in"));
    m_source->setAccessibleName(tr("Source of the consent"));
    m_source->lineEdit()->setAccessibleName(m_source->accessibleName()); // it has the focus
    m_source->setToolTip(tr("Where the consent can be found, so that it can be proved."));
    m_source->lineEdit()->setAccessibleDescription(m_source->toolTip());
    m_date->setMaximumDate(today);
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Day of the consent"));
    auto *sourceLabel = new QLabel(tr("&Source"), this);
    sourceLabel->setBuddy(m_source);
    auto *dateLabel = new QLabel(tr("&of"), this);
    dateLabel->setBuddy(m_date);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(sourceLabel);
    layout->addWidget(m_source, 1);
    layout->addWidget(dateLabel);
    layout->addWidget(m_date);
    connect(m_source, &QComboBox::editTextChanged, this, &ConsentFields::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &ConsentFields::changed);
}

void ConsentFields::setConsent(const Consent &consent)
{
    m_source->setEditText(consent.source);
    m_date->setDate(consent.givenOn);
}

Consent ConsentFields::consent() const
{
    return {m_date->date(), m_source->currentText().trimmed(), {}};
}

QString ConsentFields::missingText() const
{
    return m_source->currentText().trimmed().isEmpty()
               ? tr("Please name the source of the consent, so that it can be proved.")
               : QString();
}

QString consentText(const Consent &consent)
{
    const QLocale locale;
    const QString given = locale.toString(consent.givenOn, QLocale::ShortFormat);
    return consent.withdrawnOn
               ? ConsentFields::tr("Consent of %1 (%2), withdrawn on %3.")
                     .arg(given, consent.source, locale.toString(*consent.withdrawnOn, QLocale::ShortFormat))
               : ConsentFields::tr("Consent of %1 (%2) is on record.").arg(given, consent.source);
}

} // namespace hauspost
