#include "views/addressfields.h"

#include "views/personfields.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace hauspost {

namespace {

constexpr int mostAddressNames = 4;

} // namespace

AddressFields::AddressFields(const PostalAddress &address, QWidget *parent)
    : QWidget(parent),
      m_names(makeLinesField(address.names, 2, tr("Recipient of the letter, up to four lines"), this)),
      m_street(new QLineEdit(address.street, this)),
      m_postalCode(new QLineEdit(address.postalCode, this)),
      m_city(new QLineEdit(address.city, this)),
      m_country(new QLineEdit(address.country, this))
{
    constexpr int codeWidth = 90;
    m_postalCode->setFixedWidth(codeWidth);
    m_postalCode->setAccessibleName(tr("Postal code"));
    m_city->setAccessibleName(tr("City"));
    m_country->setPlaceholderText(tr("empty: Germany"));
    m_names->setToolTip(tr("As it stands in the window of the envelope, for example with “c/o” in the second line."));
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_postalCode);
    place->addWidget(m_city, 1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("&Recipient"), m_names);
    form->addRow(tr("Street and n&umber"), m_street);
    form->addRow(tr("Postal code and city"), place);
    form->addRow(tr("Countr&y"), m_country);
    connect(m_names, &QPlainTextEdit::textChanged, this, &AddressFields::changed);
    for (QLineEdit *field : {m_street, m_postalCode, m_city, m_country}) {
        connect(field, &QLineEdit::textChanged, this, &AddressFields::changed);
    }
}

PostalAddress AddressFields::address() const
{
    return {linesOf(*m_names, mostAddressNames), m_street->text().simplified(), m_postalCode->text().simplified(),
            m_city->text().simplified(), m_country->text().simplified()};
}

} // namespace hauspost
