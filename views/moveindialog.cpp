#include "views/moveindialog.h"

#include "views/dialogparts.h"
#include "views/hintline.h"
#include "views/personfields.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

} // namespace

MoveInDialog::MoveInDialog(MoveInQuestion question, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_previous(m_question.history.last()),
      m_person(new PersonFields(m_question.others, {}, this)),
      m_lastDay(new QDateEdit(endOfMonth(m_question.today), this)),
      m_vacancy(new QCheckBox(tr("&Vacant until"), this)),
      m_vacantUntil(new QDateEdit(this)),
      m_firstDay(new QLabel(this)),
      m_consequence(new HintLine(Tone::Waiting, this)),
      m_reason(new HintLine(Tone::Muted, this))
{
    constexpr int width = 560;
    setWindowTitle(tr("Record move-in"));
    const DialogButtons buttons = makeButtons(*this, tr("&Record"));
    m_save = buttons.accept;
    auto *head = new QLabel(placeOf({m_question.history.property, m_question.history.unit, {}}), this);
    head->setTextFormat(Qt::PlainText);
    head->setForegroundRole(QPalette::PlaceholderText);
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    layout->addWidget(head);
    layout->addWidget(buildDays());
    layout->addWidget(m_person);
    layout->addWidget(m_consequence);
    layout->addWidget(m_reason);
    layout->addWidget(buttons.box);
    connect(m_person, &PersonFields::changed, this, &MoveInDialog::update);
    connect(m_lastDay, &QDateEdit::dateChanged, this, &MoveInDialog::update);
    connect(m_vacantUntil, &QDateEdit::dateChanged, this, &MoveInDialog::update);
    connect(m_vacancy, &QCheckBox::toggled, this, &MoveInDialog::update);
    update();
    m_person->setFocus();
}

QWidget *MoveInDialog::buildDays()
{
    for (QDateEdit *field : {m_lastDay, m_vacantUntil}) {
        field->setCalendarPopup(true);
    }
    if (m_previous && m_previous->moveOut) {
        m_lastDay->setDate(*m_previous->moveOut);
        m_lastDay->setEnabled(false);
        m_lastDay->setToolTip(tr("The move-out is on record."));
    }
    m_vacantUntil->setDate(endOfMonth(m_lastDay->date().addDays(1)));
    m_vacantUntil->setAccessibleName(tr("Last day of the vacancy"));
    m_vacancy->setVisible(m_previous != nullptr);
    m_vacantUntil->setVisible(m_previous != nullptr);
    auto *days = new QWidget(this);
    auto *form = new QFormLayout(days);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    if (m_previous) {
        auto *label =
            new QLabel(tr("&Last day of %1").arg(displayName(*m_previous).replace(u'&', QStringLiteral("&&"))));
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(m_lastDay);
        form->addRow(label, m_lastDay);
        form->addRow(m_vacancy, m_vacantUntil);
        form->addRow(tr("Move-in on"), m_firstDay);
    } else {
        form->addRow(tr("Move-in &on"), m_lastDay);
        m_lastDay->setDate(m_question.today);
        m_firstDay->hide();
    }
    return days;
}

MoveInRequest MoveInDialog::request() const
{
    MoveInRequest request;
    if (!m_previous) {
        request.firstDay = m_lastDay->date();
    } else if (!m_previous->moveOut) {
        request.previousLastDay = m_lastDay->date();
    }
    if (m_previous && m_vacancy->isChecked()) {
        request.vacantUntil = m_vacantUntil->date();
    }
    request.names = m_person->names();
    request.clientKey = m_person->clientKey();
    request.salutation = m_person->salutation();
    request.email = m_person->email();
    return request;
}

QString MoveInDialog::consequenceText() const
{
    if (!m_previous || m_previous->moveOut) {
        return {};
    }
    return m_lastDay->date() < m_question.today
               ? tr("The move-out lies in the past: the access of %1 ends at once.").arg(displayName(*m_previous))
               : tr("The access of %1 ends on this day; until then nothing changes.").arg(displayName(*m_previous));
}

void MoveInDialog::update()
{
    m_vacantUntil->setEnabled(m_vacancy->isChecked());
    const MoveInRequest now = request();
    const auto first = firstDayOf(now, m_question.history);
    m_firstDay->setText(first ? QLocale().toString(*first, QLocale::LongFormat) : QString());
    m_consequence->setText(consequenceText());
    const TenancyObstacle obstacle = checkMoveIn(m_question.history, now);
    m_reason->setText(obstacleText(obstacle));
    m_save->setEnabled(obstacle == TenancyObstacle::None);
    fitHeight(*this);
}

} // namespace hauspost
