#include "views/unitpage.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "models/tables/labels.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterfield.h"
#include "views/icons.h"
#include "views/letterscontroller.h"
#include "views/officedata.h"
#include "views/outgoingcontroller.h"
#include "views/privacycontroller.h"
#include "views/residentmenu.h"
#include "views/residentpane.h"
#include "views/tableexport.h"
#include "views/tabletools.h"
#include "views/tenancycontroller.h"
#include "views/unitfilterbar.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hauspost {

namespace {

const QString detailsKey = QStringLiteral("window/details");
const QString detailsSplitterKey = QStringLiteral("window/detailsSplit");

// Sorted by property first, which keeps the mirror's order: property number, unit number.
const DataTable::Layout unitLayout{
    {105, 118, 72, 88, 155, 0, 0, 200, 90, 90, 150, 130, 110, 140, 90, 260, 130, 130, 150, 130, 130, 48},
    0,
    {static_cast<int>(UnitColumn::MoveIn), static_cast<int>(UnitColumn::MoveOut),
     static_cast<int>(UnitColumn::Delivery), static_cast<int>(UnitColumn::LastWritten),
     static_cast<int>(UnitColumn::InvitedOn), static_cast<int>(UnitColumn::Consent),
     static_cast<int>(UnitColumn::Salutation), static_cast<int>(UnitColumn::PostalAddress),
     static_cast<int>(UnitColumn::City), static_cast<int>(UnitColumn::CodeValidUntil),
     static_cast<int>(UnitColumn::LastName), static_cast<int>(UnitColumn::FirstName),
     static_cast<int>(UnitColumn::Preference)},
    {static_cast<int>(UnitColumn::Email), static_cast<int>(UnitColumn::ClientKey),
     static_cast<int>(UnitColumn::UviRequired), static_cast<int>(UnitColumn::Property)},
    170,
    static_cast<int>(UnitColumn::LastName) + 1};

} // namespace

UnitPage::UnitPage(const Parts &parts, QSettings *settings, QWidget *parent)
    : Page(parent),
      m_data(parts.office),
      m_letters(parts.letters),
      m_outgoing(parts.outgoing),
      m_tenancies(parts.tenancies),
      m_privacy(parts.privacy),
      m_back(new QToolButton(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_filter(new FilterField(this)),
      m_send(new QPushButton(this)),
      m_download(new QPushButton(this)),
      m_table(new DataTable(m_model, unitLayout, settings, QStringLiteral("columns/units"), this)),
      m_bar(new UnitFilterBar(this)),
      m_tools(new TableTools(*m_table, parts.tables, settings,
                             {[this] { return m_title->text(); },
                              [this] { return printNotes(); },
                              [this] { return viewState(); },
                              [this](const QVariantMap &state) { showViewState(state); },
                              tr("Units"),
                              QStringLiteral("views/units"),
                              {static_cast<int>(UnitColumn::Property), static_cast<int>(UnitColumn::Access),
                               static_cast<int>(UnitColumn::Location)}},
                             this)),
      m_empty(new EmptyState(this)),
      m_body(new QStackedLayout),
      m_details(new ResidentPane(parts.tenancies, parts.outgoing, parts.file, this)),
      m_splitter(new QSplitter(this)),
      m_settings(settings)
{
    setProperty("helpPage", QStringLiteral("units"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->proxy().setCopies([this] { return copyOf(m_model); });
    buildHead();
    m_bar->addButton(&m_tools->button());
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    buildSplitter();
    connectParts();
    setTabOrder(m_back, m_send);
    setTabOrder(m_send, m_download);
    setTabOrder(m_download, m_filter);
    setTabOrder(m_filter, m_bar);
    setTabOrder(m_bar, m_table);
    setTabOrder(m_table, m_details);
    setFocusProxy(m_table);
    retranslateUi();
}

void UnitPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &UnitPage::backRequested);
    connect(m_download, &QPushButton::clicked, this, &UnitPage::downloadAll);
    connect(m_send, &QPushButton::clicked, this, &UnitPage::sendToSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnitPage::updateCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnitPage::updateDetails);
    connect(m_details, &ResidentPane::failed, &m_outgoing, &OutgoingController::showError);
    connect(m_details, &ResidentPane::menuRequested, this, [this](const Occupancy &occupancy, const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_privacy.addTo(*menu, occupancy);
        menu->popup(position);
    });
    connect(&m_outgoing, &OutgoingController::changed, this, &UnitPage::updateMarks);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->proxy().setFilter(text);
        updateView();
    });
    connect(m_filter, &FilterField::leaveRequested, this, &UnitPage::focusContent);
    connect(m_bar, &UnitFilterBar::filterChanged, this, &UnitPage::applyChips);
    connect(m_bar, &UnitFilterBar::propertyChosen, this, &UnitPage::changeScope);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_bar->setFilter({});
        m_filter->clear();
        m_filter->setFocus();
    });
    connect(m_table, &DataTable::actionClicked, this, &UnitPage::showMenu);
    connect(m_table, &DataTable::menuRequested, this, &UnitPage::showMenu);
    connect(m_table, &DataTable::rowOpened, this, [this](const QModelIndex &index) {
        const QRect row = m_table->visualRect(index.siblingAtColumn(m_model.columns - 1));
        showMenu(index, m_table->viewport()->mapToGlobal(row.bottomLeft()));
    });
}

void UnitPage::buildHead()
{
    constexpr int backSide = 34;
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    m_title->setFont(titleFont);
    m_title->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true); // a selection is told here too, and must not widen the window
    m_back->setAutoRaise(true);
    m_back->setFixedSize(backSide, backSide);
    m_back->setIcon(tintedIcon(QStringLiteral("back"), palette()));
    m_send->setIcon(tintedIcon(QStringLiteral("mail"), palette()));
    m_download->setIcon(tintedIcon(QStringLiteral("letters"), palette()));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_count);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 14, 20, 14);
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addLayout(titles, 1);
    head->addWidget(m_send);
    head->addWidget(m_download);
    constexpr int filterWidth = 230;
    m_filter->setMaximumWidth(filterWidth);
    auto *narrowing = new QHBoxLayout;
    narrowing->setContentsMargins(20, 0, 0, 0);
    narrowing->setSpacing(0);
    narrowing->addWidget(m_filter, 1, Qt::AlignTop);
    narrowing->addWidget(m_bar, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(narrowing);
    layout->addWidget(m_splitter, 1);
}

void UnitPage::buildSplitter()
{
    auto *left = new QWidget(m_splitter);
    left->setLayout(m_body);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    constexpr int paneWidth = 360;
    m_splitter->setSizes({2 * paneWidth, paneWidth});
    if (m_settings) {
        m_splitter->restoreState(m_settings->value(detailsSplitterKey).toByteArray());
    }
    m_details->setVisible(m_settings && m_settings->value(detailsKey, false).toBool());
}

void UnitPage::showDetails(bool visible)
{
    m_details->setVisible(visible);
    if (m_settings) {
        m_settings->setValue(detailsKey, visible);
    }
}

bool UnitPage::areDetailsShown() const
{
    return m_details->isVisibleTo(this);
}

void UnitPage::updateDetails()
{
    // A group's heading has no row of its own.
    const QModelIndex current = m_table->sourceIndex(m_table->currentIndex());
    m_details->setUnit(current.isValid() ? std::optional(m_model.rowAt(current.row()).occupancy) : std::nullopt);
}

bool UnitPage::selectUnit(const UnitId &unit)
{
    m_filter->clear();
    return m_table->selectRow(unit.toString());
}

void UnitPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void UnitPage::focusContent()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void UnitPage::saveState() const
{
    m_table->saveColumns();
    if (m_settings) {
        m_settings->setValue(detailsSplitterKey, m_splitter->saveState());
    }
}

void UnitPage::downloadAll()
{
    if (m_property) {
        m_letters.downloadAll({m_property->id, tr("All units of the property %1").arg(m_title->text())},
                              m_title->text());
    } else {
        m_letters.downloadAll({LetterSelection::Everybody{}, tr("All units of the office")}, m_title->text());
    }
}

void UnitPage::lettersForSelection()
{
    m_letters.downloadFor(selection(), tr("the selection"), origin(tr("selected rows")));
}

void UnitPage::lettersForShown()
{
    m_letters.downloadFor(shownOccupancies(), tr("all units shown"), origin(tr("all rows shown")));
}

void UnitPage::sendToSelection()
{
    m_outgoing.sendToSelection(selection());
}

std::vector<Occupancy> UnitPage::occupanciesOf(const std::vector<int> &rows) const
{
    std::vector<Occupancy> result;
    result.reserve(rows.size());
    for (const int row : rows) {
        result.push_back(m_model.rowAt(row).occupancy);
    }
    return result;
}

std::vector<Occupancy> UnitPage::selection() const
{
    return occupanciesOf(m_table->selectedSourceRows());
}

std::vector<Occupancy> UnitPage::shownOccupancies() const
{
    return occupanciesOf(m_table->proxy().matches());
}

void UnitPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        m_details->retranslateUi();
        retranslateUi();
    } else if (event->type() == QEvent::PaletteChange) {
        m_back->setIcon(tintedIcon(QStringLiteral("back"), palette()));
        m_send->setIcon(tintedIcon(QStringLiteral("mail"), palette()));
        m_download->setIcon(tintedIcon(QStringLiteral("letters"), palette()));
    }
    Page::changeEvent(event);
}

void UnitPage::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const QModelIndex source = m_table->sourceIndex(index);
    const Occupancy occupancy = m_model.rowAt(source.row()).occupancy;
    ResidentChoices choices = m_outgoing.choices(occupancy, m_letters.verdict(occupancy));
    m_tenancies.complete(choices, occupancy);
    m_privacy.complete(choices, occupancy);
    auto *menu = new ResidentMenu(choices, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ResidentMenu::chosen, this, [this, occupancy](ResidentChoice choice) { choose(choice, occupancy); });
    menu->popup(globalPosition);
}

void UnitPage::choose(ResidentChoice choice, const Occupancy &occupancy)
{
    if (choice == ResidentChoice::DownloadLetter) {
        m_letters.downloadLetter(occupancy);
    } else if (!m_tenancies.choose(choice, occupancy) && !m_privacy.choose(choice, occupancy)) {
        m_outgoing.choose(choice, occupancy);
    }
}

} // namespace hauspost
