#include "views/importdialog.h"

#include "models/exchange/importtext.h"
#include "models/usecases/importplantext.h"
#include "views/datatable.h"
#include "views/dialogparts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hauspost {

namespace {

const DataTable::Layout columnLayout{{140, 105, 80, 180, 0, 80}, static_cast<int>(ImportColumn::State)};
constexpr int kinds = static_cast<int>(ImportLine::Kind::Bad) + 1;

bool hasEdits(const ImportPreview &preview)
{
    return std::any_of(preview.plan.tenancies.begin(), preview.plan.tenancies.end(),
                       [](const PlannedTenancy &row) { return !row.conflicts.empty() || !row.kept.empty(); });
}

QString summaryOf(const ImportPlan &plan)
{
    const ImportCounts &counts = plan.tenancyCounts;
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

ImportDialog::ImportDialog(const ImportPreview &preview, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import properties from “%1”").arg(preview.source));
    m_view = new DataTable(m_table, columnLayout, nullptr, {}, this);
    m_view->setAccessibleName(tr("Rows of the import"));
    //: Importieren
    const DialogButtons buttons = makeButtons(*this, tr("&Import"));
    m_import = buttons.accept;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons.box);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ImportDialog::showLines);
    connect(m_overrule, &QCheckBox::clicked, this, &ImportDialog::overruleRequested);
    setPreview(preview);
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
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_summary);
    layout->addWidget(m_remark);
    layout->addLayout(choices);
    return head;
}

void ImportDialog::setPreview(const ImportPreview &preview)
{
    m_lines = importLines(preview);
    m_summary->setText(summaryOf(preview.plan));
    m_remark->setText(remarkOf(preview));
    m_overrule->setEnabled(m_overrule->isChecked() || hasEdits(preview));
    m_import->setEnabled(!preview.plan.isEmpty());
    m_import->setToolTip(m_import->isEnabled() ? QString() : tr("Everything in the file is on record already."));
    fillFilter();
    showLines();
}

void ImportDialog::fillFilter()
{
    const QVariant chosen = m_filter->currentData();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All but unchanged rows"), -1);
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
    m_table.setLines(m_lines, kind < 0 ? std::nullopt : std::optional(static_cast<ImportLine::Kind>(kind)));
}

} // namespace hauspost
