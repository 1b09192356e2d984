#pragma once

#include "models/domain/consent.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDateEdit;

namespace hauspost {

/// Date and source of a consent to e-mail. The office must be able to prove it, so the source must be named:
/// nothing is filled in that nobody has said.
class ConsentFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentFields(QDate today, QWidget *parent = nullptr);
    void setConsent(const Consent &consent);
    [[nodiscard]] Consent consent() const;
    /// What is missing, as a sentence; empty: nothing.
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QComboBox &source() { return *m_source; }

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_source;
    QDateEdit *m_date;
};

/// "Consent of 3 November 2026 (tenancy agreement)".
[[nodiscard]] QString consentText(const Consent &consent);

} // namespace hauspost
