#include "views/invitationsdialog.h"

#include "views/datatable.h"
#include "views/dialogparts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

const DataTable::Layout invitedLayout{{112, 85, 95, 200, 0, 1}, 0};
const DataTable::Layout uninvitedLayout{{112, 85, 95, 180, 220, 0}, 0};

QString counted(size_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

} // namespace

InvitationsDialog::InvitationsDialog(const InvitationPlan &plan, QWidget *parent) : QDialog(parent)
{
    setProperty("helpPage", QStringLiteral("email"));
    setWindowTitle(tr("Send registration information by e-mail"));
    std::vector<LetterRow> recipients;
    for (const Occupancy &occupancy : plan.recipients) {
        recipients.push_back({occupancy, {}, false});
    }
    m_recipients.replaceRows(std::move(recipients));
    std::vector<LetterRow> leftOut;
    for (const InvitationPlan::LeftOut &row : plan.leftOut) {
        leftOut.push_back({row.occupancy, leftOutText(row), false});
    }
    m_leftOut.replaceRows(std::move(leftOut));

    const auto emails = static_cast<int>(plan.recipients.size());
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(buildTable(m_recipients, tr("Recipients")),
                 tr("Recipients (%1)").arg(counted(plan.recipients.size())));
    tabs->addTab(buildTable(m_leftOut, tr("Without an e-mail")),
                 tr("Without an e-mail (%1)").arg(counted(plan.leftOut.size())));
    tabs->setCurrentIndex(emails > 0 ? 0 : 1);
    const DialogButtons buttons =
        makeButtons(*this, emails > 0 ? tr("&Send %Ln e-mail(s)", nullptr, emails) : tr("&Send e-mails"));
    m_send = buttons.accept;
    m_send->setEnabled(emails > 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(buildHead(emails));
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons.box);
    resize(980, 600);
    (emails > 0 ? m_send : buttons.cancel)->setFocus();
}

QWidget *InvitationsDialog::buildHead(int recipients)
{
    auto *head = new QWidget(this);
    auto *summary = new QLabel(recipients > 0 ? tr("%Ln resident(s) get an e-mail", nullptr, recipients)
                                              : tr("Nobody of the selection gets an e-mail"),
                               head);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    summary->setFont(bold);
    auto *remark = new QLabel(recipients > 0 ? tr("Nothing has been sent yet. Only first invitations with a recorded "
                                                  "consent; sending again is a decision for each resident.")
                                             : tr("The list says why."),
                              head);
    remark->setWordWrap(true);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(summary);
    layout->addWidget(remark);
    return head;
}

QWidget *InvitationsDialog::buildTable(LetterTable &table, const QString &name)
{
    const bool isRecipients = &table == &m_recipients;
    auto *view = new DataTable(table, isRecipients ? invitedLayout : uninvitedLayout, nullptr, {}, this);
    view->setColumnHidden(static_cast<int>(LetterColumn::Remark), isRecipients); // nothing to remark: all is checked
    view->setAccessibleName(name);
    return view;
}

} // namespace hauspost
