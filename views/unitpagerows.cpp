// UnitPage: which units it shows, and where their rows come from.

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/filterfield.h"
#include "views/officedata.h"
#include "views/outgoingcontroller.h"
#include "views/unitfilterbar.h"
#include "views/unitpage.h"

#include <QtWidgets/QScrollBar>

#include <utility>

namespace hauspost {

void UnitPage::showProperty(const std::optional<Property> &property)
{
    m_bar->setFilter({});
    m_filter->clear();
    changeScope(property);
}

void UnitPage::showList(WorkList list, const std::optional<Property> &property)
{
    showProperty(property);
    UnitFilter filter;
    filter.set(UnitChip::of(list), true);
    m_bar->setFilter(filter);
    whenRead([this] { m_table->setCurrentIndex(m_table->proxy().index(0, 0)); });
}

/// Other units, the same filter.
void UnitPage::changeScope(const std::optional<Property> &property)
{
    m_property = property;
    m_table->setColumnUseful(static_cast<int>(UnitColumn::Property), !property.has_value());
    reload();
    if (m_reading.isWaiting()) {
        m_facts.clear(); // what is there belongs to other units
        updateMarks();
    }
    retranslateUi();
    whenRead([this] {
        // In a column that is shown: arrow keys do not lead away from a hidden cell.
        m_table->setCurrentIndex(m_table->proxy().index(0, static_cast<int>(UnitColumn::Number)));
        m_table->verticalScrollBar()->setValue(0);
    });
}

void UnitPage::reload()
{
    m_reading.ask(m_data.unitFacts(m_property ? std::optional(m_property->id) : std::nullopt),
                  [this](Result<std::vector<UnitFacts>> rows) {
                      m_problem = rows ? QString() : errorText(rows.error());
                      m_facts = rows ? std::move(*rows) : std::vector<UnitFacts>();
                      updateMarks();
                      if (const auto arrived = std::exchange(m_arrived, nullptr)) {
                          arrived();
                      }
                  });
    m_bar->setProperties(m_data.propertyList().value_or(std::vector<Property>()), m_property);
}

void UnitPage::whenRead(std::function<void()> then)
{
    if (m_reading.isWaiting()) {
        m_arrived = std::move(then);
    } else {
        then();
    }
}

void UnitPage::updateMarks()
{
    std::vector<UnitRow> rows;
    rows.reserve(m_facts.size());
    for (const UnitFacts &facts : m_facts) {
        rows.push_back(marked(facts));
    }
    replaceRows(std::move(rows));
}

void UnitPage::replaceRows(std::vector<UnitRow> rows)
{
    // Before the model tells the proxy, which asks for the tags of the new rows.
    const QDate today = m_outgoing.today();
    m_tags.clear();
    m_tags.reserve(rows.size());
    for (const UnitRow &row : rows) {
        m_tags.push_back(unitTags(row, today));
    }
    m_model.replaceRows(std::move(rows));
    m_bar->count(m_tags);
    updateView();
    updateDetails();
}

UnitRow UnitPage::marked(UnitFacts facts) const
{
    UnitRow row{std::move(facts), OutgoingMark::None, {}};
    row.needsDecision = false;
    row.occupancy = m_outgoing.foreseen(row.occupancy);
    if (row.occupancy.resident) {
        const ResidentId &resident = row.occupancy.resident->id;
        row.outgoing = m_outgoing.markOf(resident);
        row.outgoingText = row.outgoing == OutgoingMark::None ? QString() : m_outgoing.markText(resident);
        row.needsDecision = row.outgoing == OutgoingMark::NeedsDecision;
    }
    return row;
}

} // namespace hauspost
