#pragma once

#include "models/domain/property.h"
#include "models/tables/unitfilter.h"

#include <QtWidgets/QWidget>

#include <array>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace hauspost {

class FilterChip;
class FlowLayout;

/// The line of chips above the units: the usual statuses, whatever else is chosen, and a menu with all statuses and
/// work lists. Each says how many units it is about. Beside them the choice of the property.
class UnitFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const UnitFilter &filter() const { return m_filter; }
    void setFilter(const UnitFilter &filter);
    /// The names of the chosen chips.
    [[nodiscard]] QStringList chosen() const;
    /// Of the units of the page.
    void setCounts(const UnitCounts &counts);
    void setProperties(const std::vector<Property> &properties, const std::optional<Property> &current);
    /// A further button at the end of the line.
    void addButton(QToolButton *button);
    void retranslateUi();

    [[nodiscard]] FilterChip &chip(UnitChip chip) const { return *m_chips[chip.bit()]; }
    [[nodiscard]] QComboBox &propertyChoice() const { return *m_property; }

Q_SIGNALS:
    void filterChanged();
    /// nullopt: all.
    void propertyChosen(const std::optional<hauspost::Property> &property);

protected:
    void changeEvent(QEvent *event) override;

private:
    void change(UnitChip chip, bool isOn);
    void updateChips();
    void fillMenu();

    UnitFilter m_filter;
    UnitCounts m_counts{};
    std::array<FilterChip *, 32> m_chips{};
    std::vector<Property> m_properties;
    FlowLayout *m_line;
    QToolButton *m_more;
    QMenu *m_menu;
    QPushButton *m_clear;
    QComboBox *m_property;
};

} // namespace hauspost
