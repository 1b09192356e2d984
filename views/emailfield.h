#pragma once

#include "views/questions.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace hauspost {

class HintLine;

/// The field "E-Mail-Adresse" with its live check: a suggestion for typing errors as a link, and who else uses the
/// address. Neither stops the user.
class EmailField final : public QWidget
{
    Q_OBJECT

public:
    EmailField(const QString &email, AddressUsers others, QWidget *parent = nullptr);
    [[nodiscard]] QString email() const;
    /// The whole text selected, ready to be replaced.
    void start();

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QPushButton &suggestion() { return *m_suggestion; }
    [[nodiscard]] HintLine &others() { return *m_sharedWith; }

Q_SIGNALS:
    void changed();

private:
    void check();

    AddressUsers m_others;
    QString m_suggested;
    QLineEdit *m_field;
    QPushButton *m_suggestion;
    HintLine *m_sharedWith;
};

} // namespace hauspost
