// UnitPage: what it says.

#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterfield.h"
#include "views/outgoingcontroller.h"
#include "views/tabletools.h"
#include "views/unitfilterbar.h"
#include "views/unitpage.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hauspost {

QStringList UnitPage::printNotes() const
{
    QStringList notes{m_count->text()};
    if (const QString filter = filterNote(); !filter.isEmpty()) {
        notes << filter;
    }
    return notes;
}

QString UnitPage::filterNote() const
{
    QStringList filters = m_bar->chosen();
    filters.prepend(m_filter->text());
    filters.removeAll(QString());
    return filters.isEmpty() ? QString() : tr("Filter: %1").arg(filters.join(QStringLiteral(", ")));
}

QString UnitPage::origin(const QString &rows) const
{
    QStringList filters = m_bar->chosen();
    if (!m_filter->text().isEmpty()) {
        filters.prepend(QStringLiteral("…")); // may be a name, and the protocol outlives an erasure
    }
    //: rows: "ausgewählte Zeilen", of the list "Alle Nutzeinheiten"
    const QString from = tr("List “%1”: %2").arg(m_title->text(), rows);
    return filters.isEmpty() ? from
                             : from + QStringLiteral(" · ") + tr("Filter: %1").arg(filters.join(QStringLiteral(", ")));
}

void UnitPage::retranslateUi()
{
    m_title->setText(m_property ? QStringLiteral("%1 · %2").arg(m_property->number, m_property->street)
                                : tr("All units"));
    m_back->setToolTip(tr("Back to the properties (Esc)"));
    m_back->setAccessibleName(tr("Back to the properties"));
    m_filter->setPlaceholderText(tr("Filter by name, unit or location"));
    m_filter->setAccessibleName(tr("Filter the units"));
    //: Alle Zugangsdaten als Schreiben herunterladen
    m_download->setText(tr("Download all access letters"));
    //: Ausgewählte per E-Mail versenden …
    m_send->setText(tr("Send selected by e-mail…"));
    constexpr int room = 24;
    for (QPushButton *button : {m_send, m_download}) {
        button->setMinimumSize(button->sizeHint().width() + room, m_filter->height());
    }
    m_download->setToolTip(tr("Shows first who gets a letter and who does not."));
    m_table->setAccessibleName(tr("Units"));
    m_tools->retranslateUi();
    updateView();
}

void UnitPage::updateView()
{
    updateCount();
    const bool isEmpty = m_table->proxy().rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_download->setEnabled(!m_model.rows().empty());
    if (isEmpty) {
        showReasonForNothing();
    }
}

void UnitPage::showReasonForNothing()
{
    if (isReading()) {
        m_empty->setContent(QStringLiteral("hourglass"), tr("Reading the units…"), {});
    } else if (!m_model.rows().empty()) {
        m_empty->setContent(QStringLiteral("search"), tr("No unit matches the filter"),
                            m_bar->filter().isEmpty()
                                ? tr("Every word must occur in the row.")
                                : tr("Every word must occur in the row, and the chosen states and "
                                     "work lists must fit."),
                            tr("Clear filter"));
    } else if (!m_problem.isEmpty()) {
        m_empty->setContent(QStringLiteral("warning"), tr("The units cannot be shown"), m_problem);
    } else {
        m_empty->setContent(QStringLiteral("houses"), tr("This property has no units"), {});
    }
}

void UnitPage::updateCount()
{
    const QLocale locale;
    const int all = m_model.rowCount();
    const int shown = m_table->proxy().matchCount();
    const std::vector<int> selected = m_table->selectedSourceRows();
    QStringList parts;
    if (m_property) {
        parts << placeText(*m_property);
    }
    parts << (shown == all ? tr("%Ln unit(s)", nullptr, all)
                           : tr("%1 of %2 units; letters are made for all of them")
                                 .arg(locale.toString(shown), locale.toString(all)));
    if (selected.size() > 1) {
        const auto without = std::count_if(selected.begin(), selected.end(), [this](int row) {
            return m_tags[static_cast<size_t>(row)].test(UnitChip::of(WorkList::WithoutAccess).bit());
        });
        const QString chosen = tr("%Ln selected", nullptr, static_cast<int>(selected.size()));
        parts << (without == 0 ? chosen
                               : tr("%1, %Ln of them without access", nullptr, static_cast<int>(without)).arg(chosen));
    }
    m_count->setText(parts.join(QStringLiteral(" · ")));
    const bool mayChange = m_outgoing.mayChange();
    m_send->setEnabled(!selected.empty() && mayChange);
    m_send->setToolTip(
        mayChange ? tr("For all selected rows; shows first who gets an e-mail and who does not. Select several rows "
                       "with Ctrl or Shift, all with Ctrl+A.")
                  : tr("Your sign-in may look, but not change."));
}

} // namespace hauspost
