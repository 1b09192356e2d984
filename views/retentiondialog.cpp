#include "views/retentiondialog.h"

#include "models/base/errortext.h"
#include "views/dialogparts.h"
#include "views/questions.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

constexpr std::array retentionKinds{RetentionKind::Persons, RetentionKind::Notes, RetentionKind::Letters};
static_assert(retentionKinds.size() == static_cast<size_t>(RetentionKind::Count));

QString kindText(RetentionKind kind)
{
    switch (kind) {
    case RetentionKind::Persons:
        return RetentionDialog::tr("&Persons, after the last day of the tenancy");
    case RetentionKind::Notes:
        return RetentionDialog::tr("&Notes at this desk, after the last day of the tenancy");
    case RetentionKind::Letters:
        return RetentionDialog::tr("&Recipients of letters at this desk, after the last step of the letter");
    case RetentionKind::Count:
        break;
    }
    return {};
}

QString eventText(PrivacyEvent event)
{
    switch (event) {
    case PrivacyEvent::Erased:
        return RetentionDialog::tr("Person erased, asked for at this desk");
    case PrivacyEvent::Removed:
        return RetentionDialog::tr("Person removed at the portal");
    case PrivacyEvent::Disclosed:
        return RetentionDialog::tr("Information provided");
    case PrivacyEvent::Notes:
        return RetentionDialog::tr("Notes past their period deleted");
    case PrivacyEvent::Letters:
        return RetentionDialog::tr("Recipients of letters past their period deleted");
    }
    return {};
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

RetentionDialog::RetentionDialog(RetentionQuestion question, QWidget *parent)
    : QDialog(parent),
      m_question(std::move(question)),
      m_tabs(new QTabWidget(this)),
      m_persons(makeList({tr("Resident"), tr("Unit"), tr("Last day")})),
      m_notes(makeList({tr("Resident"), tr("Unit"), tr("Last day")})),
      m_letters(makeList({tr("Letter no."), tr("Day")})),
      m_log(makeList({tr("Day"), tr("What"), tr("Number"), tr("ID")})),
      m_clear(new QPushButton(tr("&Delete notes and recipients now…"), this)),
      m_erase(new QPushButton(tr("&Erase chosen persons…"), this))
{
    constexpr QSize usual(860, 640);
    constexpr std::chrono::milliseconds typing(250);
    setProperty("helpPage", QStringLiteral("privacy"));
    setWindowTitle(tr("Retention"));
    const DialogButtons buttons = makeButtons(*this, tr("&Save periods"));
    m_save = buttons.accept;
    buttons.box->addButton(m_clear, QDialogButtonBox::ActionRole);
    buttons.box->addButton(m_erase, QDialogButtonBox::ActionRole);
    auto *explanation =
        new QLabel(tr("Persons past their period are a work list: nobody is erased by itself. Entries of "
                      "the outbox that are done lose their content at once and go after 90 days."),
                   this);
    explanation->setWordWrap(true);
    m_tabs->setAccessibleName(windowTitle());
    m_persons->setAccessibleName(tr("Persons past their period"));
    m_notes->setAccessibleName(tr("Notes past their period"));
    m_letters->setAccessibleName(tr("Recipients of letters past their period"));
    m_log->setAccessibleName(tr("Log"));
    for (QTreeWidget *list : {m_persons, m_notes, m_letters, m_log}) {
        m_tabs->addTab(list, QString());
    }
    QVBoxLayout *layout = makeDialogLayout(*this, usual.width());
    layout->addWidget(makePeriods());
    layout->addWidget(explanation);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons.box);
    m_later.setSingleShot(true);
    m_later.setInterval(typing);
    connect(&m_later, &QTimer::timeout, this, &RetentionDialog::preview);
    connect(m_persons, &QTreeWidget::itemChanged, this, &RetentionDialog::updateButtons);
    connect(m_clear, &QPushButton::clicked, this, [this] { finish(RetentionAnswer::Next::ClearDesk); });
    connect(m_erase, &QPushButton::clicked, this, [this] { finish(RetentionAnswer::Next::ErasePersons); });
    fillLog();
    preview();
    resize(usual);
    months(RetentionKind::Persons).setFocus();
}

QWidget *RetentionDialog::makePeriods()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const RetentionKind kind : retentionKinds) {
        auto *months = new QSpinBox(part);
        months->setRange(1, RetentionRules::most);
        months->setSuffix(tr(" months"));
        months->setValue(m_question.rules.months(kind));
        auto *label = new QLabel(kindText(kind), part);
        label->setBuddy(months);
        auto *affected = new QLabel(part);
        affected->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, 0);
        grid->addWidget(months, row, 1);
        grid->addWidget(affected, row++, 2);
        m_months.at(static_cast<size_t>(kind)) = months;
        m_affected.at(static_cast<size_t>(kind)) = affected;
        connect(months, &QSpinBox::valueChanged, this, [this] {
            m_later.start();
            updateButtons();
        });
    }
    return part;
}

QTreeWidget *RetentionDialog::makeList(const QStringList &headers)
{
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels(headers);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

void RetentionDialog::fillLog()
{
    for (const PrivacyEntry &entry : m_question.log) {
        new QTreeWidgetItem(m_log,
                            {QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat), eventText(entry.event),
                             QLocale().toString(entry.count), entry.resident.toString()});
    }
}

void RetentionDialog::preview()
{
    m_later.stop();
    m_reading.ask(m_question.preview(rules()),
                  [this](Result<RetentionPreview> found) { takePreview(std::move(found)); });
    updateButtons();
}

void RetentionDialog::takePreview(Result<RetentionPreview> found)
{
    m_preview = found ? std::move(*found) : RetentionPreview();
    if (m_question.isLeftOut) {
        std::erase_if(m_preview.persons, m_question.isLeftOut);
    }
    showPreview(); // also of nothing: what is ticked must be there
    if (!found) {
        for (QLabel *label : m_affected) {
            label->setText(errorText(found.error()));
        }
    }
}

void RetentionDialog::showPreview()
{
    const QSignalBlocker quiet(m_persons);
    for (QTreeWidget *list : {m_persons, m_notes, m_letters}) {
        list->clear();
    }
    const auto line = [](const Occupancy &row) {
        return QStringList{displayName(*row.resident), placeOf(row), dayText(row.resident->moveOut.value_or(QDate()))};
    };
    for (const Occupancy &row : m_preview.persons) {
        auto *item = new QTreeWidgetItem(m_persons, line(row));
        item->setCheckState(0, Qt::Unchecked);
    }
    for (const Occupancy &row : m_preview.notes) {
        new QTreeWidgetItem(m_notes, line(row));
    }
    for (const RetentionPreview::Letter &letter : m_preview.letters) {
        new QTreeWidgetItem(m_letters, {letter.number.toString(), dayText(letter.day)});
    }
    const auto persons = static_cast<int>(m_preview.persons.size());
    const auto notes = static_cast<int>(m_preview.notes.size());
    const auto letters = static_cast<int>(m_preview.letters.size());
    m_affected[0]->setText(tr("%Ln person(s) affected", nullptr, persons));
    m_affected[1]->setText(tr("%Ln note(s) affected", nullptr, notes));
    m_affected[2]->setText(tr("%Ln letter(s) affected", nullptr, letters));
    const QLocale locale;
    m_tabs->setTabText(0, tr("Persons (%1)").arg(locale.toString(persons)));
    m_tabs->setTabText(1, tr("Notes (%1)").arg(locale.toString(notes)));
    m_tabs->setTabText(2, tr("Letters (%1)").arg(locale.toString(letters)));
    m_tabs->setTabText(3, tr("Log"));
    updateButtons();
}

QString RetentionDialog::affected(RetentionKind kind) const
{
    return m_affected.at(static_cast<size_t>(kind))->text();
}

RetentionRules RetentionDialog::rules() const
{
    RetentionRules rules;
    for (const RetentionKind kind : retentionKinds) {
        rules.set(kind, months(kind).value());
    }
    return rules;
}

void RetentionDialog::updateButtons()
{
    // What is shown must be what is done: not while the preview is to be made anew.
    const bool isShown = !m_later.isActive() && !m_reading.isWaiting();
    m_save->setEnabled(rules() != m_question.rules);
    m_clear->setEnabled(isShown && m_preview.hasDeskWork());
    m_erase->setEnabled(isShown && m_question.mayErase && !answer().persons.empty());
    m_erase->setToolTip(m_question.mayErase ? tr("Tick persons in the list first; you confirm them together.")
                                            : erasureObstacleText(ErasureObstacle::LeadOnly));
}

void RetentionDialog::finish(RetentionAnswer::Next next)
{
    m_next = next;
    accept();
}

RetentionAnswer RetentionDialog::answer() const
{
    RetentionAnswer answer{rules(), m_next, m_preview, {}};
    for (int row = 0; row < m_persons->topLevelItemCount(); ++row) {
        if (m_persons->topLevelItem(row)->checkState(0) == Qt::Checked) {
            answer.persons.push_back(m_preview.persons.at(static_cast<size_t>(row)));
        }
    }
    return answer;
}

} // namespace hauspost
