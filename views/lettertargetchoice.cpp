#include "views/lettertargetchoice.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace hauspost {

LetterTargetChoice::LetterTargetChoice(QWidget *parent)
    : QWidget(parent), m_target(new QComboBox(this)), m_index(new QCheckBox(tr("With a &list of the letters"), this))
{
    const auto add = [this](const QString &text, LetterDestination destination) {
        m_target->addItem(text, static_cast<int>(destination));
    };
    add(tr("One PDF file"), LetterDestination::OneFile);
    add(tr("One PDF file per property"), LetterDestination::FilePerProperty);
    add(tr("One PDF file per resident"), LetterDestination::FilePerResident);
    add(tr("Printer"), LetterDestination::Printer);
    //: Ziel
    auto *label = new QLabel(tr("&Target:"), this);
    label->setBuddy(m_target);
    m_index->setToolTip(tr("A CSV file for the spreadsheet: number, unit, name and file of each letter."));
    m_index->setVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_target);
    layout->addSpacing(8);
    layout->addWidget(m_index);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        const bool isOne = destination() == LetterDestination::OneFile || destination() == LetterDestination::Printer;
        m_index->setVisible(!isOne);
        Q_EMIT changed();
    });
}

LetterDestination LetterTargetChoice::destination() const
{
    return static_cast<LetterDestination>(m_target->currentData().toInt());
}

void LetterTargetChoice::setDestination(LetterDestination destination)
{
    m_target->setCurrentIndex(m_target->findData(static_cast<int>(destination)));
}

void LetterTargetChoice::setWithIndex(bool isOn)
{
    m_index->setChecked(isOn);
}

bool LetterTargetChoice::withIndex() const
{
    return m_index->isChecked() && !m_index->isHidden();
}

} // namespace hauspost
