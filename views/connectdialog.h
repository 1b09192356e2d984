#pragma once

#include "models/sync/connectionsettings.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace hauspost {

class HintLine;

/// Asks where the portal is and how this desk gets its access: by signing in in the browser, or with a file of the
/// administrator. Accepts only what is usable; an address without its beginning is taken as https. A wish to sign in is
/// AccessPlace::Keychain.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(const ConnectionSettings &current, QWidget *parent = nullptr);
    [[nodiscard]] ConnectionSettings settings() const;

protected:
    void accept() override;

private:
    void signIn();
    void chooseFile();
    void showProblem(const Error &error);
    /// What is wrong and what now.
    [[nodiscard]] QString problemText(const Error &error) const;
    void completeAddress();

    QLineEdit *m_portal;
    QLineEdit *m_tokenFile;
    HintLine *m_problem;
    AccessPlace m_place = AccessPlace::File;
};

} // namespace hauspost
