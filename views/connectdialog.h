#pragma once

#include "models/sync/connectionsettings.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hauspost {

/// Asks where the portal is and where the file with this desk's access (token) lies. Accepts only what is usable.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(const ConnectionSettings &current, QWidget *parent = nullptr);
    [[nodiscard]] ConnectionSettings settings() const;

protected:
    void accept() override;

private:
    void chooseFile();

    QLineEdit *m_portal;
    QLineEdit *m_tokenFile;
    QLabel *m_problem;
};

} // namespace hauspost
