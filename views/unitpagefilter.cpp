// UnitPage: which of its rows it shows.

#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/filterfield.h"
#include "views/unitfilterbar.h"
#include "views/unitpage.h"

namespace hauspost {

namespace {

const QString chipsKey = QStringLiteral("chips");

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
    return {{filterKey, m_filter->text()}, {chipsKey, chips}};
}

void UnitPage::showViewState(const QVariantMap &state)
{
    UnitFilter filter;
    for (const QString &key : state.value(chipsKey).toStringList()) {
        if (const auto chip = UnitChip::fromKey(key)) {
            filter.set(*chip, true);
        }
    }
    m_filter->setText(state.value(filterKey).toString());
    m_bar->setFilter(filter);
}

} // namespace hauspost
