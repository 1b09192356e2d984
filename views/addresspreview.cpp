#include "views/addresspreview.h"

#include "models/letters/lettersalutation.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hauspost {

AddressPreview::AddressPreview(QWidget *parent)
    : QFrame(parent), m_address(new QLabel(this)), m_salutation(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("How the letter will begin"));
    auto *title = new QLabel(tr("How the letter will begin"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(title);
    for (QLabel *label : {m_address, m_salutation}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    // Six lines from the beginning: the dialog must not jump while somebody types.
    m_address->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_address->setMinimumHeight(fontMetrics().lineSpacing() * AddressBlock::maximumLines);
    constexpr int width = 260;
    setMinimumWidth(width);
    layout->addStretch();
}

void AddressPreview::showLetterTo(const Occupancy &occupancy)
{
    const Resident &resident = *occupancy.resident;
    const QString location = resident.addressDeviates ? QString() : occupancy.unit.location;
    m_address->setText(addressBlock(resident.postalAddress, location).lines.join(u'\n'));
    m_salutation->setText(salutationLine(resident));
}

QString AddressPreview::text() const
{
    return m_address->text() + u'\n' + m_salutation->text();
}

} // namespace hauspost
