#include "views/residentdialog.h"

#include "views/addressfields.h"
#include "views/addresspreview.h"
#include "views/dialogparts.h"
#include "views/emailchangedialog.h"
#include "views/hintline.h"
#include "views/personfields.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

ResidentDialog::ResidentDialog(ResidentQuestion question, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_person(new PersonFields(m_question.others, m_question.resident, this)),
      m_preference(new QComboBox(this)),
      m_deviates(new QCheckBox(tr("Letters go to &another address"), this)),
      m_address(new AddressFields(m_question.resident.postalAddress, this)),
      m_preview(new AddressPreview(this)),
      m_consequence(new HintLine(Tone::Waiting, this)),
      m_reason(new HintLine(Tone::Muted, this))
{
    constexpr int width = 760;
    setWindowTitle(tr("Edit resident"));
    m_deviates->setChecked(m_question.resident.addressDeviates);
    const DialogButtons buttons = makeButtons(*this, tr("&Save"));
    m_save = buttons.accept;
    auto *fields = new QVBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(m_person);
    fields->addLayout(buildPreference());
    fields->addWidget(m_deviates);
    fields->addWidget(m_address);
    fields->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(22);
    columns->addLayout(fields, 1);
    columns->addWidget(m_preview, 0, Qt::AlignTop);
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    layout->addWidget(makeResidentHead(m_question.history.with(m_question.resident), this));
    layout->addLayout(columns, 1);
    layout->addWidget(m_consequence);
    layout->addWidget(m_reason);
    layout->addWidget(buttons.box);
    connect(m_person, &PersonFields::changed, this, &ResidentDialog::update);
    connect(m_address, &AddressFields::changed, this, &ResidentDialog::update);
    connect(m_preference, &QComboBox::currentIndexChanged, this, &ResidentDialog::update);
    connect(m_deviates, &QCheckBox::toggled, this, &ResidentDialog::update);
    update();
    m_person->setFocus();
}

QLayout *ResidentDialog::buildPreference()
{
    fillPreferences(*m_preference);
    m_preference->setCurrentIndex(static_cast<int>(m_question.preference));
    //: Kontaktwunsch
    auto *label = new QLabel(tr("&Preference"), this);
    label->setBuddy(m_preference);
    auto *where = new QLabel(tr("noted at this desk only"), this);
    where->setForegroundRole(QPalette::PlaceholderText);
    m_preference->setAccessibleDescription(where->text());
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_preference);
    line->addWidget(where, 1);
    return line;
}

PostalAddress ResidentDialog::postalAddress() const
{
    const Resident &before = m_question.resident;
    if (m_deviates->isChecked()) {
        return m_address->address();
    }
    const Property &house = m_question.history.property;
    PostalAddress flat{m_person->names(), house.street, house.postalCode, house.city, house.country};
    if (!before.addressDeviates) {
        // As it is on record ("Herrn", "c/o"), unless the name itself changes.
        flat = before.postalAddress;
        flat.names = m_person->names() == before.names ? flat.names : m_person->names();
    }
    return flat;
}

ResidentEdit ResidentDialog::edit() const
{
    const auto preference = static_cast<ContactPreference>(m_preference->currentIndex());
    return {m_person->names(),      m_person->clientKey(),
            m_person->salutation(), postalAddress(),
            m_person->email(),      preference == m_question.preference ? std::nullopt : std::optional(preference)};
}

void ResidentDialog::update()
{
    m_address->setVisible(m_deviates->isChecked());
    const ResidentEdit now = edit();
    const Resident &before = m_question.resident;
    Resident shown = now.applied(before);
    shown.addressDeviates = m_deviates->isChecked();
    m_preview->showLetterTo(m_question.history.with(shown));
    QStringList consequences;
    if (now.email != before.email) {
        consequences << emailChangeConsequence(before, now.email);
    }
    if (shown.addressDeviates) {
        consequences << tr("Letters with the registration code go to this address and not to the flat.");
    }
    if (now.preference && wishesPost(*now.preference)) {
        consequences << tr("E-mails to many leave this resident out; letters do not.");
    }
    consequences.removeAll(QString());
    m_consequence->setText(consequences.join(u'\n'));
    const TenancyObstacle obstacle = checkEdit(before, now);
    m_reason->setText(obstacleText(obstacle));
    m_save->setEnabled(obstacle == TenancyObstacle::None);
    fitHeight(*this);
}

} // namespace hauspost
