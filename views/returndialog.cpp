#include "views/returndialog.h"

#include "models/tables/letterlabels.h"
#include "views/dialogparts.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

ReturnDialog::ReturnDialog(int letters, QWidget *parent) : QDialog(parent), m_reason(new QComboBox(this))
{
    constexpr int width = 420;
    //: Rückläufer
    setWindowTitle(tr("Returned letters"));
    QVBoxLayout *layout = makeDialogLayout(*this, width);
    auto *label = new QLabel(tr("&Why did %Ln letter(s) come back?", nullptr, letters), this);
    label->setBuddy(m_reason);
    for (int reason = 0; reason < static_cast<int>(ReturnReason::Count); ++reason) {
        m_reason->addItem(returnReasonText(static_cast<ReturnReason>(reason)));
    }
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(makeButtons(*this, tr("&Note as returned")).box);
    fitHeight(*this);
}

ReturnReason ReturnDialog::reason() const
{
    return static_cast<ReturnReason>(m_reason->currentIndex());
}

} // namespace hauspost
