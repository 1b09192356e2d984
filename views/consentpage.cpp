#include "views/consentpage.h"

#include "models/base/errortext.h"
#include "models/tables/filterproxy.h"
#include "views/datatable.h"
#include "views/emptystate.h"
#include "views/filterchip.h"
#include "views/filterfield.h"
#include "views/icons.h"
#include "views/officedata.h"
#include "views/outgoingcontroller.h"
#include "views/privacycontroller.h"
#include "views/tableexport.h"
#include "views/tabletools.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QThreadPool>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hauspost {

namespace {

const QString consentChipsKey = QStringLiteral("chips");
constexpr std::array states{ConsentState::Present, ConsentState::Withdrawn, ConsentState::Missing};
static_assert(states.size() == static_cast<size_t>(ConsentState::Count));

const DataTable::Layout consentLayout{
    {105, 72, 88, 0, 100, 190, 95, 200, 110, 200, 150, 150, 90, 48},
    0,
    {static_cast<int>(ConsentColumn::ClientKey), static_cast<int>(ConsentColumn::Access),
     static_cast<int>(ConsentColumn::MoveOut)},
    {static_cast<int>(ConsentColumn::Email), static_cast<int>(ConsentColumn::Location),
     static_cast<int>(ConsentColumn::Phase)}};

} // namespace

ConsentPage::ConsentPage(const Parts &parts, QSettings *settings, QWidget *parent)
    : Page(parent),
      m_data(parts.office),
      m_outgoing(parts.outgoing),
      m_privacy(parts.privacy),
      m_back(new QToolButton(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_filter(new FilterField(this)),
      m_record(new QPushButton(this)),
      m_table(new DataTable(m_model, consentLayout, settings, QStringLiteral("columns/consents"), this)),
      m_tools(new TableTools(*m_table, parts.tables, settings,
                             {[] { return tr("Consents"); },
                              [this] { return printNotes(); },
                              [this] {
                                  return QVariantMap{{filterKey, m_filter->text()}, {consentChipsKey, chosenChips()}};
                              },
                              [this](const QVariantMap &state) {
                                  m_filter->setText(state.value(filterKey).toString());
                                  const QStringList chosen = state.value(consentChipsKey).toStringList();
                                  for (const ConsentState known : states) {
                                      chip(known).setChecked(chosen.contains(QString::number(static_cast<int>(known))));
                                  }
                                  applyChips();
                              },
                              tr("Consents"),
                              QStringLiteral("views/consents"),
                              {static_cast<int>(ConsentColumn::Property), static_cast<int>(ConsentColumn::State),
                               static_cast<int>(ConsentColumn::Phase)}},
                             this)),
      m_empty(new EmptyState(this)),
      m_body(new QStackedLayout)
{
    setProperty("helpPage", QStringLiteral("consents"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->proxy().setCopies([this] { return copyOf(m_model); });
    buildHead();
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    connectParts();
    setTabOrder(m_back, m_record);
    setTabOrder(m_record, m_filter);
    setTabOrder(m_filter, m_chips.front());
    setTabOrder(m_chips.back(), m_table);
    setFocusProxy(m_table);
    updateIcons();
    retranslateUi();
}

void ConsentPage::buildHead()
{
    constexpr int backSide = 34;
    constexpr int filterWidth = 260;
    QFont titleFont = font();
    titleFont.setBold(true);
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.35);
    m_title->setFont(titleFont);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_back->setAutoRaise(true);
    m_back->setFixedSize(backSide, backSide);
    m_filter->setMaximumWidth(filterWidth);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_count);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 14, 20, 14);
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addLayout(titles, 1);
    head->addWidget(m_record);
    auto *narrowing = new QHBoxLayout;
    narrowing->setContentsMargins(20, 0, 20, 10);
    narrowing->setSpacing(8);
    narrowing->addWidget(m_filter, 1);
    for (const ConsentState state : states) {
        auto *button = new FilterChip(this);
        m_chips.at(static_cast<size_t>(state)) = button;
        narrowing->addWidget(button);
    }
    narrowing->addStretch();
    narrowing->addWidget(&m_tools->button());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(narrowing);
    layout->addLayout(m_body, 1);
}

void ConsentPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &ConsentPage::backRequested);
    connect(m_record, &QPushButton::clicked, this, &ConsentPage::record);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->proxy().setFilter(text);
        updateView();
    });
    connect(m_filter, &FilterField::leaveRequested, this, &ConsentPage::focusContent);
    for (FilterChip *chip : m_chips) {
        connect(chip, &QAbstractButton::clicked, this, &ConsentPage::applyChips);
    }
    connect(m_empty, &EmptyState::buttonClicked, this, &ConsentPage::clearFilters);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsentPage::updateButton);
    connect(m_table, &DataTable::rowOpened, this, &ConsentPage::openRow);
    connect(m_table, &DataTable::actionClicked, this, &ConsentPage::showMenu);
    connect(m_table, &DataTable::menuRequested, this, &ConsentPage::showMenu);
    connect(&m_outgoing, &OutgoingController::changed, this, [this] {
        m_isStale = !isVisible();
        if (!m_isStale) {
            updateRows();
        }
    });
}

void ConsentPage::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        updateRows();
    }
    Page::showEvent(event);
}

void ConsentPage::reload()
{
    m_reading.ask(m_data.consentRegister(), [this](Result<std::vector<Occupancy>> rows) {
        m_problem = rows ? QString() : errorText(rows.error());
        m_occupancies =
            std::make_shared<const std::vector<Occupancy>>(rows ? std::move(*rows) : std::vector<Occupancy>());
        updateRows();
    });
    if (isReading()) {
        updateView();
    }
}

void ConsentPage::updateRows()
{
    m_isStale = false;
    m_listing.ask(consentListing({m_occupancies, m_outgoing.entries(), m_outgoing.today(), m_model.sharedRows(),
                                  m_table->proxy().arrangedColumns()}),
                  [this](ConsentListing listing) { show(std::move(listing)); });
}

void ConsentPage::show(ConsentListing listing)
{
    ConsentTable::Rows before = m_model.sharedRows();
    const auto changes = listing.before == before ? listing.changes : ConsentTable::Changes();
    m_table->proxy().changeSource(std::move(listing.index),
                                  [&] { m_model.replaceRows(std::move(listing.rows), changes); });
    // To let go of so many texts takes as long as to show new ones.
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
    for (const ConsentState state : states) {
        chip(state).setContent(consentStateText(state), listing.counts.at(static_cast<size_t>(state)));
    }
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_table->proxy().index(0, 0));
    }
    updateView();
    updateButton();
}

void ConsentPage::applyChips()
{
    const bool isAll = std::none_of(m_chips.begin(), m_chips.end(), [](auto *chip) { return chip->isChecked(); });
    m_table->proxy().setPredicate(isAll ? std::function<bool(int)>()
                                        : [this](int row) { return chip(m_model.rowAt(row).state).isChecked(); });
    for (FilterChip *chip : m_chips) {
        chip->updateGeometry();
    }
    updateView();
}

void ConsentPage::clearFilters()
{
    for (FilterChip *chip : m_chips) {
        chip->setChecked(false);
    }
    m_filter->clear();
    applyChips();
    m_filter->setFocus();
}

QStringList ConsentPage::chosenChips() const
{
    QStringList chosen;
    for (const ConsentState state : states) {
        if (chip(state).isChecked()) {
            chosen << QString::number(static_cast<int>(state));
        }
    }
    return chosen;
}

QStringList ConsentPage::printNotes() const
{
    QStringList filters{m_filter->text()};
    for (const ConsentState state : states) {
        if (chip(state).isChecked()) {
            filters << consentStateText(state);
        }
    }
    filters.removeAll(QString());
    QStringList notes{m_count->text()};
    if (!filters.isEmpty()) {
        notes << tr("Filter: %1").arg(filters.join(QStringLiteral(", ")));
    }
    return notes;
}

void ConsentPage::updateView()
{
    const QLocale locale;
    const int all = m_model.rowCount();
    const int shown = m_table->proxy().matchCount();
    m_count->setText(shown == all ? tr("%Ln resident(s)", nullptr, all)
                                  : tr("%1 of %2 residents").arg(locale.toString(shown), locale.toString(all)));
    const bool isEmpty = m_table->proxy().rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (isEmpty) {
        showReasonForNothing();
    }
}

void ConsentPage::showReasonForNothing()
{
    if (!m_model.rows().empty()) {
        m_empty->setContent(QStringLiteral("search"), tr("No consent matches the filter"),
                            tr("Every word must occur in the row, and one of the chosen states must fit."),
                            tr("Clear filter"));
    } else if (isReading()) {
        m_empty->setContent(QStringLiteral("hourglass"), tr("Reading the consents…"), {});
    } else if (!m_problem.isEmpty()) {
        m_empty->setContent(QStringLiteral("warning"), tr("The consents cannot be shown"), m_problem);
    } else {
        m_empty->setContent(QStringLiteral("consent"), tr("No consent is on record yet"),
                            tr("As soon as a consent to e-mail is recorded or a resident has an e-mail address, the "
                               "resident appears here."));
    }
}

const ConsentRow *ConsentPage::currentRow() const
{
    const QModelIndex index = m_table->sourceIndex(m_table->currentIndex());
    return index.isValid() ? &m_model.rowAt(index.row()) : nullptr;
}

QString ConsentPage::obstacle(const ConsentRow &row) const
{
    return m_outgoing.choices(row.occupancy, LetterVerdict::Eligible).reason(ResidentChoice::RecordConsent);
}

void ConsentPage::updateButton()
{
    const ConsentRow *row = currentRow();
    const QString reason = row ? obstacle(*row) : tr("Nothing is chosen.");
    m_record->setEnabled(reason.isEmpty());
    m_record->setToolTip(reason.isEmpty() ? tr("Date and source of the consent to e-mail, or its withdrawal.")
                                          : reason);
}

void ConsentPage::record()
{
    if (const ConsentRow *row = currentRow()) {
        m_outgoing.choose(ResidentChoice::RecordConsent, Occupancy(row->occupancy)); // a copy: the table changes
    }
}

void ConsentPage::openRow(const QModelIndex &index)
{
    const Occupancy occupancy = m_model.rowAt(m_table->sourceIndex(index).row()).occupancy;
    Q_EMIT unitChosen(occupancy.property, occupancy.unit.id);
}

void ConsentPage::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const QModelIndex source = m_table->sourceIndex(index);
    const QString reason = obstacle(m_model.rowAt(source.row()));
    m_table->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *consent = menu->addAction(tintedIcon(QStringLiteral("tick"), palette()), tr("Record consent…"), this,
                                       &ConsentPage::record);
    consent->setObjectName(QStringLiteral("consent"));
    consent->setEnabled(reason.isEmpty());
    consent->setToolTip(reason);
    QAction *unit = menu->addAction(tintedIcon(QStringLiteral("door"), palette()), tr("Show unit"), this,
                                    [this] { openRow(m_table->currentIndex()); });
    unit->setObjectName(QStringLiteral("unit"));
    menu->addSeparator();
    m_privacy.addTo(*menu, m_model.rowAt(source.row()).occupancy);
    menu->popup(globalPosition);
}

QString ConsentPage::summary() const
{
    return m_count->text();
}

void ConsentPage::focusContent()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ConsentPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ConsentPage::saveState() const
{
    m_table->saveColumns();
}

void ConsentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslateUi();
    } else if (event->type() == QEvent::PaletteChange) {
        updateIcons();
    }
    Page::changeEvent(event);
}

void ConsentPage::retranslateUi()
{
    //: Einwilligungen
    m_title->setText(tr("Consents"));
    m_back->setToolTip(tr("Back (Esc)"));
    m_back->setAccessibleName(tr("Back"));
    m_filter->setPlaceholderText(tr("Filter by name, source or address"));
    m_filter->setAccessibleName(tr("Filter the consents"));
    //: Einwilligung erfassen …
    m_record->setText(tr("&Record or withdraw consent…"));
    constexpr int room = 24;
    m_record->setMinimumSize(m_record->sizeHint().width() + room, m_filter->height());
    m_table->setAccessibleName(tr("Consents"));
    m_tools->retranslateUi();
    updateRows();
}

void ConsentPage::updateIcons()
{
    m_back->setIcon(tintedIcon(QStringLiteral("back"), palette()));
    m_record->setIcon(tintedIcon(QStringLiteral("tick"), palette()));
}

} // namespace hauspost
