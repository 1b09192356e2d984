// UnitPage: which of its rows it shows.

#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/filterfield.h"
#include "views/officedata.h"
#include "views/unitfilterbar.h"
#include "views/unitpage.h"

#include <algorithm>

namespace hauspost {

namespace {

const QString chipsKey = QStringLiteral("chips");
const QString propertyKey = QStringLiteral("property"); ///< absent: kept among all units

} // namespace

void UnitPage::applyChips()
{
    if (m_bar->filter().isEmpty()) {
        m_table->proxy().setPredicate({});
    } else {
        m_table->proxy().setPredicate(
            [this](int row) { return m_bar->filter().lets(m_tags[static_cast<size_t>(row)]); });
    }
    updateView();
}

QVariantMap UnitPage::viewState() const
{
    QStringList chips;
    for (const UnitChip &chip : UnitChip::all()) {
        if (m_bar->filter().has(chip)) {
            chips << chip.key();
        }
    }
    QVariantMap state{{filterKey, m_filter->text()}, {chipsKey, chips}};
    if (m_property) {
        state.insert(propertyKey, m_property->id.toString());
    }
    return state;
}

void UnitPage::showViewState(const QVariantMap &state)
{
    UnitFilter filter;
    for (const QString &key : state.value(chipsKey).toStringList()) {
        if (const auto chip = UnitChip::fromKey(key)) {
            filter.set(*chip, true);
        }
    }
    const PropertyId kept(state.value(propertyKey).toString());
    const auto properties = m_data.propertyList().value_or(std::vector<Property>());
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&kept](const Property &property) { return property.id == kept; });
    if (found != properties.end() && (!m_property || m_property->id != kept)) {
        changeScope(*found);
    }
    m_filter->setText(state.value(filterKey).toString());
    m_bar->setFilter(filter);
}

} // namespace hauspost
