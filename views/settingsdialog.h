#pragma once

#include "views/deskpreferences.h"

#include <QtWidgets/QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace hauspost {

class HintLine;

/// What the settings dialog shows and may change.
struct SettingsQuestion
{
    DeskPreferences preferences;
    QString portal;             ///< address; "" = none yet
    bool isSignedIn = false;    ///< or has the file of an access
    bool hasPassphrase = false; ///< for the lock
    bool hasTray = false;       ///< the desktop has a notification area
    QStringList printers = {};  ///< names
};

struct SettingsAnswer
{
    enum class Next { Nothing, Connect, SignOut, Retention };
    DeskPreferences preferences;
    Next next = Next::Nothing;         ///< after the preferences were applied
    std::optional<QString> passphrase; ///< a new one for the lock
};

/// "Einstellungen": general, portal, letters, printer, notices, network. What is wrong is said at once and keeps OK
/// from working.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(SettingsQuestion question, QWidget *parent = nullptr);

    [[nodiscard]] SettingsAnswer answer() const;

private:
    QWidget *buildGeneral();
    QWidget *buildPortal();
    QWidget *buildLetters();
    QWidget *buildPrinter();
    QWidget *buildNotices();
    QWidget *buildNetwork();
    void addLetterChoices(QFormLayout &form, QWidget *page);
    void readLetters(DeskPreferences &result) const;
    void updateLetters();
    void addLock(QFormLayout &form, QWidget *page);
    void addSchedule(QFormLayout &form, QWidget *page);
    [[nodiscard]] QWidget *withButton(QLineEdit *line, const QString &text, void (SettingsDialog::*slot)());
    void chooseFolder();
    void chooseCaFile();
    void acceptAnd(SettingsAnswer::Next next);
    /// What keeps OK from working and where; "" = nothing.
    [[nodiscard]] QString hindrance() const;
    void update();

    SettingsQuestion m_question;
    SettingsAnswer::Next m_next = SettingsAnswer::Next::Nothing;
    QTabWidget *m_tabs;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_sync = nullptr;
    QSpinBox *m_interval = nullptr;
    QLineEdit *m_folder = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_sequence = nullptr;
    QCheckBox *m_index = nullptr;
    QCheckBox *m_skip = nullptr;
    QComboBox *m_printer = nullptr;
    QSpinBox *m_lettersPerJob = nullptr;
    QCheckBox *m_icon = nullptr;
    QCheckBox *m_onConfirmed = nullptr;
    QCheckBox *m_onProblem = nullptr;
    QCheckBox *m_minimises = nullptr;
    QSpinBox *m_days = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QSpinBox *m_proxyPort = nullptr;
    QLineEdit *m_caFile = nullptr;
    QCheckBox *m_lock = nullptr;
    QSpinBox *m_lockMinutes = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_repeated = nullptr;
    HintLine *m_problem = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace hauspost
