#include "views/propertypage.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterfield.h"
#include "views/officedata.h"
#include "views/tableexport.h"
#include "views/tabletools.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

namespace hauspost {

namespace {

// In a narrow window with the longer words of German the street is worth more than how many units need nothing.
const DataTable::Layout propertyLayout{
    {100, 0, 165, 75, 90, 80, 80, 90, 130, 44},
    0,
    {},
    {static_cast<int>(PropertyColumn::Required), static_cast<int>(PropertyColumn::Units)},
    200};

/// What the user can do where nothing has come from the portal yet; empty: the error says it.
QString firstSyncAdvice(ErrorCode code)
{
    if (code == ErrorCode::PortalUnreachable || code == ErrorCode::PortalTimeout) {
        return PropertyPage::tr("Please check the internet connection and the address of the portal. Hauspost tries "
                                "again by itself.");
    }
    if (code == ErrorCode::PortalTlsFailed) {
        return PropertyPage::tr("The portal must be reachable by https, with a certificate that this computer trusts. "
                                "Please show this to your administrator.");
    }
    if (code == ErrorCode::PortalNotOurs || code == ErrorCode::PortalBadAnswer) {
        return PropertyPage::tr("Perhaps the address leads to another page than the portal. Please compare it with the "
                                "one that your administrator gave you.");
    }
    return {};
}

} // namespace

PropertyPage::PropertyPage(OfficeData &office, TableExport &out, QSettings *settings, QWidget *parent)
    : Page(parent),
      m_data(office),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_filter(new FilterField(this)),
      m_allUnits(new QPushButton(this)),
      m_table(new DataTable(m_model, propertyLayout, settings, QStringLiteral("columns/properties"), this)),
      m_empty(new EmptyState(this)),
      m_tools(
          new TableTools(*m_table, out, settings,
                         {[] { return tr("Properties"); },
                          [this] { return QStringList{m_count->text()}; },
                          [this] {
                              return QVariantMap{{filterKey, m_filter->text()}};
                          },
                          [this](const QVariantMap &state) { m_filter->setText(state.value(filterKey).toString()); },
                          tr("Properties"),
                          QStringLiteral("views/properties"),
                          {static_cast<int>(PropertyColumn::Place)}},
                         this)),
      m_body(new QStackedLayout)
{
    setProperty("helpPage", QStringLiteral("overview"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->proxy().setCopies([this] { return copyOf(m_model); });
    buildHead();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->proxy().setFilter(text);
        updateView();
    });
    connect(m_filter, &FilterField::leaveRequested, this, &PropertyPage::focusContent);
    connect(m_allUnits, &QPushButton::clicked, this, &PropertyPage::allUnitsRequested);
    connect(m_table, &DataTable::rowOpened, this, &PropertyPage::open);
    connect(m_table, &DataTable::actionClicked, this, &PropertyPage::open);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_filter->text().isEmpty()) {
            Q_EMIT connectRequested();
        } else {
            m_filter->clear();
            m_filter->setFocus();
        }
    });
    setTabOrder(m_filter, m_allUnits);
    setTabOrder(m_allUnits, m_table);
    setFocusProxy(m_table);
    retranslateUi();
}

void PropertyPage::buildHead()
{
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    m_title->setFont(titleFont);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_count);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 20, 14);
    head->setSpacing(12);
    head->addLayout(titles, 1);
    head->addWidget(m_filter, 1);
    head->addWidget(&m_tools->button());
    head->addWidget(m_allUnits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
}

void PropertyPage::reload()
{
    m_reading.ask(m_data.properties(), [this](Result<std::vector<PropertySummary>> rows) {
        m_problem = rows ? std::nullopt : std::optional(rows.error());
        m_model.replaceRows(rows ? std::move(*rows) : std::vector<PropertySummary>());
        updateView();
    });
    if (m_reading.isWaiting()) {
        updateView();
    }
}

std::vector<PropertyId> PropertyPage::selectedProperties() const
{
    std::vector<PropertyId> properties;
    for (const int row : m_table->selectedSourceRows()) { // without the headings of groups
        properties.push_back(m_model.rowAt(row).property.id);
    }
    return properties;
}

QString PropertyPage::selectedNumbers() const
{
    QStringList numbers;
    for (const int row : m_table->selectedSourceRows()) {
        numbers << m_model.rowAt(row).property.number;
    }
    return numbers.join(QStringLiteral(", "));
}

void PropertyPage::setSyncState(const std::optional<SyncState> &state)
{
    m_sync = state;
    updateView();
}

void PropertyPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PropertyPage::focusContent()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PropertyPage::saveState() const
{
    m_table->saveColumns();
}

void PropertyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslateUi();
    }
    Page::changeEvent(event);
}

void PropertyPage::retranslateUi()
{
    //: Liegenschaften
    m_title->setText(tr("Properties"));
    m_filter->setPlaceholderText(tr("Filter by number, street or city"));
    m_filter->setAccessibleName(tr("Filter the properties"));
    //: Alle Nutzeinheiten
    m_allUnits->setText(tr("All units"));
    constexpr int room = 24;
    m_allUnits->setMinimumSize(m_allUnits->sizeHint().width() + room, m_filter->height());
    m_table->setAccessibleName(tr("Properties"));
    m_tools->retranslateUi();
    updateView();
}

void PropertyPage::updateView()
{
    updateCount();
    const bool isEmpty = m_table->proxy().rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_allUnits->setEnabled(!m_model.rows().empty());
    m_filter->setEnabled(!m_model.rows().empty());
    if (isEmpty) {
        showReasonForNothing();
    }
}

void PropertyPage::showReasonForNothing()
{
    if (!m_model.rows().empty()) {
        m_empty->setContent(QStringLiteral("search"), tr("No property matches the filter"),
                            tr("Every word must occur in the number, the street or the city."), tr("Clear filter"));
    } else if (m_reading.isWaiting()) {
        m_empty->setContent(QStringLiteral("hourglass"), tr("Reading the properties…"), {});
    } else if (m_problem && m_problem->code != ErrorCode::NotSyncedYet) {
        m_empty->setContent(QStringLiteral("warning"), tr("The data on this computer cannot be read"),
                            errorText(*m_problem));
    } else if (!m_sync) {
        m_empty->setContent(QStringLiteral("link"), tr("This desk is not connected to a portal yet"),
                            tr("You need the address of the portal and the file with the access of this desk. Your "
                               "administrator gives you both."),
                            tr("Connect to portal…"));
    } else if (m_sync->problem && m_sync->activity == SyncState::Activity::Idle) {
        const QStringList text{errorText(*m_sync->problem), firstSyncAdvice(m_sync->problem->code)};
        m_empty->setContent(QStringLiteral("offline"), tr("The first synchronisation has not worked yet"),
                            text.join(QStringLiteral("\n\n")).trimmed(), tr("Check the connection…"));
    } else if (m_sync->lastSuccess) {
        m_empty->setContent(QStringLiteral("houses"), tr("The portal has no properties for this office"),
                            tr("As soon as properties are enabled for UVI there, they appear here. Where none are set "
                               "up yet, import the DTM file of your metering service: menu “File”."));
    } else {
        m_empty->setContent(QStringLiteral("sync"), tr("Getting the data of your office for the first time…"),
                            tr("%n row(s) received. The properties appear here as they arrive.", nullptr,
                               static_cast<int>(m_sync->rowsReceived)));
    }
}

void PropertyPage::updateCount()
{
    if (m_model.rows().empty()) {
        m_count->clear();
        return;
    }
    const QLocale locale;
    const int all = m_model.rowCount();
    const int shown = m_table->proxy().matchCount();
    const QString units = tr("%Ln unit(s)", nullptr, m_model.unitCount());
    const bool isWhole = !m_sync || m_sync->lastSuccess;
    const QString count = shown == all
                              ? QStringLiteral("%1 · %2").arg(tr("%Ln property(s)", "singular, plural", all), units)
                              : tr("%1 of %2 properties").arg(locale.toString(shown), locale.toString(all));
    m_count->setText(isWhole ? count : tr("%1 · incomplete until the first synchronisation is done").arg(count));
}

void PropertyPage::open(const QModelIndex &index)
{
    const QModelIndex source = m_table->sourceIndex(index);
    Q_EMIT propertyOpened(m_model.rowAt(source.row()).property);
}

} // namespace hauspost
