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
#include "views/residentmenu.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hauspost {

namespace {

// Sorted by property first, which keeps the mirror's order: property number, unit number.
const DataTable::Layout columnLayout{{110, 125, 75, 100, 165, 0, 0, 220, 48}, 0};

} // namespace

UnitPage::UnitPage(OfficeData &office, LettersController &letters, OutgoingController &outgoing, QSettings *settings,
                   QWidget *parent)
    : Page(parent),
      m_data(office),
      m_letters(letters),
      m_outgoing(outgoing),
      m_back(new QToolButton(this)),
      m_title(new QLabel(this)),
      m_count(new QLabel(this)),
      m_filter(new FilterField(this)),
      m_send(new QPushButton(this)),
      m_download(new QPushButton(this)),
      m_table(new DataTable(m_model, columnLayout, settings, QStringLiteral("columns/units2"), this)),
      m_empty(new EmptyState(this)),
      m_body(new QStackedLayout)
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    buildHead();
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    connectParts();
    setTabOrder(m_back, m_filter);
    setTabOrder(m_filter, m_send);
    setTabOrder(m_send, m_download);
    setTabOrder(m_download, m_table);
    setFocusProxy(m_table);
    retranslateUi();
}

void UnitPage::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &UnitPage::backRequested);
    connect(m_download, &QPushButton::clicked, this, &UnitPage::downloadAll);
    connect(m_send, &QPushButton::clicked, this, &UnitPage::sendToSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnitPage::updateCount);
    connect(&m_outgoing, &OutgoingController::changed, this, &UnitPage::updateMarks);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->proxy().setFilter(text);
        updateView();
    });
    connect(m_filter, &FilterField::leaveRequested, this, &UnitPage::focusContent);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
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
    head->addWidget(m_filter, 1);
    head->addWidget(m_send);
    head->addWidget(m_download);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
}

void UnitPage::showProperty(const std::optional<Property> &property)
{
    m_property = property;
    m_filter->clear();
    m_table->setColumnHidden(static_cast<int>(UnitColumn::Property), property.has_value());
    reload();
    retranslateUi();
    m_table->setCurrentIndex(m_table->proxy().index(0, 0));
    m_table->verticalScrollBar()->setValue(0);
}

void UnitPage::reload()
{
    auto rows = m_data.units(m_property ? std::optional(m_property->id) : std::nullopt);
    m_problem = rows ? QString() : errorText(rows.error());
    std::vector<UnitRow> shown;
    if (rows) {
        shown.reserve(rows->size());
        for (Occupancy &occupancy : *rows) {
            shown.push_back(marked(std::move(occupancy)));
        }
    }
    m_model.replaceRows(std::move(shown));
    updateView();
}

void UnitPage::updateMarks()
{
    std::vector<UnitRow> rows = m_model.rows();
    for (UnitRow &row : rows) {
        row = marked(std::move(row.occupancy));
    }
    m_model.replaceRows(std::move(rows));
    updateView();
}

UnitRow UnitPage::marked(Occupancy occupancy) const
{
    UnitRow row{std::move(occupancy), OutgoingMark::None, {}};
    if (row.occupancy.resident) {
        const ResidentId &resident = row.occupancy.resident->id;
        row.outgoing = m_outgoing.markOf(resident);
        row.outgoingText = row.outgoing == OutgoingMark::None ? QString() : m_outgoing.markText(resident);
    }
    return row;
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
}

void UnitPage::downloadAll()
{
    if (m_property) {
        m_letters.downloadAll({m_property->id}, m_title->text());
    } else {
        m_letters.downloadAll({LetterSelection::Everybody{}}, m_title->text());
    }
}

void UnitPage::sendToSelection()
{
    m_outgoing.sendToSelection(selection());
}

std::vector<Occupancy> UnitPage::selection() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    std::vector<Occupancy> result;
    for (const QModelIndex &index : rows) {
        result.push_back(m_model.rowAt(m_table->sourceIndex(index).row()).occupancy);
    }
    return result;
}

void UnitPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslateUi();
    } else if (event->type() == QEvent::PaletteChange) {
        m_back->setIcon(tintedIcon(QStringLiteral("back"), palette()));
        m_send->setIcon(tintedIcon(QStringLiteral("mail"), palette()));
        m_download->setIcon(tintedIcon(QStringLiteral("letters"), palette()));
    }
    Page::changeEvent(event);
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
    m_send->setToolTip(tr("For all selected rows; shows first who gets an e-mail and who does not. Select several rows "
                          "with Ctrl or Shift, all with Ctrl+A."));
    constexpr int room = 24;
    for (QPushButton *button : {m_send, m_download}) {
        button->setMinimumSize(button->sizeHint().width() + room, m_filter->height());
    }
    m_download->setToolTip(tr("Shows first who gets a letter and who does not."));
    m_table->setAccessibleName(tr("Units"));
    updateView();
}

void UnitPage::updateView()
{
    updateCount();
    const bool isEmpty = m_table->proxy().rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_download->setEnabled(!m_model.rows().empty());
    if (!isEmpty) {
        return;
    }
    if (!m_model.rows().empty()) {
        m_empty->setContent(QStringLiteral("search"), tr("No unit matches the filter"),
                            tr("Every word must occur in the row."), tr("Clear filter"));
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
    const int shown = m_table->proxy().rowCount();
    const auto selected = m_table->selectionModel()->selectedRows().size();
    QStringList parts;
    if (m_property) {
        parts << placeText(*m_property);
    }
    parts << (shown == all ? tr("%Ln unit(s)", nullptr, all)
                           : tr("%1 of %2 units; letters are made for all of them")
                                 .arg(locale.toString(shown), locale.toString(all)));
    if (selected > 1) {
        parts << tr("%Ln selected", nullptr, static_cast<int>(selected));
    }
    m_count->setText(parts.join(QStringLiteral(" · ")));
    m_send->setEnabled(selected > 0);
}

void UnitPage::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const Occupancy occupancy = m_model.rowAt(m_table->sourceIndex(index).row()).occupancy;
    auto *menu = new ResidentMenu(m_outgoing.choices(occupancy, m_letters.verdict(occupancy)), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ResidentMenu::chosen, this, [this, occupancy](ResidentChoice choice) { choose(choice, occupancy); });
    menu->popup(globalPosition);
}

void UnitPage::choose(ResidentChoice choice, const Occupancy &occupancy)
{
    if (choice == ResidentChoice::DownloadLetter) {
        m_letters.downloadLetter(occupancy);
    } else {
        m_outgoing.choose(choice, occupancy);
    }
}

} // namespace hauspost
