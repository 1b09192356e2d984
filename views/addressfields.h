#pragma once

#include "models/domain/postaladdress.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace hauspost {

/// A postal address to be typed in: recipient lines, street, postal code and city, country.
class AddressFields final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressFields(const PostalAddress &address, QWidget *parent = nullptr);
    [[nodiscard]] PostalAddress address() const;

    [[nodiscard]] QLineEdit &street() { return *m_street; }
    [[nodiscard]] QLineEdit &city() { return *m_city; }

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit *m_names;
    QLineEdit *m_street;
    QLineEdit *m_postalCode;
    QLineEdit *m_city;
    QLineEdit *m_country;
};

} // namespace hauspost
