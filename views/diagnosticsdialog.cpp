#include "views/diagnosticsdialog.h"

#include "views/dialogparts.h"
#include "views/prompts.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

DiagnosticsDialog::DiagnosticsDialog(Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_state(new QLabel(this)), m_tree(new QTreeWidget(this))
{
    constexpr int width = 720;
    constexpr int height = 560;
    setWindowTitle(tr("Diagnostics"));
    setProperty("helpPage", QStringLiteral("troubleshooting"));
    m_state->setWordWrap(true);
    m_state->setText(tr("Looking at the files and asking the portal…"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("State")});
    m_tree->setAccessibleName(tr("Diagnostics"));
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save report…"), QDialogButtonBox::ActionRole);
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    layout->addWidget(m_state);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    resize(width, height);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DiagnosticsDialog::showDiagnosis(const Diagnosis &diagnosis)
{
    m_report = diagnosisReport(diagnosis);
    m_tree->clear();
    for (const DiagnosisSection &section : diagnosis) {
        auto *title = new QTreeWidgetItem(m_tree, {section.title});
        QFont bold = font();
        bold.setBold(true);
        title->setFont(0, bold);
        title->setFirstColumnSpanned(true);
        for (const DiagnosisLine &line : section.lines) {
            new QTreeWidgetItem(title, {line.what, line.value});
        }
    }
    m_tree->expandAll();
    m_tree->resizeColumnToContents(0);
    m_state->setText(tr("The report holds no names, addresses, e-mails or codes. You can send it to your support."));
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
}

void DiagnosticsDialog::copy()
{
    QApplication::clipboard()->setText(m_report);
    m_state->setText(tr("The report was copied."));
}

void DiagnosticsDialog::save()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto name = m_prompts.saveFileAs(tr("Save report"), folder.filePath(QStringLiteral("hauspost.txt")),
                                           tr("Text files (*.txt)"), QStringLiteral(".txt"));
    if (!name) {
        return;
    }
    QSaveFile file(*name);
    const QByteArray text = m_report.toUtf8();
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_state->setText(isSaved ? tr("The report was saved.")
                             : tr("The report could not be saved: %1.").arg(file.errorString()));
}

} // namespace hauspost
