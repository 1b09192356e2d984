// UnitPage: which units it shows, and where their rows come from.

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/filterfield.h"
#include "views/officedata.h"
#include "views/outgoingcontroller.h"
#include "views/unitfilterbar.h"
#include "views/unitpage.h"

#include <QtCore/QThreadPool>
#include <QtWidgets/QScrollBar>

#include <utility>

namespace hauspost {

void UnitPage::showProperty(const std::optional<Property> &property)
{
    m_bar->setFilter({});
    m_filter->clear();
    changeScope(property);
}

void UnitPage::showFiltered(const UnitFilter &filter, const std::optional<Property> &property)
{
    showProperty(property);
    m_bar->setFilter(filter);
    whenRead([this] { m_table->setCurrentIndex(m_table->proxy().index(0, 0)); });
}

/// Other units, the same filter.
void UnitPage::changeScope(const std::optional<Property> &property)
{
    m_property = property;
    m_table->setColumnUseful(static_cast<int>(UnitColumn::Property), !property.has_value());
    reload();
    // What is there belongs to other units.
    if (m_reading.isWaiting()) {
        m_facts = std::make_shared<const std::vector<UnitFacts>>();
        updateMarks();
    } else if (m_marking.isWaiting()) {
        show({});
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
                      m_facts = std::make_shared<const std::vector<UnitFacts>>(rows ? std::move(*rows)
                                                                                    : std::vector<UnitFacts>());
                      updateMarks();
                  });
    m_bar->setProperties(m_data.propertyList().value_or(std::vector<Property>()), m_property);
}

void UnitPage::whenRead(std::function<void()> then)
{
    if (isReading()) {
        m_arrived = std::move(then);
    } else {
        then();
    }
}

void UnitPage::updateMarks()
{
    m_marking.ask(unitListing({m_facts, m_outgoing.entries(), m_outgoing.today(), m_model.sharedRows(),
                               m_table->proxy().arrangedColumns()}),
                  [this](UnitListing listing) {
                      show(std::move(listing));
                      if (const auto arrived = isReading() ? nullptr : std::exchange(m_arrived, nullptr)) {
                          arrived();
                      }
                  });
}

void UnitPage::show(UnitListing listing)
{
    UnitTable::Rows before = m_model.sharedRows();
    const UnitTable::Changes changes = listing.before == before ? listing.changes : UnitTable::Changes();
    m_tags = std::move(listing.tags); // the proxy asks for them as soon as it knows of the rows
    m_table->proxy().changeSource(std::move(listing.index),
                                  [&] { m_model.replaceRows(std::move(listing.rows), changes); });
    // To let go of so many texts takes as long as to show new ones.
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
    m_bar->setCounts(listing.counts);
    updateView();
    updateDetails();
}

} // namespace hauspost
