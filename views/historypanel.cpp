#include "views/historypanel.h"

#include "views/accesslook.h"
#include "views/historychart.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace hauspost {

namespace {

constexpr std::array told{AccessGroup::Confirmed, AccessGroup::Pending, AccessGroup::Without};

} // namespace

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent),
      m_chart(new HistoryChart(this)),
      m_table(new QTableWidget(0, static_cast<int>(told.size()) + 1, this)),
      m_beginning(new QLabel(this)),
      m_switch(new QPushButton(this))
{
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setFixedHeight(m_chart->sizeHint().height());
    m_table->hide();
    m_beginning->setWordWrap(true);
    m_beginning->setTextFormat(Qt::PlainText);
    m_beginning->setForegroundRole(QPalette::PlaceholderText);
    m_switch->setFlat(true);
    m_switch->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chart);
    layout->addWidget(m_table);
    layout->addWidget(m_beginning);
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    connect(m_switch, &QPushButton::toggled, this, &HistoryPanel::showTable);
    retranslateUi();
}

void HistoryPanel::setTrend(AccessTrend trend)
{
    if (trend == m_chart->trend()) {
        return; // the bar or the row that somebody chose stays
    }
    m_beginning->setVisible(trend.bars.size() < 2);
    m_chart->setTrend(std::move(trend));
    fillTable();
}

void HistoryPanel::showTable(bool isTable)
{
    m_switch->setChecked(isTable);
    m_chart->setVisible(!isTable);
    m_table->setVisible(isTable);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void HistoryPanel::retranslateUi()
{
    m_switch->setText(tr("As a table"));
    m_beginning->setText(tr("This desk notes the numbers once a day. Of the days before it began it knows nothing."));
    m_table->setAccessibleName(tr("Access over time"));
    QStringList names{tr("When")};
    for (const AccessGroup group : told) {
        names << accessLook(group, palette()).text;
    }
    m_table->setHorizontalHeaderLabels(names);
    fillTable();
}

/// The newest first: that is what somebody asks for.
void HistoryPanel::fillTable()
{
    const AccessTrend &trend = m_chart->trend();
    const auto count = static_cast<int>(trend.bars.size());
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const auto bar = static_cast<size_t>(count - 1 - row);
        m_table->setItem(row, 0, new QTableWidgetItem(HistoryChart::nameOf(trend, bar)));
        for (size_t place = 0; place < told.size(); ++place) {
            const auto &known = trend.bars[bar].known;
            //: of a week in which the program did not run
            auto *item = new QTableWidgetItem(known ? groupNumberText(known->counts, told.at(place)) : tr("not known"));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, static_cast<int>(place) + 1, item);
        }
    }
}

} // namespace hauspost
