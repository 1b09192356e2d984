#pragma once

#include "models/domain/occupancy.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace hauspost {

/// How a letter will begin: the lines in the window of the envelope and the salutation.
class AddressPreview final : public QFrame
{
    Q_OBJECT

public:
    explicit AddressPreview(QWidget *parent = nullptr);
    /// A resident, no vacancy.
    void showLetterTo(const Occupancy &occupancy);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_address;
    QLabel *m_salutation;
};

} // namespace hauspost
