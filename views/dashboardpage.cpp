#include "views/dashboardpage.h"

#include "models/base/errortext.h"
#include "models/tables/labels.h"
#include "views/accessbar.h"
#include "views/card.h"
#include "views/emptystate.h"
#include "views/figuresreader.h"
#include "views/historypanel.h"
#include "views/rowbutton.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedLayout>

namespace hauspost {

namespace {

QLabel *wrapped(QWidget *parent, qreal size)
{
    auto *label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(size > 1);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Keeps the lines that are there, so that focus and a click in progress survive a reading.
void fit(QList<RowButton *> &rows, qsizetype count, QVBoxLayout &layout, const std::function<void(int)> &clicked)
{
    while (rows.size() > count) {
        delete rows.takeLast();
    }
    while (rows.size() < count) {
        auto *row = new RowButton(layout.parentWidget());
        const int place = static_cast<int>(rows.size());
        QObject::connect(row, &QAbstractButton::clicked, row, [clicked, place] { clicked(place); });
        layout.addWidget(row);
        rows << row;
    }
}

/// The units that a count of the bar counts.
UnitFilter filterFor(AccessGroup group)
{
    const UnitChip required = UnitChip::of(UviRequirement::Yes);
    switch (group) {
    case AccessGroup::Confirmed:
        return {UnitChip::of(AccessStatus::Confirmed), required};
    case AccessGroup::Pending:
        return {UnitChip::of(AccessStatus::Pending), required};
    case AccessGroup::Without:
        return {UnitChip::of(WorkList::WithoutAccess)};
    case AccessGroup::Vacant:
        return {UnitChip::vacant(), required};
    }
    return {};
}

} // namespace

DashboardPage::DashboardPage(FiguresReader &figures, QWidget *parent)
    : Page(parent),
      m_figures(figures),
      m_body(new QStackedLayout(this)),
      m_scroll(new QScrollArea(this)),
      m_empty(new EmptyState(this))
{
    build();
    m_body->addWidget(m_scroll);
    m_body->addWidget(m_empty);
    connect(&m_figures, &FiguresReader::changed, this, &DashboardPage::refresh);
    connect(m_bar, &AccessBar::groupChosen, this, [this](AccessGroup group) { Q_EMIT unitsChosen(filterFor(group)); });
    connect(m_bar, &AccessBar::notRequiredChosen, this,
            [this] { Q_EMIT unitsChosen({UnitChip::of(UviRequirement::No)}); });
    retranslateUi();
}

void DashboardPage::build()
{
    auto *content = new QWidget(m_scroll);
    m_title = wrapped(content, 1.35);
    m_subtitle = wrapped(content, 1);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    for (Card **card : {&m_accessCard, &m_deadlineCard, &m_workCard, &m_historyCard, &m_propertyCard}) {
        *card = new Card(content);
    }
    m_bar = new AccessBar(m_accessCard);
    m_accessCard->content().addWidget(m_bar);
    m_deadline = wrapped(m_deadlineCard, 1.8);
    m_remaining = wrapped(m_deadlineCard, 1);
    m_deadlineCard->content().addWidget(m_deadline);
    m_deadlineCard->content().addWidget(m_remaining);
    m_deadlineCard->content().addStretch(1);
    m_history = new HistoryPanel(m_historyCard);
    m_historyCard->content().addWidget(m_history);
    m_nothingToDo = wrapped(m_workCard, 1);
    m_nothingToDo->setForegroundRole(QPalette::PlaceholderText);
    m_nobodyBehind = wrapped(m_propertyCard, 1);
    for (auto [card, label, rows] : {std::tuple(m_workCard, m_nothingToDo, &m_workRows),
                                     std::tuple(m_propertyCard, m_nobodyBehind, &m_propertyRows)}) {
        *rows = new QVBoxLayout;
        (*rows)->setSpacing(0);
        card->content().addLayout(*rows);
        card->content().addWidget(label);
        card->content().addStretch(1);
    }
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(20, 14, 20, 20);
    grid->setSpacing(14);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    grid->addLayout(titles, 0, 0, 1, 2);
    grid->addWidget(m_accessCard, 1, 0);
    grid->addWidget(m_deadlineCard, 1, 1);
    grid->addWidget(m_workCard, 2, 1, 2, 1);
    grid->addWidget(m_historyCard, 2, 0);
    grid->addWidget(m_propertyCard, 3, 0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(3, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DashboardPage::setSyncState(const std::optional<SyncState> &state)
{
    m_sync = state;
    refresh();
}

void DashboardPage::focusContent()
{
    QWidget *first = !m_work.isEmpty()         ? static_cast<QWidget *>(m_work.constFirst())
                     : !m_properties.isEmpty() ? static_cast<QWidget *>(m_properties.constFirst())
                                               : static_cast<QWidget *>(m_scroll);
    first->setFocus(Qt::OtherFocusReason);
}

QString DashboardPage::nothingToDo() const
{
    return m_nothingToDo->text();
}

void DashboardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    Page::changeEvent(event);
}

void DashboardPage::retranslateUi()
{
    //: Übersicht
    m_title->setText(tr("Overview"));
    m_accessCard->setTitle(tr("UVI access"));
    m_deadlineCard->setTitle(tr("Deadline"));
    //: Heute zu tun
    m_workCard->setTitle(tr("To do today"));
    m_historyCard->setTitle(tr("Access over time"));
    m_propertyCard->setTitle(tr("Properties furthest behind"));
    m_nobodyBehind->setText(tr("None. All residents are confirmed."));
    refresh();
}

void DashboardPage::refresh()
{
    const bool hasFigures = m_figures.figures() && m_figures.figures()->dashboard.units > 0;
    if (hasFigures) {
        showFigures(*m_figures.figures());
    } else {
        showReasonForNothing();
    }
    m_body->setCurrentWidget(hasFigures ? static_cast<QWidget *>(m_scroll) : m_empty);
}

void DashboardPage::showFigures(const OfficeFigures &figures)
{
    const Dashboard &dashboard = figures.dashboard;
    const QLocale locale;
    QStringList parts{tr("%Ln unit(s) need the consumption information", nullptr, dashboard.counts.required),
                      tr("%Ln unit(s) in all", nullptr, dashboard.units)};
    if (dashboard.unknown > 0) {
        parts << tr("unknown for %Ln unit(s)", nullptr, dashboard.unknown);
    }
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    m_bar->setCounts(dashboard.counts, dashboard.notRequired);
    m_history->setTrend(accessTrend(figures.history, {dashboard.today, dashboard.counts}));
    fillDeadline(dashboard);
    fillWork(dashboard);
    fillProperties(dashboard);
}

void DashboardPage::fillDeadline(const Dashboard &dashboard)
{
    const auto days = static_cast<int>(dashboard.today.daysTo(uviDeadline()));
    m_deadline->setText(days >= 0 ? tr("%Ln day(s) left", nullptr, days) : tr("Over for %Ln day(s)", nullptr, -days));
    const QString until = QLocale().toString(uviDeadline(), QLocale::LongFormat);
    if (dashboard.open() == 0) {
        m_remaining->setText(tr("Until %1. All residents are confirmed.").arg(until));
    } else if (days <= 0) {
        m_remaining->setText(tr("%Ln resident(s) are not confirmed yet.", nullptr, dashboard.open()));
    } else {
        const int aDay = (dashboard.open() + days - 1) / days;
        m_remaining->setText(QStringLiteral("%1 %2").arg(
            tr("Until %1, %Ln resident(s) have still to be confirmed.", nullptr, dashboard.open()).arg(until),
            tr("That is %Ln a day.", nullptr, aDay)));
    }
}

void DashboardPage::fillWork(const Dashboard &dashboard)
{
    std::vector<WorkList> lists;
    QStringList idle;
    for (int place = 0; place < static_cast<int>(WorkList::Count); ++place) {
        const auto list = static_cast<WorkList>(place);
        if (dashboard.count(list) > 0) {
            lists.push_back(list);
        } else {
            idle << workListText(list);
        }
    }
    fit(m_work, static_cast<qsizetype>(lists.size()), *m_workRows, [this](int place) {
        Q_EMIT unitsChosen({UnitChip::of(static_cast<WorkList>(m_work.at(place)->property("list").toInt()))});
    });
    for (size_t place = 0; place < lists.size(); ++place) {
        RowButton *row = m_work.at(static_cast<qsizetype>(place));
        row->setProperty("list", static_cast<int>(lists[place]));
        row->setContent(QLocale().toString(dashboard.count(lists[place])), workListText(lists[place]));
    }
    //: Nichts zu tun: Abgelaufen, Rückläufer, …
    const QString nothing = tr("Nothing to do: %1").arg(idle.join(QStringLiteral(", ")));
    m_nothingToDo->setText(lists.empty() ? tr("Nothing to do today.") + u'\n' + nothing : nothing);
    m_nothingToDo->setVisible(!idle.isEmpty());
}

void DashboardPage::fillProperties(const Dashboard &dashboard)
{
    fit(m_properties, static_cast<qsizetype>(dashboard.behind.size()), *m_propertyRows, [this](int place) {
        const auto &behind = m_figures.figures()->dashboard.behind;
        Q_EMIT propertyChosen(Property(behind.at(static_cast<size_t>(place)).property));
    });
    for (size_t place = 0; place < dashboard.behind.size(); ++place) {
        const Dashboard::Share &share = dashboard.behind[place];
        const int percent = share.counts.percent(AccessGroup::Confirmed).value_or(0);
        m_properties.at(static_cast<qsizetype>(place))
            ->setContent(tr("%1 %").arg(QLocale().toString(percent)),
                         QStringLiteral("%1 · %2").arg(share.property.number, share.property.street),
                         share.counts.confirmedShare());
    }
    m_nobodyBehind->setVisible(dashboard.behind.empty());
}

void DashboardPage::showReasonForNothing()
{
    const auto &problem = m_figures.problem();
    if (problem && problem->code != ErrorCode::NotSyncedYet) {
        m_empty->setContent(QStringLiteral("warning"), tr("The data on this computer cannot be read"),
                            errorText(*problem));
    } else if (!m_figures.figures() && !problem) {
        m_empty->setContent(QStringLiteral("sync"), tr("Counting…"), {});
    } else if (m_sync && !m_sync->lastSuccess) {
        m_empty->setContent(QStringLiteral("sync"), tr("The numbers appear when the first synchronisation is done"),
                            tr("%n row(s) received.", nullptr, static_cast<int>(m_sync->rowsReceived)));
    } else {
        m_empty->setContent(QStringLiteral("houses"), tr("There are no units yet"),
                            tr("As soon as the portal has properties for this office, their numbers stand here."));
    }
}

} // namespace hauspost
