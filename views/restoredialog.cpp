#include "views/restoredialog.h"

#include "views/dialogparts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

RestoreDialog::RestoreDialog(const std::vector<DeskBackup> &daily, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    constexpr int width = 600;
    setProperty("helpPage", QStringLiteral("troubleshooting"));
    setWindowTitle(tr("Restore backup"));
    auto *explanation = new QLabel(tr("A backup holds the record of letters and the outbox of this desk. What is there "
                                      "now is kept beside it as a file. The data of the portal is not affected."),
                                   this);
    explanation->setWordWrap(true);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Made"), tr("Letters"), tr("In the outbox")});
    m_list->setAccessibleName(tr("Daily backups"));
    m_list->setRootIsDecorated(false);
    const QLocale locale;
    for (const DeskBackup &backup : daily) {
        auto *item = new QTreeWidgetItem(m_list, {locale.toString(backup.made, QLocale::ShortFormat),
                                                  locale.toString(backup.letters), locale.toString(backup.waiting)});
        item->setData(0, Qt::UserRole, backup.file);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->resizeColumnToContents(0);
    auto *other = new QPushButton(tr("Other &file…"), this);
    const DialogButtons buttons = makeButtons(*this, tr("&Restore…"));
    m_restore = buttons.accept;
    buttons.box->addButton(other, QDialogButtonBox::ActionRole);
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons.box);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RestoreDialog::update);
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    update();
}

QString RestoreDialog::file() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return !m_otherFile.isEmpty() || !item ? m_otherFile : item->data(0, Qt::UserRole).toString();
}

void RestoreDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Restore backup"), {}, tr("Backups (*.db)"));
    if (!file.isEmpty()) {
        m_otherFile = file;
        accept();
    }
}

void RestoreDialog::update()
{
    m_restore->setEnabled(!file().isEmpty());
}

} // namespace hauspost
