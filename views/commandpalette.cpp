#include "views/commandpalette.h"

#include "models/base/textfold.h"
#include "views/actions.h"
#include "views/figuresreader.h"
#include "views/icons.h"
#include "views/palettedelegate.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hauspost {

namespace {

constexpr int fewHits = 8;   ///< of each group
constexpr int mostHits = 60; ///< of the group of which more was asked for
constexpr QSize usual(620, 420);

constexpr int staysRole = PaletteDelegate::headingRole + 1; ///< bool: choosing it leaves the palette open

QString headingOf(SearchGroup group)
{
    switch (group) {
    case SearchGroup::Exact:
        return CommandPalette::tr("Exactly that");
    case SearchGroup::Residents:
        return CommandPalette::tr("Residents");
    case SearchGroup::Properties:
        return CommandPalette::tr("Properties");
    case SearchGroup::Contact:
        return CommandPalette::tr("By e-mail address or letter");
    case SearchGroup::Address:
        return CommandPalette::tr("By address");
    case SearchGroup::Count:
        break;
    }
    return {};
}

bool matches(const QString &name, const QString &text)
{
    const QString where = folded(name);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&where](const QString &word) { return where.contains(word); });
}

} // namespace

CommandPalette::CommandPalette(const Actions &actions, FiguresReader &figures, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_actions(actions),
      m_figures(figures),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    auto *frame = new QFrame(this); // the window has no border of its own
    frame->setFrameShape(QFrame::StyledPanel);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_whole.reset();
        refresh();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    connect(&m_figures, &FiguresReader::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    retranslateUi();
}

void CommandPalette::open(const QWidget &window)
{
    resize(usual.boundedTo(window.size()));
    const QPoint corner((window.width() - width()) / 2, window.height() / 8);
    move(window.mapToGlobal(corner));
    m_field->clear();
    m_whole.reset();
    refresh();
    show();
    activateWindow();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return QCoreApplication::sendEvent(m_list, event);
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        hide(); // the user went on elsewhere
    }
    QDialog::changeEvent(event);
}

void CommandPalette::retranslateUi()
{
    setWindowTitle(tr("Go to"));
    m_field->setPlaceholderText(
        tr("Command, property, resident, user key, unit number, e-mail address or number of a letter"));
    m_field->setAccessibleName(tr("Go to a command, property or resident"));
    m_list->setAccessibleName(tr("What was found"));
}

void CommandPalette::refresh()
{
    m_list->clear();
    m_choices.clear();
    const QString text = m_field->text();
    if (m_figures.figures()) {
        for (const SearchFinds &finds : m_figures.figures()->search->groups(text, m_whole ? mostHits : fewHits)) {
            addGroup(finds);
        }
    }
    addCommands(text);
    if (m_choices.empty()) {
        addRow(tr("Nothing found"), {}, QStringLiteral("search"), {}, {});
        m_list->item(0)->setFlags(Qt::NoItemFlags);
        return;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::addCommands(const QString &text)
{
    QString heading = tr("Commands");
    for (int id = 0; id < static_cast<int>(MenuAction::Count); ++id) {
        QAction &action = m_actions[static_cast<MenuAction>(id)];
        const bool isOffered = action.isEnabled() && static_cast<MenuAction>(id) != MenuAction::FindAnything;
        if (isOffered && matches(action.iconText(), text)) {
            addRow(action.iconText(), action.shortcut().toString(QKeySequence::NativeText),
                   QStringLiteral("arrow-right"), heading, [&action] { action.trigger(); });
            heading.clear();
        }
    }
}

void CommandPalette::addGroup(const SearchFinds &finds)
{
    const int shown = std::min(static_cast<int>(finds.hits.size()), m_whole == finds.group ? mostHits : fewHits);
    for (int place = 0; place < shown; ++place) {
        addHit(finds.hits[static_cast<size_t>(place)], place == 0 ? headingOf(finds.group) : QString());
    }
    if (finds.total == shown) {
        return;
    }
    //: weitere 12
    const QString more = tr("%Ln more", nullptr, finds.total - shown);
    if (m_whole == finds.group) {
        addRow(more, tr("Type more to find them"), QStringLiteral("search"), {}, [] {});
    } else {
        addRow(more, {}, QStringLiteral("search"), {}, [this, group = finds.group] { showAll(group); });
    }
    m_list->item(m_list->count() - 1)->setData(staysRole, true);
}

void CommandPalette::addHit(const SearchHit &hit, const QString &heading)
{
    const QString house = QStringLiteral("%1 · %2").arg(hit.property.number, hit.property.street);
    if (hit.unit.isEmpty()) {
        addRow(house, hit.property.city, QStringLiteral("houses"), heading,
               [this, hit] { Q_EMIT propertyChosen(hit.property); });
        return;
    }
    QString place = QStringLiteral("%1 · %2").arg(house, hit.place);
    if (hit.phase != OccupancyPhase::Current) {
        place = (hit.phase == OccupancyPhase::Previous ? tr("%1 · previous resident") : tr("%1 · future resident"))
                    .arg(place);
    }
    addRow(hit.name, place, QStringLiteral("door"), heading,
           [this, hit] { Q_EMIT unitChosen(hit.property, hit.unit); });
}

void CommandPalette::addRow(const QString &title, const QString &detail, const QString &icon, const QString &heading,
                            std::function<void()> choose)
{
    auto *item = new QListWidgetItem(tintedIcon(icon, palette(), Tone::Muted), title, m_list);
    item->setData(PaletteDelegate::detailRole, detail);
    item->setData(PaletteDelegate::headingRole, heading);
    item->setData(Qt::AccessibleTextRole, detail.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, detail));
    item->setData(Qt::AccessibleDescriptionRole, heading);
    if (choose) {
        m_choices.push_back(std::move(choose));
    }
}

/// The first of those that were not shown becomes the current one.
void CommandPalette::showAll(SearchGroup group)
{
    const int row = m_list->currentRow();
    m_whole = group;
    refresh();
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_choices.size())) {
        return;
    }
    const auto chosen = m_choices[static_cast<size_t>(row)];
    if (!m_list->item(row)->data(staysRole).toBool()) {
        hide();
    }
    chosen();
}

} // namespace hauspost
