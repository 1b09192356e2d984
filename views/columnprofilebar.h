#pragma once

#include "views/contactruns.h"

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace hauspost {

class Prompts;

/// Where the meaning of a list's columns comes from: the guess, what was confirmed before, or a profile that the user
/// saved; profiles are kept from here. GUI thread.
class ColumnProfileBar final : public QWidget
{
    Q_OBJECT

public:
    /// current: what would be saved.
    ColumnProfileBar(ContactRuns &runs, Prompts &prompts, std::function<QJsonObject()> current,
                     QWidget *parent = nullptr);

    /// Another list: guessed, or as it was confirmed.
    void showOrigin(std::optional<QDate> confirmedOn);
    /// The user chose columns himself.
    void showOwnChoice();

    /// As the buttons do. A name that is there already is agreed with the user.
    void saveAs();
    void renameCurrent();
    void deleteCurrent();
    /// As choosing it in the list. false: there is none.
    bool choose(const QString &profile);
    [[nodiscard]] QString currentProfile() const; ///< empty: none
    [[nodiscard]] QStringList profiles() const;

Q_SIGNALS:
    void guessChosen();
    void confirmedChosen();
    void profileChosen(const QString &name, const QJsonObject &mapping);
    void nameTaken(const QString &name);
    void failed(const hauspost::Error &error);

private:
    void fill(const QString &current);
    void onActivated();
    void updateButtons();
    [[nodiscard]] bool hasProfile(const QString &name) const;
    [[nodiscard]] bool tell(const Result<> &done);

    ContactRuns &m_runs;
    Prompts &m_prompts;
    std::function<QJsonObject()> m_current;
    std::optional<QDate> m_confirmedOn;
    std::vector<ColumnProfiles::Named> m_profiles;
    QComboBox *m_origin;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace hauspost
