#include "views/dialogparts.h"

#include "models/tables/labels.h"
#include "views/questions.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

namespace {

struct DialogTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::DialogParts)
};

} // namespace

QVBoxLayout *makeDialogLayout(QDialog &dialog, int width)
{
    dialog.setMinimumWidth(width);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->setSizeConstraint(QLayout::SetMinAndMaxSize); // lines that come and go make it higher and lower
    return layout;
}

QWidget *makeResidentHead(const Occupancy &occupancy, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *name = new QLabel(residentText(occupancy), head);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    QFont bold = head->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    name->setFont(bold);
    auto *place = new QLabel(placeOf(occupancy), head);
    place->setTextFormat(Qt::PlainText);
    place->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(name);
    layout->addWidget(place);
    return head;
}

DialogButtons makeButtons(QDialog &dialog, const QString &accept)
{
    constexpr int height = 32;
    constexpr int width = 150;
    DialogButtons buttons;
    buttons.box = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons.cancel = buttons.box->button(QDialogButtonBox::Cancel);
    //: Abbrechen
    buttons.cancel->setText(DialogTexts::tr("Cancel"));
    buttons.cancel->setMinimumHeight(height);
    buttons.accept = buttons.box->addButton(accept, QDialogButtonBox::AcceptRole);
    buttons.accept->setMinimumSize(width, height);
    buttons.accept->setDefault(true);
    QObject::connect(buttons.box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons.box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace hauspost
