#include "views/residentpane.h"

#include "models/tables/labels.h"
#include "models/usecases/residenttimeline.h"
#include "views/icons.h"
#include "views/outgoingcontroller.h"
#include "views/personfields.h"
#include "views/questions.h"
#include "views/residentfile.h"
#include "views/tenancycontroller.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

constexpr int idRole = Qt::UserRole;

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString periodText(const Resident &resident)
{
    if (resident.moveIn && resident.moveOut) {
        return ResidentPane::tr("%1 to %2").arg(dayText(*resident.moveIn), dayText(*resident.moveOut));
    }
    if (resident.moveIn) {
        return ResidentPane::tr("from %1").arg(dayText(*resident.moveIn));
    }
    return resident.moveOut ? ResidentPane::tr("until %1").arg(dayText(*resident.moveOut)) : QString();
}

QString roleText(const Resident &resident, QDate today)
{
    if (resident.kind == OccupancyKind::Vacancy) {
        return vacancyText();
    }
    switch (phaseOn(resident, today)) {
    case OccupancyPhase::Future:
        return ResidentPane::tr("Future");
    case OccupancyPhase::Current:
        return ResidentPane::tr("Current");
    case OccupancyPhase::Previous:
        return ResidentPane::tr("Previous");
    }
    return {};
}

QString consentLine(const std::optional<Consent> &consent)
{
    if (!consent) {
        return ResidentPane::tr("not recorded");
    }
    return consent->withdrawnOn ? ResidentPane::tr("withdrawn on %1").arg(dayText(*consent->withdrawnOn))
                                : ResidentPane::tr("given on %1, %2").arg(dayText(consent->givenOn), consent->source);
}

QLabel *makeValue(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTreeWidget *makeList(int columns, int rows, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setColumnCount(columns);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * rows);
    return list;
}

} // namespace

ResidentPane::ResidentPane(TenancyController &tenancies, OutgoingController &outgoing, ResidentFile &file,
                           QWidget *parent)
    : QScrollArea(parent),
      m_controller(tenancies),
      m_outgoing(outgoing),
      m_file(file),
      m_name(makeValue(this)),
      m_place(makeValue(this)),
      m_form(new QFormLayout),
      m_address(makeValue(this)),
      m_email(makeValue(this)),
      m_consent(makeValue(this)),
      m_access(makeValue(this)),
      m_preference(new QComboBox(this)),
      m_tenanciesTitle(new QLabel(this)),
      m_tenancies(makeList(2, 6, this)),
      m_timelineTitle(new QLabel(this)),
      m_timeline(makeList(2, 5, this)),
      m_noteTitle(new QLabel(this)),
      m_note(new QPlainTextEdit(this))
{
    build();
    m_read.setSingleShot(true);
    connect(&m_read, &QTimer::timeout, this, &ResidentPane::read);
    connect(&m_outgoing, &OutgoingController::changed, this, &ResidentPane::reload);
    connect(&m_controller, &TenancyController::preferenceChanged, this, &ResidentPane::reload);
    connect(m_tenancies, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->data(0, idRole).toString() != m_shown.toString()) {
            saveNote();
            m_shown = ResidentId(item->data(0, idRole).toString());
            showResident();
        }
    });
    m_tenancies->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tenancies, &QWidget::customContextMenuRequested, this, &ResidentPane::askForMenu);
    connect(m_preference, &QComboBox::activated, this, &ResidentPane::saveNote);
    m_note->installEventFilter(this);
    retranslateUi();
}

void ResidentPane::build()
{
    constexpr int margin = 16;
    constexpr int width = 300;
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *title : {m_tenanciesTitle, m_timelineTitle, m_noteTitle}) {
        title->setFont(bold);
    }
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_name->setFont(bold);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_tenancies->setMaximumHeight(m_tenancies->minimumHeight());
    m_tenanciesTitle->setBuddy(m_tenancies);
    m_timelineTitle->setBuddy(m_timeline);
    m_noteTitle->setBuddy(m_note);
    m_form->setSpacing(8);
    for (QWidget *value :
         {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_consent),
          static_cast<QWidget *>(m_access), static_cast<QWidget *>(m_preference)}) {
        m_form->addRow(new QLabel(this), value);
    }
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_place);
    layout->addLayout(m_form);
    layout->addWidget(m_tenanciesTitle);
    layout->addWidget(m_tenancies);
    layout->addWidget(m_timelineTitle);
    layout->addWidget(m_timeline, 2);
    layout->addWidget(m_noteTitle);
    layout->addWidget(m_note, 1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(width);
}

void ResidentPane::retranslateUi()
{
    const QStringList labels{tr("Address"), tr("E-mail"), tr("Consent"), tr("Access"), tr("Preference")};
    for (int row = 0; row < labels.size(); ++row) {
        QWidget *value = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(labels[row]);
        value->setAccessibleName(labels[row]);
    }
    fillPreferences(*m_preference);
    //: Nutzerübersicht
    m_tenanciesTitle->setText(tr("&Residents of this unit"));
    m_tenancies->setAccessibleName(tr("Residents of this unit"));
    m_timelineTitle->setText(tr("&What happened"));
    m_timeline->setAccessibleName(tr("What happened"));
    m_noteTitle->setText(tr("&Notes"));
    m_note->setAccessibleName(tr("Notes about this resident"));
    m_note->setPlaceholderText(tr("Notes stay at this desk."));
    setAccessibleName(tr("Details of the resident"));
    reload();
}

void ResidentPane::setUnit(const std::optional<Occupancy> &row)
{
    const bool isOther = row.has_value() != m_row.has_value() || (row && row->unit.id != m_row->unit.id);
    if (isOther) {
        saveNote();
        m_shown = row && row->resident ? row->resident->id : ResidentId();
    }
    m_row = row;
    reload();
}

void ResidentPane::read()
{
    if (!isVisible()) {
        return;
    }
    const auto history = m_row ? m_controller.history(*m_row) : Result<UnitHistory>(UnitHistory());
    m_history = history ? *history : UnitHistory();
    if (!m_history.find(m_shown)) {
        m_shown = m_row && m_row->resident ? m_row->resident->id : ResidentId();
    }
    showTenancies();
    showResident();
}

void ResidentPane::showTenancies()
{
    const QSignalBlocker quiet(m_tenancies);
    m_tenancies->clear();
    for (const Resident &resident : m_history.tenancies) {
        // The days below the name: the pane is narrow, and they must not be cut.
        const QString name = displayName(resident);
        const QString period = periodText(resident);
        auto *item = new QTreeWidgetItem(
            m_tenancies, {roleText(resident, m_outgoing.today()), QStringLiteral("%1\n%2").arg(name, period)});
        item->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop);
        item->setToolTip(1, item->text(1));
        item->setData(0, idRole, resident.id.toString());
        item->setData(0, Qt::AccessibleTextRole, QStringList{item->text(0), name, period}.join(u' '));
        if (resident.id == m_shown) {
            m_tenancies->setCurrentItem(item);
        }
    }
}

void ResidentPane::askForMenu(const QPoint &position)
{
    const QTreeWidgetItem *item = m_tenancies->currentItem();
    const Resident *resident = item ? m_history.find(ResidentId(item->data(0, idRole).toString())) : nullptr;
    if (m_row && resident) {
        Occupancy occupancy = *m_row;
        occupancy.resident = *resident;
        Q_EMIT menuRequested(occupancy, m_tenancies->viewport()->mapToGlobal(position));
    }
}

void ResidentPane::showResident()
{
    const Resident *resident = shown();
    const bool isPerson = resident && resident->kind == OccupancyKind::Resident;
    m_name->setText(isPerson ? displayName(*resident) : m_row ? vacancyText() : tr("No unit selected"));
    m_place->setText(m_row ? placeOf(*m_row) : QString());
    m_timeline->clear();
    for (QWidget *part : {static_cast<QWidget *>(m_preference), static_cast<QWidget *>(m_note)}) {
        part->setEnabled(isPerson);
    }
    loadNote();
    if (!isPerson) {
        for (QLabel *value : {m_address, m_email, m_consent, m_access}) {
            value->clear();
        }
        return;
    }
    const QString location = resident->addressDeviates ? QString() : m_history.unit.location;
    m_address->setText(addressBlock(resident->postalAddress, location).lines.join(u'\n'));
    m_email->setText(resident->email.isEmpty() ? tr("none") : resident->email);
    m_consent->setText(consentLine(resident->consent));
    m_access->setText(accessLabel(*resident, m_outgoing.markOf(resident->id)).text + u'\n' +
                      accessExplanation(*resident));
    showTimeline(*resident);
}

void ResidentPane::showTimeline(const Resident &resident)
{
    const auto letters = m_file.letters(resident.id);
    std::vector<OutboxEntry> waiting;
    for (const OutboxEntry &entry : m_outgoing.entries()) {
        if (entry.action.resident == resident.id) {
            waiting.push_back(entry);
        }
    }
    for (const TimelineEvent &event :
         residentTimeline(resident, letters ? *letters : std::vector<DispatchedLetter>(), waiting)) {
        auto *item = new QTreeWidgetItem(m_timeline, {event.day ? dayText(*event.day) : QString(), event.text});
        item->setIcon(0, tintedIcon(event.icon, palette()));
        item->setToolTip(1, event.text);
        QFont font = item->font(1);
        font.setItalic(event.isWaiting);
        item->setFont(1, font);
    }
}

ResidentNote ResidentPane::typedNote() const
{
    return {m_note->toPlainText(), static_cast<ContactPreference>(m_preference->currentIndex())};
}

void ResidentPane::loadNote()
{
    if (m_noteOf == m_shown && typedNote() != m_saved) {
        return; // read again while somebody types, or it could not be saved
    }
    const auto note = m_shown.isEmpty() ? Result<ResidentNote>(ResidentNote()) : m_file.note(m_shown);
    m_noteOf = note ? m_shown : ResidentId(); // what cannot be read must not be overwritten
    m_saved = note ? *note : ResidentNote();
    m_note->setReadOnly(!note);
    if (m_note->toPlainText() != m_saved.text) {
        m_note->setPlainText(m_saved.text);
    }
    m_preference->setCurrentIndex(static_cast<int>(m_saved.preference));
}

void ResidentPane::saveNote()
{
    const ResidentNote now = typedNote();
    if (m_noteOf.isEmpty() || now == m_saved) {
        return;
    }
    if (const auto saved = m_file.saveNote(m_noteOf, now); !saved) {
        Q_EMIT failed(saved.error()); // not by a call: when the window goes, the controller goes first
        return;
    }
    const bool isOtherWish = now.preference != m_saved.preference;
    m_saved = now;
    if (isOtherWish) {
        Q_EMIT preferenceChanged();
    }
}

bool ResidentPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        saveNote();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ResidentPane::showEvent(QShowEvent *event)
{
    reload();
    QScrollArea::showEvent(event);
}

void ResidentPane::hideEvent(QHideEvent *event)
{
    saveNote();
    QScrollArea::hideEvent(event);
}

} // namespace hauspost
