#pragma once

#include "models/domain/resident.h"
#include "views/questions.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace hauspost {

class EmailField;

/// Who a resident is: name lines, salutation, the office's key, e-mail address.
class PersonFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonFields(AddressUsers others, const Resident &resident = {}, QWidget *parent = nullptr);

    /// Without blank lines; at most four.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] Salutation salutation() const;
    [[nodiscard]] QString clientKey() const;
    [[nodiscard]] QString email() const;

    [[nodiscard]] QPlainTextEdit &nameField() { return *m_names; }
    [[nodiscard]] QComboBox &salutationField() { return *m_salutation; }
    [[nodiscard]] QLineEdit &clientKeyField() { return *m_clientKey; }
    [[nodiscard]] EmailField &emailField() { return *m_email; }

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit *m_names;
    QComboBox *m_salutation;
    QLineEdit *m_clientKey;
    EmailField *m_email;
};

/// The wishes how to be written to; the index is the ContactPreference. The chosen one stays.
void fillPreferences(QComboBox &field);
/// A field for a few short lines: Tab leaves it. accessibleName: also what it is for.
[[nodiscard]] QPlainTextEdit *makeLinesField(const QStringList &lines, int most, const QString &accessibleName,
                                             QWidget *parent);
/// Its lines without blank ones, at most so many.
[[nodiscard]] QStringList linesOf(const QPlainTextEdit &field, int most);

} // namespace hauspost
