#include "views/printeduptodialog.h"

#include "views/dialogparts.h"
#include "views/hintline.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hauspost {

PrintedUpToDialog::PrintedUpToDialog(PrintedUpToQuestion question, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_number(new QLineEdit(this)),
      m_none(new QCheckBox(tr("&Not a single one came out"), this)),
      m_rest(new QCheckBox(tr("Print the &rest now"), this)),
      m_effect(new HintLine(Tone::Normal, this)),
      m_problem(new HintLine(Tone::Problem, this))
{
    constexpr int width = 520;
    //: Gedruckt bis …
    setWindowTitle(tr("Printed up to…"));
    setProperty("helpPage", QStringLiteral("letters"));
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    auto *text = new QLabel(tr("Look at the last letter that came out well. Its number stands at the bottom of the "
                               "sheet."),
                            this);
    text->setWordWrap(true);
    auto *label = new QLabel(tr("Number of the &last good letter"), this);
    label->setBuddy(m_number);
    m_rest->setChecked(true);
    auto *queue = new HintLine(Tone::Waiting,
                               tr("Please delete first what still waits in the printer's own queue: it would come out "
                                  "a second time."),
                               this);
    const DialogButtons buttons = makeButtons(*this, tr("&OK"));
    m_ok = buttons.accept;
    for (QWidget *part : std::initializer_list<QWidget *>{text, label, m_number, m_none, m_effect, m_problem, m_rest,
                                                          queue, buttons.box}) {
        layout->addWidget(part);
    }
    connect(m_number, &QLineEdit::textChanged, this, &PrintedUpToDialog::update);
    connect(m_none, &QCheckBox::toggled, this, &PrintedUpToDialog::update);
    m_none->setChecked(m_question.guess == 0);
    if (m_question.guess > 0) {
        m_number->setText(LetterNumber{m_question.batch, m_question.guess}.toString());
    }
    m_number->selectAll();
    update();
}

std::optional<int> PrintedUpToDialog::lastGood() const
{
    if (m_none->isChecked()) {
        return 0;
    }
    const QString text = m_number->text().trimmed();
    bool isPosition = false;
    int position = text.toInt(&isPosition);
    if (!isPosition) {
        const auto number = LetterNumber::parse(text);
        position = number && number->batch == m_question.batch ? number->position : 0;
    }
    const auto &known = m_question.positions;
    return std::find(known.begin(), known.end(), position) == known.end() ? std::nullopt : std::optional(position);
}

PrintedUpTo PrintedUpToDialog::answer() const
{
    return {lastGood().value_or(0), m_rest->isChecked() && m_rest->isEnabled()};
}

void PrintedUpToDialog::update()
{
    m_number->setEnabled(!m_none->isChecked());
    const auto last = lastGood();
    const auto &known = m_question.positions;
    const auto &settled = m_question.settled;
    const auto missing = static_cast<int>(
        std::count_if(known.begin(), known.end(), [&](int place) { return place > last && !settled.contains(place); }));
    const auto good = static_cast<int>(known.size()) - missing;
    m_effect->setText(!last         ? QString()
                      : missing > 0 ? tr("%Ln letter(s) count as printed.", nullptr, good) + u' ' +
                                          tr("%Ln are still to be printed.", nullptr, missing)
                                    : tr("All %Ln letter(s) count as printed.", nullptr, good));
    m_problem->setText(last || m_number->text().isEmpty()
                           ? QString()
                           : tr("No letter of this print has that number. They go from %1 to %2.")
                                 .arg(LetterNumber{m_question.batch, known.front()}.toString(),
                                      LetterNumber{m_question.batch, known.back()}.toString()));
    m_rest->setEnabled(last && missing > 0);
    m_ok->setEnabled(last.has_value());
    fitHeight(*this);
}

} // namespace hauspost
