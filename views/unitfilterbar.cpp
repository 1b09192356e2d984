#include "views/unitfilterbar.h"

#include "models/domain/contactpreferencetext.h"
#include "models/tables/labels.h"
#include "views/filterchip.h"
#include "views/flowlayout.h"
#include "views/tickmenu.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hauspost {

namespace {

QString nameOf(UnitChip chip)
{
    if (const auto status = chip.status()) {
        return accessStatusText(*status);
    }
    if (const auto preference = chip.preference()) {
        //: Kontaktwunsch: Papier dauerhaft
        return UnitFilterBar::tr("Preference: %1").arg(contactPreferenceText(*preference));
    }
    if (const auto requirement = chip.requirement()) {
        //: UVI notwendig: ja
        return UnitFilterBar::tr("UVI required: %1").arg(uviRequirementText(*requirement));
    }
    const auto list = chip.workList();
    return list ? workListText(*list) : vacancyText();
}

/// What everybody looks for stands there always.
bool isUsual(UnitChip chip)
{
    const auto status = chip.status();
    return status == AccessStatus::None || status == AccessStatus::Pending || status == AccessStatus::Confirmed ||
           status == AccessStatus::Expired;
}

} // namespace

UnitFilterBar::UnitFilterBar(QWidget *parent)
    : QWidget(parent),
      m_line(new FlowLayout),
      m_more(new QToolButton(this)),
      m_menu(new TickMenu(this)),
      m_clear(new QPushButton(this)),
      m_property(new QComboBox(this))
{
    constexpr int widest = 300;
    m_property->setEditable(true);
    m_property->setInsertPolicy(QComboBox::NoInsert);
    m_property->setMaximumWidth(widest);
    m_property->setMinimumContentsLength(18);
    m_property->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_property->completer()->setFilterMode(Qt::MatchContains);
    m_property->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_clear->setFlat(true);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(6);
    m_line->addWidget(m_property);
    for (const UnitChip chip : UnitChip::all()) {
        auto *button = new FilterChip(this);
        m_chips[chip.bit()] = button;
        m_line->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, chip](bool isOn) { change(chip, isOn); });
    }
    m_line->addWidget(m_more);
    m_line->addWidget(m_clear);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 20, 10);
    layout->setSpacing(12);
    layout->addLayout(m_line, 1);
    connect(m_menu, &QMenu::aboutToShow, this, &UnitFilterBar::fillMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    connect(m_property, &QComboBox::activated, this, [this](int index) {
        Q_EMIT propertyChosen(index > 0 ? std::optional(m_properties.at(static_cast<size_t>(index) - 1))
                                        : std::nullopt);
    });
    retranslateUi();
}

void UnitFilterBar::addButton(QToolButton *button)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(button, 0, Qt::AlignTop);
}

void UnitFilterBar::setFilter(const UnitFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    updateChips();
    Q_EMIT filterChanged();
}

QStringList UnitFilterBar::chosen() const
{
    QStringList names;
    for (const UnitChip &chip : UnitChip::all()) {
        if (m_filter.has(chip)) {
            names << nameOf(chip);
        }
    }
    return names;
}

void UnitFilterBar::change(UnitChip chip, bool isOn)
{
    UnitFilter filter = m_filter;
    filter.set(chip, isOn);
    setFilter(filter);
}

void UnitFilterBar::setCounts(const UnitCounts &counts)
{
    m_counts = counts;
    updateChips();
}

void UnitFilterBar::updateChips()
{
    for (const UnitChip chip : UnitChip::all()) {
        FilterChip &button = *m_chips[chip.bit()];
        button.setChecked(m_filter.has(chip));
        button.setContent(nameOf(chip), m_counts[chip.bit()]);
        button.setVisible(isUsual(chip) || m_filter.has(chip));
    }
    m_clear->setVisible(!m_filter.isEmpty());
    m_line->invalidate();
    updateGeometry();
}

void UnitFilterBar::setProperties(const std::vector<Property> &properties, const std::optional<Property> &current)
{
    if (m_property->lineEdit()->hasFocus() && properties == m_properties) {
        return; // somebody types there
    }
    const QSignalBlocker quiet(m_property);
    if (properties != m_properties || m_property->count() == 0) { // a thousand entries take their time
        m_properties = properties;
        //: Alle Liegenschaften
        QStringList entries{tr("All properties")};
        for (const Property &property : properties) {
            entries << QStringLiteral("%1 · %2").arg(property.number, property.street);
        }
        m_property->clear();
        m_property->addItems(entries);
    }
    const auto found = std::find_if(properties.begin(), properties.end(), [&current](const Property &property) {
        return current && property.id == current->id;
    });
    m_property->setCurrentIndex(found == properties.end() ? 0 : static_cast<int>(found - properties.begin()) + 1);
    m_property->lineEdit()->setCursorPosition(0);
}

void UnitFilterBar::fillMenu()
{
    m_menu->clear();
    m_menu->addSection(tr("Status"));
    for (const UnitChip chip : UnitChip::all()) {
        if (chip == UnitChip::of(static_cast<WorkList>(0))) {
            m_menu->addSection(tr("Work lists"));
        } else if (chip == UnitChip::of(ContactPreference::Email)) {
            m_menu->addSection(tr("Preference"));
        } else if (chip == UnitChip::of(UviRequirement::Unknown)) {
            m_menu->addSection(tr("UVI required"));
        }
        QAction *entry =
            m_menu->addAction(QStringLiteral("%1 (%2)").arg(nameOf(chip), QLocale().toString(m_counts[chip.bit()])));
        entry->setCheckable(true);
        entry->setChecked(m_filter.has(chip));
        connect(entry, &QAction::triggered, this, [this, chip](bool isOn) { change(chip, isOn); });
    }
}

void UnitFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void UnitFilterBar::retranslateUi()
{
    //: Weitere Filter
    m_more->setText(tr("More filters"));
    m_clear->setText(tr("Clear filters"));
    m_property->setAccessibleName(tr("Property"));
    m_property->lineEdit()->setAccessibleName(tr("Property"));
    m_property->setItemText(0, tr("All properties"));
    updateChips();
}

} // namespace hauspost
