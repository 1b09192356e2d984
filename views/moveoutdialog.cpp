#include "views/moveoutdialog.h"

#include "views/dialogparts.h"
#include "views/hintline.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

MoveOutDialog::MoveOutDialog(MoveOutQuestion question, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_day(new QDateEdit(this)),
      m_consequence(new HintLine(Tone::Waiting, this)),
      m_reason(new HintLine(Tone::Muted, this))
{
    constexpr int width = 520;
    const QDate last = m_question.resident.moveOut.value_or(
        QDate(m_question.today.year(), m_question.today.month(), m_question.today.daysInMonth()));
    setWindowTitle(m_question.isVacancy ? tr("Record vacancy") : tr("Record move-out"));
    m_day->setCalendarPopup(true);
    m_day->setDate(m_question.isVacancy ? last.addDays(1) : last);
    const DialogButtons buttons = makeButtons(*this, tr("&Record"));
    m_save = buttons.accept;
    auto *form = new QFormLayout;
    form->addRow(m_question.isVacancy ? tr("Vacant &from") : tr("&Last day of the tenancy"), m_day);
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    layout->addWidget(makeResidentHead(m_question.history.with(m_question.resident), this));
    layout->addLayout(form);
    layout->addWidget(m_consequence);
    layout->addWidget(m_reason);
    layout->addWidget(buttons.box);
    connect(m_day, &QDateEdit::dateChanged, this, &MoveOutDialog::update);
    update();
    m_day->setFocus();
}

QDate MoveOutDialog::lastDay() const
{
    return m_question.isVacancy ? m_day->date().addDays(-1) : m_day->date();
}

QString MoveOutDialog::consequenceText() const
{
    if (lastDay() < m_question.today) {
        return tr("The day lies in the past: the access ends at once, and registration codes stop working.");
    }
    return m_question.isVacancy
               ? tr("The access ends with the tenancy. The unit is shown as vacant until a move-in is recorded.")
               : tr("The access ends on this day; until then nothing changes for the resident.");
}

void MoveOutDialog::update()
{
    m_consequence->setText(consequenceText());
    const TenancyObstacle obstacle = checkMoveOut(m_question.history, m_question.resident, lastDay());
    m_reason->setText(obstacleText(obstacle));
    m_save->setEnabled(obstacle == TenancyObstacle::None);
    fitHeight(*this);
}

} // namespace hauspost
