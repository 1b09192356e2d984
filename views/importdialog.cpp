#include "views/importdialog.h"

#include "models/exchange/importtext.h"
#include "models/usecases/importplantext.h"
#include "views/datatable.h"
#include "views/dialogparts.h"
#include "views/noticestrip.h"
#include "views/tableexport.h"
#include "views/tabletools.h"

#include <QtCore/QLocale>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hauspost {

namespace {

const DataTable::Layout importLayout{{140, 105, 80, 180, 0, 80}, static_cast<int>(ImportColumn::State)};
constexpr int kinds = static_cast<int>(ImportLine::Kind::Bad) + 1;
constexpr int allButUnchanged = -1; // beside the kinds in the filter
constexpr int allRows = -2;

bool hasEdits(const ImportPreview &preview)
{
    return std::any_of(preview.plan.tenancies.begin(), preview.plan.tenancies.end(), isEdited);
}

QString summaryOf(const ImportCounts &counts)
{
    const QLocale locale;
    return ImportDialog::tr("%1 new, %2 changed, %3 unchanged, %4 not in the file, %5 in conflict")
        .arg(locale.toString(counts.created), locale.toString(counts.changed), locale.toString(counts.unchanged),
             locale.toString(counts.gone), locale.toString(counts.conflicts));
}

QString remarkOf(const ImportPreview &preview)
{
    QStringList lines{
        ImportDialog::tr("Nothing has been imported yet. Nobody is deleted: who is not in the file is left "
                         "alone.")};
    constexpr size_t most = 4;
    for (size_t i = 0; i < std::min(most, preview.plan.warnings.size()); ++i) {
        lines << importWarningText(preview.plan.warnings[i]);
    }
    return lines.join(u'\n');
}

} // namespace

ImportDialog::ImportDialog(ImportPreview preview, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_preview(std::move(preview)),
      m_strip(new NoticeStrip(this)),
      m_export(new TableExport(
          prompts, *m_strip, [] { return QDate::currentDate(); }, nullptr, this)),
      m_view(new DataTable(m_table, importLayout, nullptr, {}, this)),
      m_tools(new TableTools(*m_view, *m_export, nullptr,
                             {[this] { return windowTitle(); },
                              [this] {
                                  return QStringList{m_summary->text(), m_filter->currentText()};
                              },
                              {},
                              {},
                              tr("Import plan"),
                              QString(),
                              {static_cast<int>(ImportColumn::State), static_cast<int>(ImportColumn::Property)}},
                             this))
{
    setWindowTitle(tr("Import properties from “%1”").arg(m_preview.source));
    m_view->setAccessibleName(tr("Rows of the import"));
    //: Importieren
    const DialogButtons buttons = makeButtons(*this, tr("&Import"));
    m_import = buttons.accept;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_strip);
    layout->addWidget(buildHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons.box);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ImportDialog::showLines);
    connect(m_overrule, &QCheckBox::clicked, this, &ImportDialog::overrule);
    const auto turn = [this] {
        const ImportLine *line = currentLine();
        chooseForRow(line != nullptr && !line->isOverruled);
    };
    connect(m_row, &QPushButton::clicked, this, turn);
    connect(m_view, &DataTable::rowOpened, this, turn);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showChoice);
    for (const auto &[key, overrules] : {std::pair{Qt::Key_L, true}, std::pair{Qt::Key_D, false}}) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_view);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, choice = overrules] { chooseForRow(choice); });
    }
    showPreview();
    resize(1040, 640);
    (m_import->isEnabled() ? m_import : buttons.cancel)->setFocus();
}

QWidget *ImportDialog::buildHead()
{
    auto *head = new QWidget(this);
    m_summary = new QLabel(head);
    m_remark = new QLabel(head);
    m_filter = new QComboBox(head);
    //: Importwerte übernehmen
    m_overrule = new QCheckBox(tr("&Take the file's values also where somebody edited by hand"), head);
    m_row = new QPushButton(head);
    m_row->setAutoDefault(false);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    m_summary->setFont(bold);
    for (QLabel *label : {m_summary, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_filter->setAccessibleName(tr("Which rows are shown"));
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_filter);
    choices->addSpacing(18);
    choices->addWidget(m_overrule, 1);
    choices->addWidget(m_row);
    choices->addWidget(&m_tools->button());
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_remark);
    layout->addLayout(choices);
    return head;
}

void ImportDialog::showPreview()
{
    m_lines = importLines(m_preview);
    m_summary->setText(summaryOf(m_preview.tenancyCounts()));
    m_remark->setText(remarkOf(m_preview));
    const bool canChoose = hasEdits(m_preview);
    m_overrule->setEnabled(canChoose);
    m_row->setVisible(canChoose);
    m_import->setEnabled(!m_preview.isEmpty());
    m_import->setToolTip(m_import->isEnabled() ? QString() : tr("Everything in the file is on record already."));
    fillFilter();
    showLines();
}

void ImportDialog::overrule(bool all)
{
    overruleAll(m_preview, all);
    showPreview();
}

const ImportLine *ImportDialog::currentLine() const
{
    const QModelIndex index = m_view->sourceIndex(m_view->currentIndex());
    return index.isValid() ? &m_table.rowAt(index.row()) : nullptr;
}

void ImportDialog::chooseForRow(bool overrules)
{
    const ImportLine *line = currentLine();
    if (line == nullptr || !line->isEdited || line->isOverruled == overrules) {
        return;
    }
    const ImportRow row{line->propertyNumber, line->unitNumber, line->recordNumber};
    if (overrules) {
        m_preview.overruled.insert(row);
    } else {
        m_preview.overruled.remove(row);
        m_overrule->setChecked(false);
    }
    showPreview();
}

void ImportDialog::showChoice()
{
    const ImportLine *line = currentLine();
    m_row->setEnabled(line != nullptr && line->isEdited);
    m_row->setText(line != nullptr && line->isOverruled ? tr("&Keep the desk's values of this row (D)")
                                                        : tr("Take the file's &values of this row (L)"));
}

void ImportDialog::fillFilter()
{
    const QVariant chosen = m_filter->currentData();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All but unchanged rows"), allButUnchanged);
    const bool areAllOthers = std::none_of(m_lines.begin(), m_lines.end(), [](const ImportLine &line) {
        return line.kind == ImportLine::Kind::Unchanged;
    });
    if (!areAllOthers) {
        m_filter->addItem(tr("All rows"), allRows);
    }
    for (int kind = 0; kind < kinds; ++kind) {
        const auto count = std::count_if(m_lines.begin(), m_lines.end(), [kind](const ImportLine &line) {
            return static_cast<int>(line.kind) == kind;
        });
        if (count > 0) {
            m_filter->addItem(QStringLiteral("%1 (%2)").arg(importLineKindText(static_cast<ImportLine::Kind>(kind)),
                                                            QLocale().toString(static_cast<qlonglong>(count))),
                              kind);
        }
    }
    m_filter->setCurrentIndex(std::max(0, m_filter->findData(chosen)));
}

void ImportDialog::showLines()
{
    const int kind = m_filter->currentData().toInt();
    if (kind == allRows) {
        m_table.replaceRows(m_lines);
    } else {
        m_table.setLines(m_lines, kind < 0 ? std::nullopt : std::optional(static_cast<ImportLine::Kind>(kind)));
    }
    showChoice();
}

} // namespace hauspost
