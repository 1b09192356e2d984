#pragma once

#include "views/questions.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLayout;
class QPushButton;

namespace hauspost {

class AddressFields;
class AddressPreview;
class HintLine;
class PersonFields;

/// "Nutzer bearbeiten": name, salutation, key, e-mail, wish how to be written to, where letters go; shows how a letter
/// will begin and what the change does to the access.
class ResidentDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ResidentDialog(ResidentQuestion question, QWidget *parent = nullptr);
    [[nodiscard]] ResidentEdit edit() const;

    [[nodiscard]] PersonFields &person() { return *m_person; }
    [[nodiscard]] AddressFields &address() { return *m_address; }
    [[nodiscard]] QComboBox &preference() { return *m_preference; }
    [[nodiscard]] QCheckBox &deviates() { return *m_deviates; }
    [[nodiscard]] AddressPreview &preview() { return *m_preview; }
    [[nodiscard]] HintLine &consequence() { return *m_consequence; }
    [[nodiscard]] HintLine &reason() { return *m_reason; }
    [[nodiscard]] QPushButton &saveButton() { return *m_save; }

private:
    [[nodiscard]] QLayout *buildPreference();
    [[nodiscard]] PostalAddress postalAddress() const;
    void update();

    ResidentQuestion m_question;
    PersonFields *m_person;
    QComboBox *m_preference;
    QCheckBox *m_deviates;
    AddressFields *m_address;
    AddressPreview *m_preview;
    HintLine *m_consequence;
    HintLine *m_reason;
    QPushButton *m_save = nullptr;
};

} // namespace hauspost
