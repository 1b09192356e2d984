#include "views/persondialog.h"

#include "views/dialogparts.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

PersonDialog::PersonDialog(const PersonData &person, QWidget *parent)
    : QDialog(parent), m_content(new QTreeWidget(this))
{
    constexpr QSize usual(780, 640);
    setProperty("helpPage", QStringLiteral("privacy"));
    setWindowTitle(tr("Provide information"));
    const DialogButtons buttons = makeButtons(*this, tr("&Save…"));
    m_save = buttons.accept;
    auto *explanation =
        new QLabel(tr("This is what this desk holds about the person (Art. 15 and 20 GDPR). It is saved as a page to "
                      "read and print and as a file that other programs can read. Please make sure of the person's "
                      "identity before you "
                      "hand it over."),
                   this);
    explanation->setWordWrap(true);
    m_content->setColumnCount(2);
    m_content->setHeaderHidden(true);
    m_content->setWordWrap(true);
    m_content->setSelectionMode(QAbstractItemView::NoSelection);
    m_content->setAccessibleName(tr("What is in the information"));
    QVBoxLayout *layout = makeDialogLayout(*this, usual.width());
    layout->addWidget(makeResidentHead(person.tenancies.front().occupancy, this));
    layout->addWidget(explanation);
    layout->addWidget(m_content, 1);
    layout->addWidget(buttons.box);
    fill(person);
    resize(usual);
    m_content->setFocus();
}

void PersonDialog::fill(const PersonData &person)
{
    constexpr int nameWidth = 260;
    QFont bold = font();
    bold.setBold(true);
    for (const PersonSection &section : personSections(person)) {
        auto *part = new QTreeWidgetItem(m_content, {section.title});
        part->setFirstColumnSpanned(true);
        part->setFont(0, bold);
        part->setExpanded(true);
        for (const PersonSection::Line &line : section.lines) {
            auto *item = new QTreeWidgetItem(part, {line.name, line.value});
            item->setToolTip(1, line.value.toHtmlEscaped());
            item->setData(0, Qt::AccessibleTextRole, line.name + u' ' + line.value);
        }
    }
    m_content->header()->setStretchLastSection(true);
    m_content->setColumnWidth(0, nameWidth);
}

} // namespace hauspost
